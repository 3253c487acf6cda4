import { describe, expect, it, vi } from 'vitest';
import { appendLine, renameProperty, setProperty, together } from '../../../../src/obsidian/vault/writing/property-edit';
import { useWindow } from '../../support/window';
import { note } from '../../support/written-note';

const LINE = '2026-11-04 thank-you to Dana Reyes';

const BODY = '## Talking points\n\n- migration — “Jenkins” (Dana)   \n\tindented\n';

describe('a line added to a list', () => {
	useWindow();

	it.each([
		['no such property', 'company: Acme', `company: Acme\nsent:\n  - ${LINE}`],
		['an empty one', 'sent:\ncompany: Acme', `sent:\n  - ${LINE}\ncompany: Acme`],
		['null', 'sent: null', `sent:\n  - ${LINE}`],
		['an empty text', 'sent: ""', `sent:\n  - ${LINE}`],
		['an empty list', 'sent: []', `sent:\n  - ${LINE}`],
		['a list with an empty item', 'sent:\n  -', `sent:\n  - ${LINE}`],
		['one text', 'sent: 2026-11-01 check-in to Kim', `sent:\n  - 2026-11-01 check-in to Kim\n  - ${LINE}`],
		['a block of text', 'sent: |\n  one\n  two', `sent:\n  - one\n  - two\n  - ${LINE}`],
		['a bare date', 'sent: 2026-11-01', `sent:\n  - 2026-11-01\n  - ${LINE}`],
		['a number', 'sent: 7', `sent:\n  - 7\n  - ${LINE}`],
		['a block list', 'sent:\n  - one\n  - two', `sent:\n  - one\n  - two\n  - ${LINE}`],
		['a flow list', 'sent: [one, two]', `sent:\n  - one\n  - two\n  - ${LINE}`],
		['a line that YAML takes for a map', 'sent:\n  - 2026-11-01 from Kim: soon', `sent:\n  - 2026-11-01 from Kim: soon\n  - ${LINE}`],
		['lines without dashes, a map', 'sent:\n  2026-11-01: one\n  2026-11-02: two', `sent:\n  - 2026-11-01: one\n  - 2026-11-02: two\n  - ${LINE}`],
		['a nested list', 'sent:\n  - [[Dana]]', `sent:\n  - - - Dana\n  - ${LINE}`],
		['the spelling of the note', 'Sent: one', `Sent:\n  - one\n  - ${LINE}`],
	])('%s', async (_, before, after) => {
		const { edit, text } = note(`---\n${before}\n---\n${BODY}`);
		await edit(appendLine('sent', LINE));
		expect(await text()).toBe(`---\n${after}\n---\n${BODY}`);
	});

	it('is quoted where YAML would take it for something else', async () => {
		const { edit, text } = note('---\ntype: interview\n---\n');
		await edit(appendLine('replies', '2026-11-18 from Kim: two weeks # about'));
		expect(await text()).toContain('- "2026-11-18 from Kim: two weeks # about"');
	});

	it('is not there twice when a button is pressed twice', async () => {
		const { edit, refused, text } = note('---\nsent: []\n---\n');
		await edit(appendLine('sent', LINE));
		expect(await refused(appendLine('sent', LINE))).toBe('“Acme round 1” says so already, so nothing was written.');
		expect((await text()).split(LINE)).toHaveLength(2);
	});

	it('leaves order, unknown properties and the body as they are', async () => {
		const { edit, text } = note(`---\nmood: 7/10\nsent: []\ncompany: "[[Acme]]"\nrating: 3\n---\n${BODY}`);
		await edit(appendLine('sent', LINE));
		expect(await text()).toBe(`---\nmood: 7/10\nsent:\n  - ${LINE}\ncompany: "[[Acme]]"\nrating: 3\n---\n${BODY}`);
	});

	it('makes properties for a note that has none', async () => {
		const { edit, text } = note('Only words. #interview\n');
		await edit(appendLine('sent', LINE));
		expect(await text()).toContain(`---\nsent:\n  - ${LINE}\n---\n`);
		expect(await text()).toContain('Only words. #interview\n');
	});
});

