import type { DataWriteOptions } from 'obsidian';
import type { App, TAbstractFile, Vault } from 'obsidian-test-mocks/obsidian';
import { TFile, TFolder, Vault as VaultClass } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

/** One file of a vault as it lies on disk. */
export interface VaultFile {
	/** From the vault's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly ctime: number;
	/** Milliseconds since 1970. */
	readonly mtime: number;
}

/** Puts a file on disk and lets the vault find it, as at start; hidden files stay on disk only. */
export async function addFileFromDisk(vault: Vault, { path, text, ctime, mtime }: VaultFile): Promise<void> {
	await vault.adapter.write(path, text, { ctime, mtime });
	if (isHidden(path)) return;
	const folder = parentOf(path);
	if (folder !== '' && !vault.getFolderByPath(folder)) vault.createFolderSync__(folder);
	const file = TFile.create__(vault, path);
	file.stat = { ctime, mtime, size: bytesOf(text) };
	vault.setVaultAbstractFile__(path, file);
	vault.trigger('create', file);
}

/** Makes the vault keep file times, refuse to overwrite, and tell of every file in a folder, as Obsidian does. */
export function installVault({ vault }: App): void {
	const inTurn = oneAfterTheOther();
	const write = async (file: TFile, text: string, options?: DataWriteOptions): Promise<void> => {
		const mtime = options?.mtime ?? Math.max(Date.now(), file.stat.mtime + 1);
		const ctime = options?.ctime ?? file.stat.ctime;
		await vault.adapter.write(file.path, text, { ctime, mtime });
		file.stat = { ctime, mtime, size: bytesOf(text) };
		vault.trigger('modify', file);
	};
	offer('Vault', vault, {
		getName: () => 'Workbench',
		create: (path: string, text: string, options?: DataWriteOptions) =>
			inTurn(async () => {
				refuseTaken(vault, path, 'File already exists.');
				refuseBadName(path);
				refuseMissingFolder(vault, path);
				const now = Date.now();
				await addFileFromDisk(vault, { path, text, ctime: options?.ctime ?? now, mtime: options?.mtime ?? now });
				return vault.getFileByPath(path);
			}),
		createFolder: (path: string) =>
			inTurn(async () => {
				refuseTaken(vault, path, 'Folder already exists.');
				await Promise.resolve();
				return vault.createFolderSync__(path);
			}),
		modify: (file: TFile, text: string, options?: DataWriteOptions) => inTurn(() => write(file, text, options)),
		append: (file: TFile, text: string, options?: DataWriteOptions) =>
			inTurn(async () => write(file, (await vault.adapter.read(file.path)) + text, options)),
		process: (file: TFile, change: (text: string) => string, options?: DataWriteOptions) =>
			inTurn(async () => {
				const before = await vault.adapter.read(file.path);
				const after = change(before);
				if (after !== before) await write(file, after, options);
				return after;
			}),
		delete: (file: TAbstractFile) => inTurn(() => remove(vault, file)),
		trash: (file: TAbstractFile) => inTurn(() => remove(vault, file)),
		rename: (file: TAbstractFile, path: string) => inTurn(() => rename(vault, file, path)),
	});
}

async function remove(vault: Vault, file: TAbstractFile): Promise<void> {
	if (file instanceof TFolder) {
		for (const child of [...file.children]) await remove(vault, child);
		await vault.adapter.rmdir(file.path, true);
	} else {
		await vault.adapter.remove(file.path);
	}
	vault.deleteVaultAbstractFile__(file.path);
	vault.trigger('delete', file);
}

async function rename(vault: Vault, file: TAbstractFile, path: string): Promise<void> {
	refuseTaken(vault, path, 'Destination file already exists!');
	refuseBadName(path);
	refuseMissingFolder(vault, path);
	const inside: { child: TAbstractFile; before: string }[] = [];
	if (file instanceof TFolder) VaultClass.recurseChildren(file, (child) => inside.push({ child, before: child.path }));
	await VaultClass.prototype.rename.call(vault, file, path);
	for (const { child, before } of inside) vault.trigger('rename', child, before);
}

/** Writers wait for one another, so that `process` reads and writes without anything in between. */
function oneAfterTheOther(): <T>(job: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (job) => {
		const mine = last.then(job);
		last = mine.catch(() => undefined);
		return mine;
	};
}

function refuseTaken(vault: Vault, path: string, message: string): void {
	if (vault.getAbstractFileByPath(path)) throw new Error(message);
}

function refuseMissingFolder(vault: Vault, path: string): void {
	const folder = parentOf(path);
	if (folder === '' || vault.getFolderByPath(folder)) return;
	throw new Error(`ENOENT: no such file or directory, open '${path}'`);
}

function refuseBadName(path: string): void {
	if (/[\\:]/.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
}

function parentOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

function bytesOf(text: string): number {
	return new TextEncoder().encode(text).length;
}
