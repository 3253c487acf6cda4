import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { UsageError } from './terminal';

/** Paths of all Markdown files below a folder, in a fixed order; hidden folders are no notes. Throws `UsageError` for a folder that cannot be read or has no notes. */
export function notePaths(vault: string): string[] {
	const info = statOf(vault);
	if (!info) throw new UsageError(`there is no folder “${vault}”`);
	if (!info.isDirectory()) throw new UsageError(`“${vault}” is a file; name the folder of the vault`);
	const paths: string[] = [];
	try {
		walk({ here: vault, inside: '', real: realpathSync.native(vault) }, new Set(), paths);
	} catch {
		throw new UsageError(`the folder “${vault}” cannot be read`);
	}
	if (paths.length === 0) throw new UsageError(`“${vault}” holds no notes (files that end in .md)`);
	return paths.sort();
}

/** A folder on the way. */
interface Folder {
	/** Where it is opened. */
	readonly here: string;
	/** From the vault's root, with a `/` behind it; empty for the root. */
	readonly inside: string;
	/** Its one true path: a link may lead back to a folder above it. */
	readonly real: string;
}

// One call after the other: a folder is listed faster than a promise of it is kept.
function walk({ here, inside, real }: Folder, seen: Set<string>, paths: string[]): void {
	if (seen.has(real)) return;
	seen.add(real);
	for (const entry of readdirSync(here, { withFileTypes: true })) {
		const { name } = entry;
		if (name.startsWith('.')) continue;
		const isLink = entry.isSymbolicLink();
		const there = `${here}/${name}`;
		const target = isLink ? statOf(there) : entry;
		if (target?.isDirectory()) {
			// A folder without permission leaves the rest of the vault readable.
			ignoringErrors(() => walk({ here: there, inside: `${inside}${name}/`, real: isLink ? realpathSync.native(there) : `${real}${sep}${name}` }, seen, paths));
		} else if (target?.isFile() && /\.md$/i.test(name)) paths.push(`${inside}${name}`);
	}
}

function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

function ignoringErrors(run: () => void): void {
	try {
		run();
	} catch {
		// Nobody can do anything about it from here.
	}
}
