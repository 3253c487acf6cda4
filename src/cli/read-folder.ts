import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './terminal';

/** A Markdown file of a vault. */
export interface VaultFile {
	/** With `/` between folders, from the vault's root. */
	readonly path: string;
	/** Null when the file could not be read. */
	readonly text: string | null;
}

/** As many files are open at once: enough to keep a disk busy, few enough for every system's limit. */
const AT_ONCE = 32;

/** Paths of all Markdown files below a folder, in a fixed order; hidden folders are no notes. Throws `UsageError` for a folder that cannot be read or has no notes. */
export async function notePaths(vault: string): Promise<string[]> {
	const info = await stat(vault).catch(() => null);
	if (!info) throw new UsageError(`there is no folder “${vault}”`);
	if (!info.isDirectory()) throw new UsageError(`“${vault}” is a file; name the folder of the vault`);
	const paths: string[] = [];
	await walk(vault, '', new Set(), paths).catch(() => {
		throw new UsageError(`the folder “${vault}” cannot be read`);
	});
	if (paths.length === 0) throw new UsageError(`“${vault}” holds no notes (files that end in .md)`);
	return paths.sort();
}

/** Reads the files a few at a time and hands each over as it comes. */
export async function readNotes(vault: string, paths: readonly string[], take: (file: VaultFile) => void): Promise<void> {
	const waiting = paths.values();
	const readOn = async (): Promise<void> => {
		for (const path of waiting) take({ path, text: await readText(join(vault, path)) });
	};
	await Promise.all(Array.from({ length: AT_ONCE }, readOn));
}

/** The text of a file: UTF-8, unless a mark at its beginning says UTF-16; null when it cannot be read. */
async function readText(path: string): Promise<string | null> {
	const bytes = await readFile(path).catch(() => null);
	if (!bytes) return null;
	const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
	if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
	if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
	return bytes.toString('utf8');
}

async function walk(root: string, folder: string, seen: Set<string>, paths: string[]): Promise<void> {
	const here = join(root, folder);
	// A link may lead back to a folder above it.
	const real = await realpath(here);
	if (seen.has(real)) return;
	seen.add(real);
	for (const entry of await readdir(here, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		const target = entry.isSymbolicLink() ? await stat(join(root, path)).catch(() => null) : entry;
		if (target?.isDirectory()) {
			// A folder without permission leaves the rest of the vault readable.
			await walk(root, path, seen, paths).catch(() => undefined);
		} else if (target?.isFile() && /\.md$/i.test(entry.name)) paths.push(path);
	}
}
