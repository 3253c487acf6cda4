/** Which notes go by which alias; aliases are compared as they are given. */
export interface AliasIndex {
	/** Whether the note has any alias. */
	has(path: string): boolean;
	/** Replaces the note's aliases and returns those that came or went: none when nothing changed. */
	set(path: string, aliases: readonly string[]): readonly string[];
	aliasesOf(path: string): readonly string[];
	/** The note with this alias; of several the first path, so that it is the same one on every device. */
	pathOf(alias: string): string | undefined;
}

/** An index that is kept note by note. */
export function createAliasIndex(): AliasIndex {
	const aliasesByPath = new Map<string, readonly string[]>();
	const pathsByAlias = new Map<string, Set<string>>();

	function unlink(path: string, alias: string): void {
		const paths = pathsByAlias.get(alias);
		paths?.delete(path);
		if (paths?.size === 0) pathsByAlias.delete(alias);
	}

	function link(path: string, alias: string): void {
		const paths = pathsByAlias.get(alias) ?? new Set();
		pathsByAlias.set(alias, paths.add(path));
	}

	return {
		has: (path) => aliasesByPath.has(path),
		aliasesOf: (path) => aliasesByPath.get(path) ?? [],
		set(path, aliases) {
			const before = aliasesByPath.get(path) ?? [];
			if (aliases.length === before.length && aliases.every((alias, at) => alias === before[at])) return [];
			for (const alias of before) unlink(path, alias);
			for (const alias of aliases) link(path, alias);
			if (aliases.length > 0) aliasesByPath.set(path, aliases);
			else aliasesByPath.delete(path);
			return [...before, ...aliases];
		},
		pathOf: (alias) => [...(pathsByAlias.get(alias) ?? [])].sort()[0],
	};
}
