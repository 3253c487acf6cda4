import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import { allTemplates, ownTemplates, templateFiles } from '../../../src/obsidian/vault/template-folder';
import { useWindow } from '../support/window';

const FILES = { 'T/B.md': 'b', 'T/Sub/A.md': 'a', 'T/picture.png': '', 'Other/C.md': 'c', 'Top.md': 'top' };

function vault(templateFolder: string): { app: ReturnType<App['asOriginalType__']>; settings: ReturnType<typeof readSettings>['settings']; mock: App } {
	const mock = App.createConfigured__({ files: FILES });
	return { mock, app: mock.asOriginalType__(), settings: readSettings({ templateFolder }).settings };
}

describe('the templates of a vault', () => {
	useWindow();

	it('are the notes of the folder and of those in it', () => {
		const { app, settings } = vault('T');
		expect(templateFiles(app, settings).map(({ path }) => path)).toEqual(['T/B.md', 'T/Sub/A.md']);
	});

	it.each(['', 'Nowhere', 'Top.md'])('are none for the folder %j', async (folder) => {
		const { app, settings } = vault(folder);
		expect(await ownTemplates(app, settings)).toEqual([]);
	});

	it('leave out one that cannot be opened', async () => {
		const { app, settings, mock } = vault('T');
		const read = mock.vault.cachedRead.bind(mock.vault);
		mock.vault.cachedRead = (file) => (file.path === 'T/B.md' ? Promise.reject(new Error('locked')) : read(file));
		expect((await ownTemplates(app, settings)).map(({ name }) => name)).toEqual(['A']);
	});

	it('come before the built-in ones', async () => {
		const { app, settings } = vault('T');
		expect((await allTemplates(app, settings)).slice(0, 3).map(({ name }) => name)).toEqual(['B', 'A', 'Thank-you']);
	});
});
