import { describe, expect, it } from 'vitest';
import { expectNotice, openDueView, plainSpaces } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench, WorkbenchOptions } from './workbench';

const COMMAND = 'New interview from invitation (.ics)…';

const INVITATION = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//Made up//EN',
	'METHOD:REQUEST',
	'BEGIN:VEVENT',
	'UID:one@acme.example',
	'DTSTAMP:20261120T090000Z',
	'DTSTART:20261124T150000Z',
	'DTEND:20261124T160000Z',
	'SUMMARY:Interview for Backend Engineer at Acme',
	'ORGANIZER;CN=Kim Lund:mailto:kim@acme.example',
	'ATTENDEE;CN=Dana Reyes:mailto:dana@acme.example',
	'ATTENDEE:mailto:siân.o-brien@acme.example',
	'ATTENDEE;CN="Reyes, Tom":mailto:tom@acme.example',
	'ATTENDEE;CN=Jo Marsh:mailto:jo@home.example',
	'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@acme.example',
	'END:VEVENT',
	'END:VCALENDAR',
].join('\r\n');

const VAULT = { 'People/Dana Reyes.md': '---\nemail: dana@acme.example\n---\n', 'Mail.md': 'Hello.' };

async function open(options: WorkbenchOptions = {}): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView({ vault: VAULT, settings: { myName: 'Jo Marsh' }, ...options });
	return { bench, form: formDriver(bench) };
}

async function pick({ page, settled }: Workbench, text: string, name = 'invite.ics'): Promise<void> {
	await page.locator('.ifu-drop-picker').setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
	await settled();
}

async function drop({ page, settled }: Workbench, text: string): Promise<void> {
	await page.locator('.ifu-drop').evaluate((zone, content) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([content], 'invite.ics', { type: 'text/calendar' }));
		for (const type of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	}, text);
	await settled();
}

describe('an invitation', () => {
	it('that is picked fills the form, in local time, and makes the note', async () => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		expect(await bench.page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a file');
		await pick(bench, INVITATION);
		expect(await form.field('company').inputValue()).toBe('Acme');
		expect(await form.field('role').inputValue()).toBe('Backend Engineer');
		expect(await form.field('date').inputValue()).toBe('2026-11-24 10:00');
		expect(plainSpaces(await form.preview('date'))).toBe('→ Tue 24 Nov 2026, 10:00');
		expect(await form.field('contact').inputValue()).toBe('Kim Lund <kim@acme.example>');
		expect(await form.preview('interviewers')).toContain('[[Dana Reyes]]');
		expect(await form.preview('interviewers')).not.toContain('Jo Marsh');
		expect((await form.doubts())[0]).toBe('The company and the role are guessed from the words of the invitation and its addresses.');
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-24 Acme”.');
		const text = await bench.files.read('2026-11-24 Acme.md');
		expect(text).toContain("company: Acme\nrole: Backend Engineer\ndate: 2026-11-24T10:00\ninterviewers:\n  - '[[Dana Reyes]]'\n");
		expect(text).toContain("  - '[[Reyes, Tom]] <tom@acme.example>'\ncontact: Kim Lund <kim@acme.example>\ntimeline:\n---\n");
		expect(await bench.side.locator('.is-attention .ifu-row').count()).toBe(0);
	});

	it('can be dropped, and is read in the zone of the device', async () => {
		const { bench, form } = await open({ timezone: 'Pacific/Auckland' });
		await bench.command(COMMAND);
		await drop(bench, INVITATION);
		expect(await form.field('date').inputValue()).toBe('2026-11-25 04:00');
		await bench.page.keyboard.press('Escape');
	});

	it.each([
		['', 'There is nothing in it.'],
		['<!doctype html><p>Sign in</p>', 'This is a web page, not an invitation.'],
		[INVITATION.replace('20261124T150000Z', '20261399'), 'The event has no date that can be read.'],
	])('that cannot be read says so, and another can be chosen: %#', async (text, words) => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		await pick(bench, text, 'broken.ics');
		expect(await bench.page.getByRole('alert').innerText()).toContain(`“broken.ics”: ${words}`);
		await pick(bench, INVITATION);
		expect(await form.field('company').inputValue()).toBe('Acme');
		await bench.page.keyboard.press('Escape');
		expect(await bench.files.list()).toEqual(Object.keys(VAULT).sort());
	});

	it('of two bytes to a letter is read as well', async () => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		await bench.page.locator('.ifu-drop-picker').setInputFiles({ name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from(`\uFEFF${INVITATION}`, 'utf16le') });
		await bench.settled();
		expect(await form.field('company').inputValue()).toBe('Acme');
		await bench.page.keyboard.press('Escape');
	});

	it('that was cancelled says so above the fields, and with the first of them', async () => {
		const { bench, form } = await open({ phone: true });
		await bench.command(COMMAND);
		await pick(bench, INVITATION.replace('REQUEST', 'CANCEL'));
		expect((await form.doubts())[0]).toBe('This invitation says that the meeting was cancelled.');
		expect((await form.field('company').getAttribute('aria-describedby'))?.split(' ')).toContain('ifu-doubts');
		await bench.screenshot('new-interview-doubts-phone');
		await bench.page.keyboard.press('Escape');
	});
});