describe('other edits', () => {
	useWindow();

	it('sets two properties in one write', async () => {
		const { app, edit, text } = note('---\noutcome: offer 2026-11-01\n---\n');
		const modified = vi.spyOn(app.vault, 'modify');
		await edit(together(setProperty('outcome', 'offer 2026-11-20'), setProperty('offer_deadline', '2026-11-25')));
		expect(await text()).toBe('---\noutcome: offer 2026-11-20\noffer_deadline: 2026-11-25\n---\n');
		expect(modified).toHaveBeenCalledTimes(1);
	});

	it('renames a property where it stands', async () => {
		const { edit, text } = note('---\ntype: interview\ntimelime: by Friday\nrole: Editor\n---\n');
		await edit(renameProperty('timelime', 'timeline'));
		expect(await text()).toContain('type: interview\ntimeline: by Friday\nrole: Editor');
	});

	it('changes no more than the capitals when that is the new name', async () => {
		const { edit, text } = note('---\nCompany: Acme\nrole: Editor\n---\n');
		await edit(renameProperty('Company', 'company'));
		expect(await text()).toContain('company: Acme\nrole: Editor');
	});

	it.each([
		['over another property', 'timelime: by Friday\ntimeline: by Monday'],
		['what is gone', 'role: Editor'],
	])('never renames %s', async (_, properties) => {
		const { refused, text } = note(`---\n${properties}\n---\n`);
		expect(await refused(renameProperty('timelime', 'timeline'))).toContain('has changed since');
		expect(await text()).toContain(properties);
	});

	it('makes none of several when one does not fit', async () => {
		const { refused, text } = note('---\nrole: Editor\n---\n');
		expect(await refused(together(setProperty('role', 'Writer'), renameProperty('a', 'b')))).toContain('has changed since');
		expect(await text()).toBe('---\nrole: Editor\n---\n');
	});
});

describe('an edit that changes nothing', () => {
	useWindow();

	it.each([
		['sent: 2026-11-04 thank-you to Dana Reyes', appendLine('sent', LINE)],
		['replies:\n  - 2026-11-18 from Kim: soon', appendLine('replies', '2026-11-18 from Kim: soon')],
		['snooze:   2026-11-14   # until they are back', setProperty('snooze', '2026-11-14')],
	])('is not written, and leaves the undo of the change before it: %s', async (properties, again) => {
		const { app, edit, refused, writer, text } = note(`---\n${properties}\nrole: Editor\n---\n${BODY}`);
		const undo = await edit(setProperty('role', 'Writer'));
		const before = await text();
		const modified = vi.spyOn(app.vault, 'modify');
		expect(await refused(again)).toContain('says so already, so nothing was written');
		expect(modified).not.toHaveBeenCalled();
		expect(await text()).toBe(before);
		expect(writer.lastUndo()).toBe(undo);
	});
});

