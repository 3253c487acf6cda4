import { getLinkpath, parseFrontMatterAliases, type CachedMetadata, type MetadataCache } from 'obsidian';
import { foldName, type NoteDirectory, type NotePaths } from '../../core/interview/names';
import { noteNameOf } from '../../core/note/text/wiki-link';
import { createAliasIndex } from './alias-index';

/** The names and aliases of the vault's notes, kept current note by note. */
export interface VaultDirectory extends NoteDirectory, NotePaths {
	/** Takes a note's aliases from Obsidian's cache. */
	put(path: string, cache: CachedMetadata | null): void;
	/** A note appeared under this path. */
	add(path: string): void;
	rename(from: string, to: string): void;
	remove(path: string): void;
}

/** Looks links up as Obsidian does, and then among the aliases. `onChange` is called when an answer given earlier may no longer hold. */
export function createNoteDirectory(metadataCache: Pick<MetadataCache, 'getFirstLinkpathDest'>, onChange: () => void): VaultDirectory {
	const aliases = createAliasIndex();
	const answers = new Map<string, string | undefined>();
	// The folded names that somebody asked for: a note with any other name cannot change an answer.
	const asked = new Set<string>();

	function answer(link: string, from: string): string | undefined {
		const path = getLinkpath(link);
		asked.add(foldName(noteNameOf(path)));
		const file = metadataCache.getFirstLinkpathDest(path, from);
		return file?.extension === 'md' ? file.path : aliases.pathOf(foldName(path));
	}

	function pathOf(link: string, from: string): string | undefined {
		const key = `${from}\n${link}`;
		if (!answers.has(key)) answers.set(key, answer(link, from));
		return answers.get(key);
	}

	function reconsider(names: readonly string[]): void {
		if (!names.some((name) => asked.has(name))) return;
		answers.clear();
		asked.clear();
		onChange();
	}

	function move(from: string, to: string | null): void {
		const moved = aliases.aliasesOf(from);
		const changed = [...aliases.set(from, []), ...(to === null ? [] : aliases.set(to, moved))];
		reconsider([...changed, ...[from, to ?? from].map((path) => foldName(noteNameOf(path)))]);
	}

	return {
		pathOf,
		nameOf(link, from) {
			const path = pathOf(link, from);
			return path === undefined ? undefined : noteNameOf(path);
		},
		put(path, cache) {
			const frontmatter = cache?.frontmatter;
			// Most notes have no properties and had no aliases: they cost a look-up.
			if (!frontmatter && !aliases.has(path)) return;
			const names = parseFrontMatterAliases(frontmatter ?? null) ?? [];
			reconsider(aliases.set(path, [...new Set(names.map(foldName))]));
		},
		add: (path) => reconsider([foldName(noteNameOf(path))]),
		rename: move,
		remove: (path) => move(path, null),
	};
}
