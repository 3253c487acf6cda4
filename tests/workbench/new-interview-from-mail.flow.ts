import { expect, it } from 'vitest';
import { openDueView, plainSpaces } from './due-view-driver';
import { formDriver, type FormDriver } from './form-driver';
import type { Workbench } from './workbench';

async function openOn(...lines: readonly string[]): Promise<{ readonly bench: Workbench; readonly form: FormDriver }> {
	const { bench } = await openDueView({ vault: { 'Mail.md': 'Hello.' }, settings: { myName: 'Jo Marsh' }, timezone: 'Europe/Berlin' });
	await bench.editor.open('Mail.md');
	await bench.editor.replaceAll(lines.join('\n'));
	await bench.editor.content.press('ControlOrMeta+a');
	await bench.command('New interview from selection');
	return { bench, form: formDriver(bench) };
}

it('a mail fills the form with its people, its writer and its time on one’s own clock', async () => {
	const { bench, form } = await openOn('Hi Jo,', 'you will speak with Dana Reyes and Sam Ortiz on Tuesday, November 24, 2026 at 2:00 PM PST.', '', 'Best regards,', 'kim.lund@acme.example');
	expect(await form.field('date').inputValue()).toBe('2026-11-24 23:00');
	expect(plainSpaces((await form.doubts()).join('\n'))).toContain('2:00 PM PST is 23:00 where you are.');
	expect(await form.field('interviewers').inputValue()).toBe('Dana Reyes, Sam Ortiz');
	expect(await form.field('contact').inputValue()).toBe('Kim Lund <kim.lund@acme.example>');
	await bench.page.keyboard.press('Escape');
});

it('a mail in German is read while the notes are in English', async () => {
	const { bench, form } = await openOn('Guten Tag Jo Marsh,', 'wir laden Sie am Dienstag, den 24. November 2026, um 14:30 Uhr zum Gespräch mit Dana Reyes und Sam Ortiz ein.');
	expect([await form.field('date').inputValue(), await form.field('interviewers').inputValue()]).toEqual(['2026-11-24 14:30', 'Dana Reyes, Sam Ortiz']);
	await bench.page.keyboard.press('Escape');
});

it('what stands in a mail is no code in the note', async () => {
	const { bench, form } = await openOn('Company: <% tp.file.title %>', 'Role: <%* x %>', 'When: November 24, 2026, 2pm');
	await form.field('date').focus();
	await form.confirm();
	await expect.poll(async () => (await bench.files.list()).length).toBe(2);
	const made = (await bench.files.list()).find((path) => path !== 'Mail.md') ?? '';
	expect(await bench.files.read(made)).toContain('< % tp.file.title %>');
	expect(await bench.files.read(made)).not.toContain('<%');
});
