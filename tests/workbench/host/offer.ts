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

/** Gives an object, or a class's prototype, members of that class of Obsidian, getters as such; the mock's own hooks end in `__`. */
export function offer(owner: string, target: object, members: object): void {
	Object.defineProperties(target, Object.getOwnPropertyDescriptors(members));
	record(owner, members);
}

/** Counts what the prototype of a class of the host does itself, in place of a class of Obsidian. */
export function offerMembersOf(owner: string, prototype: object): void {
	record(owner, prototype);
}

function record(owner: string, members: object): void {
	for (const name of Object.getOwnPropertyNames(members)) {
		const value: unknown = Object.getOwnPropertyDescriptor(members, name)?.value;
		if (name === 'constructor' || name.endsWith('__') || OFFERED.some((one) => one.owner === owner && one.name === name)) continue;
		OFFERED.push({ owner, name, ...(typeof value === 'function' ? { arity: value.length } : {}) });
	}
}
