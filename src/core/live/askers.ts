/** Who has asked about what, so that whoever was given an answer can hear of another one. */
export interface Askers {
	note(asker: string, about: string): void;
	/** All that have asked about it. */
	of(about: string): Iterable<string>;
	/** What this one has asked counts no longer. */
	forget(asker: string): void;
}

/** Nobody has asked anything. */
export function createAskers(): Askers {
	const byMatter = new Map<string, Set<string>>();
	const byAsker = new Map<string, Set<string>>();
	return {
		note(asker, about) {
			put(byMatter, about, asker);
			put(byAsker, asker, about);
		},
		of: (about) => byMatter.get(about) ?? [],
		forget(asker) {
			for (const about of byAsker.get(asker) ?? []) take(byMatter, about, asker);
			byAsker.delete(asker);
		},
	};
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	if (set) set.add(value);
	else sets.set(key, new Set([value]));
}

function take(sets: Map<string, Set<string>>, key: string, value: string): void {
	const set = sets.get(key);
	set?.delete(value);
	if (set?.size === 0) sets.delete(key);
}
