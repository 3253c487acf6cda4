/** Who has asked about what, so that whoever was given an answer can hear of another one. */
export interface Askers {
	note(asker: string, about: string): void;
	/** All that have asked about it. */
	of(about: string): readonly string[];
	/** What this one has asked counts no longer. */
	forget(asker: string): void;
}

/** Nobody has asked anything. */
export function createAskers(): Askers {
	// Nearly everything is asked about by one alone, else by a handful: a set would take ten times the room. `concat` makes lists that have no room for more.
	const byMatter = new Map<string, string | readonly string[]>();
	const byAsker = new Map<string, readonly string[]>();

	function of(about: string): readonly string[] {
		const asking = byMatter.get(about) ?? [];
		return typeof asking === 'string' ? [asking] : asking;
	}

	function set(about: string, asking: readonly string[]): void {
		const [first] = asking;
		if (first === undefined) byMatter.delete(about);
		else byMatter.set(about, asking.length === 1 ? first : asking);
	}

	return {
		of,
		note(asker, about) {
			const asked = byAsker.get(asker) ?? [];
			if (asked.includes(about)) return;
			byAsker.set(asker, asked.concat(about));
			set(about, of(about).concat(asker));
		},
		forget(asker) {
			for (const about of byAsker.get(asker) ?? []) set(about, of(about).filter((other) => other !== asker));
			byAsker.delete(asker);
		},
	};
}
