import { readAliases } from '../core/note/aliases';
import { foldName, type NoteDirectory } from '../core/interview/names';
import type { VaultFile } from './read-folder';

/** A directory that learns the vault's notes one by one. */
export interface FolderDirectory extends NoteDirectory {
	add(file: VaultFile): void;
}

/**
 * Finds notes by path, by file name and by alias, as Obsidian does: the nearest file name first (same path, then any
 * folder, the shallowest first), aliases last. Aliases are read only once a link finds no file.
 */
export function folderDirectory(): FolderDirectory {
	const byName = new Map<string, string>();
	const byPath = new Map<string, string>();
	const withAliases: VaultFile[] = [];
	let byAlias: Map<string, string> | null = null;

	function aliases(): Map<string, string> {
		if (byAlias) return byAlias;
		byAlias = new Map();
		for (const { path, text } of withAliases) {
			for (const alias of readAliases(text ?? '')) if (!byAlias.has(foldName(alias))) byAlias.set(foldName(alias), baseName(path));
		}
		return byAlias;
	}

	return {
		add(file) {
			const name = baseName(file.path);
			byPath.set(foldName(file.path.replace(/\.md$/i, '')), name);
			byName.set(foldName(name), name);
			if (file.text !== null && /^alias(?:es)?[ \t]*:/im.test(file.text.slice(0, 4000))) withAliases.push(file);
		},
		nameOf(link) {
			const target = foldName(link.replace(/\.md$/i, ''));
			return byPath.get(target) ?? byName.get(target.slice(target.lastIndexOf('/') + 1)) ?? aliases().get(target);
		},
	};
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
