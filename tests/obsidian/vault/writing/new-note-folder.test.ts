import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../src/core/settings/read-settings';
import { newNoteFolder } from '../../../../src/obsidian/vault/writing/new-note-folder';
import { useWindow } from '../../support/window';

const FILES = { 'Jobs/Templates/Mine.md': '', 'Jobs/Templates/Mails/Thanks.md': '', 'Jobs/Templates old/Acme.md': '', 'Jobs/Diary.md': '', 'Top.md': '' };

/** Where a note would be made beside another, in a vault that puts new notes beside the current file unless told. */
function folderBeside(near: string | undefined, { chosen = '', templateFolder = 'Jobs/Templates', always }: { chosen?: string; templateFolder?: string; always?: string } = {}): string {
	const mock = App.createConfigured__({ files: FILES });
	const app = mock.asOriginalType__();
	if (always !== undefined) mock.fileManager.getNewFileParent = () => mock.vault.getFolderByPath(always) ?? mock.vault.getRoot();
	return newNoteFolder(app, readSettings({ templateFolder }).settings, { chosen, near });
}

describe('the folder of a new note', () => {
	useWindow();

	it('is the chosen one, whatever is open', () => {
		expect(folderBeside('Jobs/Templates/Mine.md', { chosen: 'Interviews' })).toBe('Interviews');
	});

	it('is where the vault puts it when none is chosen', () => {
		expect(folderBeside('Jobs/Diary.md')).toBe('Jobs');
		expect(folderBeside('Top.md')).toBe('/');
		expect(folderBeside(undefined)).toBe('/');
		expect(folderBeside('Jobs/Templates/Mine.md', { templateFolder: '' })).toBe('Jobs/Templates');
	});

	it.each(['Jobs/Templates/Mine.md', 'Jobs/Templates/Mails/Thanks.md'])('is not the one for templates while %s is open', (near) => {
		expect(folderBeside(near)).toBe('/');
	});

	it('may have a name that begins like the one for templates', () => {
		expect(folderBeside('Jobs/Templates old/Acme.md')).toBe('Jobs/Templates old');
	});

	it('is not the one for templates though the vault puts every note there', () => {
		expect(folderBeside('Jobs/Diary.md', { always: 'Jobs/Templates' })).toBe('/');
		expect(folderBeside('Jobs/Diary.md', { always: 'Jobs' })).toBe('Jobs');
	});
});