const MAIL = ['Interview: Backend Engineer', 'When: Tuesday, 24 November 2026, 10:00', 'With: Dana Reyes <dana@acme.example>', '', 'Kind regards', 'Kim'].join('\n');

describe('somebody of the same name', () => {
	const OTHER = INVITATION.replaceAll('dana@acme.example', 'dana@birch.example');
	const SENTENCE = 'Your note “Dana Reyes” has another address, so this is taken for somebody else. Choose it from the list if it is the same person.';

	it('with another address has no link, and the form says why', async () => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		await pick(bench, OTHER);
		expect(await form.preview('interviewers')).toContain('→ 3 people: Dana Reyes,');
		expect(await form.preview('interviewers')).toContain(SENTENCE);
		await bench.screenshot('new-interview-namesake');
		await form.confirm();
		await expectNotice(bench, 'Made “2026-11-24 Acme”.');
		expect(await bench.files.read('2026-11-24 Acme.md')).toContain('\n  - Dana Reyes <dana@birch.example>\n');
	});

	it('can be chosen from the list', async () => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		await pick(bench, OTHER);
		await form.field('interviewers').fill('Dana Reyes <dana@birch.example>');
		expect(await form.suggestions()).toEqual(['Dana Reyes\ndana@acme.example']);
		await bench.page.locator('.suggestion-item').click();
		expect(await form.field('interviewers').inputValue()).toBe('Dana Reyes, ');
		expect(await form.preview('interviewers')).toBe('→ [[Dana Reyes]]');
		await bench.page.keyboard.press('Escape');
	});

	it('has a guessed name that is asked for where it is too little of one', async () => {
		const { bench, form } = await open();
		await bench.command(COMMAND);
		await pick(bench, INVITATION.replace('siân.o-brien', 's.o-brien'));
		expect(await form.doubts()).toContain('The name behind s.o-brien@… is a guess; type the real one.');
		await bench.page.keyboard.press('Escape');
	});
});

describe('pasted words', () => {
	it('in the clipboard', async () => {
		const { bench, form } = await open();
		await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await bench.page.evaluate((text) => navigator.clipboard.writeText(text), MAIL);
		await bench.command('New interview from clipboard');
		await expect.poll(() => form.isOpen()).toBe(true);
		expect(plainSpaces(await form.preview('date'))).toBe('→ Tue 24 Nov 2026, 10:00');
		expect(await form.field('role').inputValue()).toBe('Backend Engineer');
		await bench.page.keyboard.press('Escape');
	});

	it('of an e-mail are taken from the form for an invitation as well', async () => {
		const { bench, form } = await open();
		await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await bench.page.evaluate((text) => navigator.clipboard.writeText(text), MAIL);
		await bench.command(COMMAND);
		await bench.page.getByRole('button', { name: 'Use the copied text' }).click();
		await expect.poll(() => form.isOpen()).toBe(true);
		expect(await form.field('role').inputValue()).toBe('Backend Engineer');
		await bench.page.keyboard.press('Escape');
	});

	it('that are a calendar file are read as one', async () => {
		const { bench, form } = await open();
		await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await bench.page.evaluate((text) => navigator.clipboard.writeText(text), INVITATION);
		await bench.command('New interview from clipboard');
		await expect.poll(() => form.isOpen()).toBe(true);
		expect(await form.field('contact').inputValue()).toBe('Kim Lund <kim@acme.example>');
		await bench.page.keyboard.press('Escape');
	});

	it('that the device keeps to itself, or that are none', async () => {
		const { bench } = await open();
		await bench.command('New interview from clipboard');
		await expectNotice(bench, 'The clipboard could not be read. Paste the invitation into a note, select it there, and use the command for a selection.');
		await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await bench.page.evaluate(() => navigator.clipboard.writeText('  '));
		await bench.command('New interview from clipboard');
		await expectNotice(bench, 'There is no text in the clipboard.');
	});

	it('selected in a note, and only then', async () => {
		const { bench, form } = await open();
		await bench.editor.open('Mail.md');
		expect(await bench.commands()).not.toContain('New interview from selection');
		await bench.editor.replaceAll(MAIL);
		await bench.editor.content.press('ControlOrMeta+a');
		await bench.command('New interview from selection');
		expect(await form.field('role').inputValue()).toBe('Backend Engineer');
		await bench.page.keyboard.press('Escape');
	});

	it('that say nothing of an interview leave the form empty, and say so', async () => {
		const { bench, form } = await open();
		await bench.editor.open('Mail.md');
		await bench.editor.content.focus();
		await bench.editor.content.press('ControlOrMeta+a');
		await bench.command('New interview from selection');
		expect(await form.doubts()).toEqual(['The text names no day and nobody that I can read, so there is nothing here yet. Type what you know.']);
		await bench.page.keyboard.press('Escape');
	});
});
