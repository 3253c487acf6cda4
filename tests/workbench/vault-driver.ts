import type { Page } from 'playwright-core';
import type { WorkbenchWindow } from './workbench-window';

/** Changes the vault from outside the plugin, as another device or program does; each call waits until the app has taken notice. */
export interface VaultDriver {
	readonly list: () => Promise<string[]>;
	/** The text of a file, hidden ones included; throws when there is none. */
	readonly read: (path: string) => Promise<string>;
	/** Writes a file and the folders it needs; an existing one is changed. */
	readonly write: (path: string, text: string) => Promise<void>;
	readonly rename: (path: string, newPath: string) => Promise<void>;
	/** Takes a file or a folder away. */
	readonly remove: (path: string) => Promise<void>;
	/** What the metadata cache holds of a note. */
	readonly cache: (path: string) => Promise<unknown>;
}

/** The vault of the app on a page. */
export function vaultDriver(page: Page, settled: () => Promise<void>): VaultDriver {
	return {
		list: () => page.evaluate(() => (window as unknown as WorkbenchWindow).host.app.vault.getFiles().map(({ path }) => path).sort()),
		read: (path) => page.evaluate((at) => (window as unknown as WorkbenchWindow).host.app.vault.adapter.read(at), path),
		write: async (path, text) => {
			await page.evaluate(writeFile, { path, text });
			await settled();
		},
		rename: async (path, newPath) => {
			await page.evaluate(renameFile, { path, newPath });
			await settled();
		},
		remove: async (path) => {
			await page.evaluate(removeFile, path);
			await settled();
		},
		cache: (path) => page.evaluate((at) => (window as unknown as WorkbenchWindow).host.app.metadataCache.getCache(at), path),
	};
}

async function writeFile({ path, text }: { path: string; text: string }): Promise<void> {
	const { vault } = (window as unknown as WorkbenchWindow).host.app;
	const present = vault.getFileByPath(path);
	if (present) {
		await vault.modify(present, text);
		return;
	}
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
	await vault.create(path, text);
}

async function renameFile({ path, newPath }: { path: string; newPath: string }): Promise<void> {
	const { vault } = (window as unknown as WorkbenchWindow).host.app;
	const present = vault.getAbstractFileByPath(path);
	if (!present) throw new Error(`There is no ${path} to rename.`);
	await vault.rename(present, newPath);
}

async function removeFile(path: string): Promise<void> {
	const { vault } = (window as unknown as WorkbenchWindow).host.app;
	const present = vault.getAbstractFileByPath(path);
	if (!present) throw new Error(`There is no ${path} to remove.`);
	await vault.delete(present);
}
