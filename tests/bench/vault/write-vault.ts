import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VAULT_VERSION, vaultNotes, type VaultOptions } from './vault-notes';

/** Below the project's folder, where every script of it runs. */
const KEPT = join('node_modules', '.cache', 'bench', 'vaults');
const SEED = 20_261_120;

/** The vault of so many notes that every line looks at, as a folder on the disk: made once, then kept. */
export function benchVault(notes: number, kept = KEPT): string {
	const folder = join(kept, `${notes}-${SEED}-${VAULT_VERSION}`);
	writeVault(folder, benchOptions(notes));
	return folder;
}

/** The same vault, for use without a disk. */
export function benchOptions(notes: number): VaultOptions {
	return { notes, seed: SEED };
}

/** Writes the vault into that folder, which must not exist; one that is there already is whole, and stays. */
export function writeVault(folder: string, options: VaultOptions): void {
	if (existsSync(folder)) return;
	// It gets its name when it is whole: what was begun and never ended is made anew.
	const begun = `${folder}.begun`;
	rmSync(begun, { recursive: true, force: true });
	let last = '';
	for (const { path, text } of vaultNotes(options)) {
		const file = join(begun, path);
		const parent = dirname(file);
		if (parent !== last) mkdirSync(parent, { recursive: true });
		last = parent;
		writeFileSync(file, text);
	}
	renameSync(begun, folder);
}
