import { getLinkpath, parseFrontMatterAliases, type CachedMetadata, type MetadataCache } from 'obsidian';
import { foldName, type NoteDirectory, type NotePaths } from '../../core/interview/names';
import { createAskers } from '../../core/live/askers';
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

/**
 * Looks links up as Obsidian does, and then among the aliases. `onChange` hears of the notes, by path, for which an answer given
 * earlier may no longer hold; whoever asks for no note goes by the empty path.
 */
export function createNoteDirectory(metadataCache: Pick<MetadataCache, 'getFirstLinkpathDest'>, onChange: (paths: readonly string[]) => void): VaultDirectory {
	const aliases = createAliasIndex();
	const answers = createAnswers();
	// The folded names that a note asked for: a note with any other name cannot change an answer.
	const askers = createAskers();

	function answer(link: string, from: string): string | undefined {
		const path = getLinkpath(link);
		askers.note(from, foldName(noteNameOf(path)));
		askers.note(from, foldName(path));
		const file = metadataCache.getFirstLinkpathDest(path, from);
		return file?.extension === 'md' ? file.path : aliases.pathOf(foldName(path));
	}

	const pathOf = (link: string, from: string): string | undefined => answers.find(from, link, answer);

	function forget(from: string): void {
		answers.forget(from);
		askers.forget(from);
	}

	function reconsider(names: readonly string[]): void {
		const asked = new Set(names.flatMap((name) => [...askers.of(name)]));
		if (asked.size === 0) return;
		asked.forEach(forget);
		onChange([...asked]);
	}

	function move(from: string, to: string | null): void {
		const moved = aliases.aliasesOf(from);
		const changed = [...aliases.set(from, []), ...(to === null ? [] : aliases.set(to, moved))];
		// A link leads elsewhere when the note that holds it moves.
		forget(from);
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
			if (names.length === 0 && !aliases.has(path)) return;
			reconsider(aliases.set(path, [...new Set(names.map(foldName))]));
		},
		add: (path) => reconsider([foldName(noteNameOf(path))]),
		rename: move,
		remove: (path) => move(path, null),
	};
}

/** Where the links in notes were found to lead. */
interface Answers {
	/** Looks for it once. */
	find(from: string, link: string, look: (link: string, from: string) => string | undefined): string | undefined;
	/** Those of one note may be others now. */
	forget(from: string): void;
}

interface Answer {
	readonly link: string;
	/** Undefined for nowhere. */
	readonly path: string | undefined;
}

function createAnswers(): Answers {
	// A note has a handful of links, for which a map would take several times the room.
	const answers = new Map<string, readonly Answer[]>();
	return {
		find(from, link, look) {
			const known = answers.get(from) ?? [];
			const before = known.find((each) => each.link === link);
			if (before) return before.path;
			const path = look(link, from);
			answers.set(from, known.concat({ link, path }));
			return path;
		},
		forget: (from) => void answers.delete(from),
	};
}
