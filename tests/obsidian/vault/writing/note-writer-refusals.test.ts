import { App, TFile } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it, vi } from 'vitest';
import { createNoteWriter } from '../../../../src/obsidian/vault/writing/note-writer';
import { appendLine } from '../../../../src/obsidian/vault/writing/property-edit';
import { useWindow } from '../../support/window';
import { note, PATH } from '../../support/written-note';

const LINE = '2026-11-04 thank-you to Dana Reyes';

describe('a note that cannot be written', () => {
	useWindow();

	it.each([
		['no end', '---\ntype: interview\ncompany: Acme\n\nBody\n'],
		['no end, and a byte order mark', '\uFEFF---\ntype: interview\n'],
		['a broken line', '---\ntype: "interview\ncompany: Acme\n---\n'],
		['a list where properties belong', '---\n- one\n- two\n---\n'],
		['text where properties belong', '---\njust words\n---\n'],
	])('stays as it is, and is named with a way out: properties with %s', async (_, text) => {
		const app = App.createConfigured__();
		await app.vault.adapter.write(PATH, text);
		// Not through `create`: the mock of Obsidian's cache throws at broken properties, which the app's does not.
		app.vault.setVaultAbstractFile__(PATH, TFile.create__(app.vault, PATH));
		const outcome = await createNoteWriter(app.asOriginalType__()).edit(PATH, appendLine('sent', LINE));
		expect(outcome).toMatchObject({ done: false, problem: expect.stringMatching(/“Acme round 1”, so nothing was written\. .+ Then try again\.$/) as unknown });
		expect(await app.vault.adapter.read(PATH)).toBe(text);
	});

	it('is named when it is gone', async () => {
		const { app, file, refused } = note('---\nsent: []\n---\n');
		await app.fileManager.trashFile(file);
		expect(await refused(appendLine('sent', LINE))).toContain('“Acme round 1” is no longer in the vault');
	});

	it('is named when the disk refuses', async () => {
		const { app, refused, text } = note('---\nsent: []\n---\n');
		vi.spyOn(app.vault, 'modify').mockRejectedValue(new Error('EROFS'));
		expect(await refused(appendLine('sent', LINE))).toContain('“Acme round 1” could not be written');
		expect(await text()).toBe('---\nsent: []\n---\n');
	});
});
