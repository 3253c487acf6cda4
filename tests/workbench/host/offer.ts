/** One thing that the host does in place of the mock. */
export interface Offered {
	/** A class of Obsidian, or `module` for a function of it. */
	readonly owner: string;
	readonly name: string;
	/** Parameters it takes; nothing for a value. */
	readonly arity?: number;
}

/** All that the host offers, for the contract with Obsidian's own declarations. */
export const OFFERED: Offered[] = [];

/** Gives an object, or a class's prototype, members of that class of Obsidian; the mock's own hooks end in `__`. */
export function offer(owner: string, target: object, members: object): void {
	Object.assign(target, members);
	for (const [name, value] of Object.entries(members) as [string, unknown][]) {
		if (name.endsWith('__') || OFFERED.some((one) => one.owner === owner && one.name === name)) continue;
		OFFERED.push({ owner, name, ...(typeof value === 'function' ? { arity: value.length } : {}) });
	}
}