describe('undo', () => {
	useWindow();

	it('gives the note back byte for byte', async () => {
		const before = '---\r\ncompany:   [[Acme]]   # the tyre one\r\nsent: [ ]\r\n---\r\n\r\nBody  \r\n';
		const { edit, text } = note(before);
		const undo = await edit(appendLine('sent', LINE));
		expect(await text()).not.toBe(before);
		expect(await undo()).toEqual({ done: true, message: 'Undone. The note is as it was.' });
		expect(await text()).toBe(before);
	});

	it('takes back only the property when the rest of the note has changed', async () => {
		const { edit, text, change } = note(`---\nsent:\n  - one\nrole: Editor\n---\n${BODY}`);
		const undo = await edit(appendLine('sent', LINE));
		await change('migration', 'move');
		await change('role: Editor', 'role: Writer');
		expect(await undo()).toEqual({ done: true, message: 'Undone.' });
		expect(await text()).toBe(`---\nsent:\n  - one\nrole: Writer\n---\n${BODY.replace('migration', 'move')}`);
	});

	it('takes a new property away again', async () => {
		const { edit, text, change } = note('---\nrole: Editor\n---\n');
		const undo = await edit(setProperty('snooze', '2026-11-14'));
		await change('Editor', 'Writer');
		await undo();
		expect(await text()).toContain('---\nrole: Writer\n---');
	});

	it('takes a rename back to its place', async () => {
		const { edit, text, change } = note('---\na: 1\ntimelime: x\nb: 2\n---\n');
		const undo = await edit(renameProperty('timelime', 'timeline'));
		await change('b: 2', 'b: 3');
		await undo();
		expect(await text()).toContain('a: 1\ntimelime: x\nb: 3');
	});

	it('leaves a note alone whose property has changed since, and says so', async () => {
		const { app, edit, text, change } = note('---\nsent: []\n---\n');
		const undo = await edit(appendLine('sent', LINE));
		await change(LINE, '2026-11-05 thank-you to Sam Ortiz');
		const before = await text();
		const modified = vi.spyOn(app.vault, 'modify');
		expect(await undo()).toEqual({ done: false, message: 'The note has changed since, so nothing was undone.' });
		expect(await text()).toBe(before);
		expect(modified).not.toHaveBeenCalled();
	});

	it('keeps what somebody else wrote while ours was being written', async () => {
		const { app, file, edit, text } = note('---\nsent: []\n---\nBody\n');
		const write = app.fileManager.processFrontMatter.bind(app.fileManager);
		vi.spyOn(app.fileManager, 'processFrontMatter').mockImplementationOnce(async (...args) => {
			await app.vault.modify(file, '---\nsent: []\nrole: Editor\n---\nBody and more\n');
			await write(...args);
		});
		const undo = await edit(appendLine('sent', LINE));
		expect((await undo()).done).toBe(true);
		expect(await text()).toBe('---\nsent: []\nrole: Editor\n---\nBody and more\n');
	});

	it('follows a note that was renamed in between', async () => {
		const { app, file, edit, text } = note('---\nsent: []\n---\n');
		const undo = await edit(appendLine('sent', LINE));
		await app.vault.rename(file, 'Elsewhere.md');
		expect((await undo()).done).toBe(true);
		expect(await text()).toBe('---\nsent: []\n---\n');
	});

	it('says so when the note is gone', async () => {
		const { app, file, edit } = note('---\nsent: []\n---\n');
		const undo = await edit(appendLine('sent', LINE));
		await app.fileManager.trashFile(file);
		expect(await undo()).toMatchObject({ done: false, message: expect.stringContaining('Acme round 1') as unknown });
	});

	it('says so when the disk refuses, and works when it does not any more', async () => {
		const { app, edit, text, writer } = note('---\nsent: []\n---\n');
		const undo = await edit(appendLine('sent', LINE));
		vi.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('EROFS'));
		expect(await undo()).toMatchObject({ done: false, message: expect.stringContaining('“Acme round 1” could not be written') as unknown });
		expect(writer.lastUndo()).toBe(undo);
		expect((await undo()).done).toBe(true);
		expect(await text()).toBe('---\nsent: []\n---\n');
	});

	it('says so when it has been used before', async () => {
		const { edit } = note('---\nsent: []\n---\n');
		const undo = await edit(appendLine('sent', LINE));
		await undo();
		expect(await undo()).toEqual({ done: false, message: 'This has been undone already.' });
	});

	it('is remembered for the newest change until it has been used', async () => {
		const { writer, edit } = note('---\nsent: []\n---\n');
		expect(writer.lastUndo()).toBeNull();
		await edit(appendLine('sent', 'one'));
		const undo = await edit(appendLine('sent', 'two'));
		expect(writer.lastUndo()).toBe(undo);
		await undo();
		expect(writer.lastUndo()).toBeNull();
	});
});
