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
	// A note asks about a handful of things, for which a list takes a third of the room.
	const byAsker = new Map<string, string[]>();
	return {
		note(asker, about) {
			const asked = byAsker.get(asker);
			if (asked?.includes(about) === true) return;
			if (asked) asked.push(about);
			else byAsker.set(asker, [about]);
			const asking = byMatter.get(about);
			if (asking) asking.add(asker);
			else byMatter.set(about, new Set([asker]));
		},
		of: (about) => byMatter.get(about) ?? [],
		forget(asker) {
			for (const about of byAsker.get(asker) ?? []) {
				const asking = byMatter.get(about);
				asking?.delete(asker);
				if (asking?.size === 0) byMatter.delete(about);
			}
			byAsker.delete(asker);
		},
	};
}
