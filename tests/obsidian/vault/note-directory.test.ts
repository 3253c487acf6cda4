import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it, vi } from 'vitest';
import { createNoteDirectory, type VaultDirectory } from '../../../src/obsidian/vault/note-directory';
import { useWindow } from '../support/window';

interface Fixture {
	readonly app: App;
	readonly directory: VaultDirectory;
	readonly onChange: ReturnType<typeof vi.fn<() => void>>;
	/** How often Obsidian was asked. */
	lookUps(): number;
}

function directoryOf(files: Record<string, string>): Fixture {
	const app = App.createConfigured__({ files });
	const lookUp = vi.spyOn(app.metadataCache, 'getFirstLinkpathDest');
	const onChange = vi.fn<() => void>();
	const directory = createNoteDirectory(app.asOriginalType__().metadataCache, onChange);
	for (const path of Object.keys(files)) directory.put(path, app.metadataCache.getCache(path));
	return { app, directory, onChange, lookUps: () => lookUp.mock.calls.length };
}

const ROUND = 'Interviews/Acme.md';
const DANA = { 'People/Dana Reyes.md': '---\naliases:\n  - Dana\n  - D. Reyes\n---\n' };

describe('the note directory', () => {
	useWindow();

	it('knows notes by name, path and alias, whatever the case and the white space of an alias', () => {
		const { directory } = directoryOf(DANA);
		for (const link of ['Dana Reyes', 'People/Dana Reyes', 'Dana', 'dana', ' d.  reyes', 'Dana Reyes#Notes']) {
			expect(directory.nameOf(link, ROUND)).toBe('Dana Reyes');
		}
		expect(directory.nameOf('Sam Ortiz', ROUND)).toBeUndefined();
	});

	it('takes only notes for notes', () => {
		const { directory } = directoryOf({ 'Kim.png': '' });
		expect(directory.nameOf('Kim.png', ROUND)).toBeUndefined();
	});

	it('gives an alias of two notes to the first path', () => {
		const alias = '---\naliases: [Kim]\n---\n';
		const { directory } = directoryOf({ 'People/Kim Zorn.md': alias, 'People/Kim Lund.md': alias });
		expect(directory.nameOf('Kim', ROUND)).toBe('Kim Lund');
		directory.remove('People/Kim Lund.md');
		expect(directory.nameOf('Kim', ROUND)).toBe('Kim Zorn');
	});

	it('asks Obsidian once for the same link', () => {
		const { directory, lookUps } = directoryOf(DANA);
		for (let time = 0; time < 5; time++) directory.nameOf('Dana Reyes', ROUND);
		expect(lookUps()).toBe(1);
	});

	it('follows aliases that come and go', async () => {
		const { app, directory, onChange } = directoryOf(DANA);
		expect(directory.nameOf('Dee', ROUND)).toBeUndefined();
		const file = app.vault.getFileByPath('People/Dana Reyes.md');
		if (!file) throw new Error('no note');
		await app.vault.modify(file, '---\naliases: Dee\n---\n');
		directory.put(file.path, app.metadataCache.getCache(file.path));
		expect(onChange).toHaveBeenCalledTimes(1);
		expect(directory.nameOf('Dee', ROUND)).toBe('Dana Reyes');
		expect(directory.nameOf('Dana', ROUND)).toBeUndefined();
	});

	it('follows a rename, with its aliases', async () => {
		const { app, directory, onChange } = directoryOf(DANA);
		expect(directory.nameOf('Dana', ROUND)).toBe('Dana Reyes');
		const file = app.vault.getFileByPath('People/Dana Reyes.md');
		if (!file) throw new Error('no note');
		await app.vault.rename(file, 'People/Dana Reyes-Holm.md');
		directory.rename('People/Dana Reyes.md', file.path);
		expect(onChange).toHaveBeenCalled();
		expect(directory.nameOf('Dana', ROUND)).toBe('Dana Reyes-Holm');
		expect(directory.nameOf('Dana Reyes', ROUND)).toBeUndefined();
	});

	it('reconsiders a link when a note of that name appears or goes', async () => {
		const { app, directory, onChange } = directoryOf({});
		expect(directory.nameOf('Sam Ortiz', ROUND)).toBeUndefined();
		const file = await app.vault.create('Sam Ortiz.md', '');
		directory.add(file.path);
		expect(onChange).toHaveBeenCalledTimes(1);
		expect(directory.nameOf('Sam Ortiz', ROUND)).toBe('Sam Ortiz');
		await app.fileManager.trashFile(file);
		directory.remove(file.path);
		expect(directory.nameOf('Sam Ortiz', ROUND)).toBeUndefined();
	});

	it('is not disturbed by notes that nobody asked for', () => {
		const { directory, onChange, lookUps } = directoryOf({ ...DANA, 'Shopping.md': '---\naliases: [Groceries]\n---\n' });
		directory.nameOf('Dana Reyes', ROUND);
		directory.add('Recipes.md');
		directory.put('Shopping.md', { frontmatter: { aliases: ['Food'] } });
		directory.put('Recipes.md', {});
		directory.rename('Shopping.md', 'List.md');
		directory.remove('List.md');
		expect(onChange).not.toHaveBeenCalled();
		directory.nameOf('Dana Reyes', ROUND);
		expect(lookUps()).toBe(1);
	});
});
