/** How many interviews link to a name, and which names are linked to now that were not before, or the other way round. */
export interface LinkCounts {
	add(name: string): void;
	remove(name: string): void;
	has(name: string): boolean;
	/** The names that have begun or ceased to be linked to since the last call. */
	takeChanged(): readonly string[];
}

/** No links yet. */
export function createLinkCounts(): LinkCounts {
	const counts = new Map<string, number>();
	// Whether a name was linked to when it was first touched: a note that is read again takes its links away and brings them back.
	const before = new Map<string, boolean>();

	function touch(name: string): void {
		if (!before.has(name)) before.set(name, counts.has(name));
	}

	return {
		add(name) {
			touch(name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		},
		remove(name) {
			touch(name);
			const left = (counts.get(name) ?? 0) - 1;
			if (left > 0) counts.set(name, left);
			else counts.delete(name);
		},
		has: (name) => counts.has(name),
		takeChanged() {
			const changed = [...before].filter(([name, was]) => was !== counts.has(name)).map(([name]) => name);
			before.clear();
			return changed;
		},
	};
}
