import { foldName, type NoteDirectory, type NotePaths } from '../core/interview/names';
import { noteNameOf } from '../core/note/text/wiki-link';

/** A directory that learns the vault's notes one by one, in any order. */
export interface FolderDirectory extends NoteDirectory, NotePaths {
	add(note: NamedNote): void;
}

/** A note by all its names. */
export interface NamedNote {
	/** With `/` between folders, from the vault's root. */
	readonly path: string;
	readonly aliases: readonly string[];
}

/**
 * Finds notes by the end of their path, and then by alias. Of several the one at exactly that path is meant, else the one
 * in or below the folder of the note that links, else the shallowest, else the first by its path; of several with one alias the
 * first by its path. Links that begin with `./` or `../` are not followed.
 */
export function folderDirectory(): FolderDirectory {
	const paths: string[] = [];
	const withAliases: NamedNote[] = [];
	let byName: ReadonlyMap<string, readonly string[]> | null = null;
	let byAlias: ReadonlyMap<string, string> | null = null;

	function pathFor(link: string, from: string): string | undefined {
		byName ??= pathsByName(paths);
		const target = withoutEnding(link).replace(/^\//, '');
		const named = byName.get(nameIn(target)) ?? [];
		const meant = named.filter((path) => `/${withoutEnding(path)}`.endsWith(`/${target}`));
		const folder = from.slice(0, from.lastIndexOf('/') + 1);
		return meant.find((path) => withoutEnding(path) === target) ?? meant.find((path) => path.startsWith(folder)) ?? meant[0];
	}

	function pathOf(link: string, from: string): string | undefined {
		const path = pathFor(link, from);
		if (path !== undefined) return path;
		byAlias ??= pathsByAlias(withAliases);
		return byAlias.get(foldName(link));
	}

	return {
		add(note) {
			paths.push(note.path);
			if (note.aliases.length > 0) withAliases.push(note);
			[byName, byAlias] = [null, null];
		},
		pathOf,
		nameOf(link, from) {
			const path = pathOf(link, from);
			return path === undefined ? undefined : noteNameOf(path);
		},
	};
}

/** Folded names with the paths of their notes, the shallowest first. */
function pathsByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const byName = new Map<string, string[]>();
	for (const path of paths) {
		const name = nameIn(withoutEnding(path));
		const known = byName.get(name);
		if (known) known.push(path);
		else byName.set(name, [path]);
	}
	// Few names are those of several notes.
	for (const named of byName.values()) if (named.length > 1) named.sort(byDepth);
	return byName;
}

function pathsByAlias(notes: readonly NamedNote[]): ReadonlyMap<string, string> {
	const byAlias = new Map<string, string>();
	for (const { path, aliases } of [...notes].sort((a, b) => inOrder(a.path, b.path))) {
		for (const alias of aliases.map(foldName)) if (!byAlias.has(alias)) byAlias.set(alias, path);
	}
	return byAlias;
}

function byDepth(a: string, b: string): number {
	return a.split('/').length - b.split('/').length || inOrder(a, b);
}

// Code units: the same order on every machine, whatever its language.
function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A path as it compares, without the ending `.md`. */
function withoutEnding(path: string): string {
	return foldName(path).replace(/\.md$/, '');
}

/** The last part of a path. */
function nameIn(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
