import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView } from './due-view-driver';

const MISSPELT = interviewNote('company: Acme', 'date: 2026-11-18', 'contact: Kim Lund', 'timelime: in two weeks');

describe('needs attention', () => {
	it('shows a broken note with its line, the others go on, and it heals when it is mended', async () => {
		const whole = interviewNote('company: Dune Robotics', 'date: 2026-11-18', 'contact: Ines Prado');
		const broken = whole.replace('company: Dune', 'company: "Dune');
		const { bench, groups, titles } = await openDueView({ vault: { 'Acme.md': ACME, 'Interviews/Dune.md': broken } });
		expect(await groups()).toEqual(['Due today, 1', 'Needs attention, 1']);
		const problem = bench.side.locator('.is-attention .ifu-row');
		expect(await problem.locator('.ifu-name').textContent()).toMatch(/^Dune, line \d+: /);
		await problem.locator('.ifu-row-title').click();
		await bench.editor.replaceAll(whole);
		await expect.poll(groups).toEqual(['Due today, 2']);
		expect(await titles('Due today')).toContain('Check-in to Ines Prado');
	});

	it('quotes words that hold no date, and one click says that they are none', async () => {
		const note = ACME.replace('sent:', 'timeline: when the stars align\nsent:');
		const { bench, groups } = await openDueView({ vault: { 'Acme.md': note } });
		const problem = bench.side.locator('.is-attention .ifu-row');
		expect(await problem.locator('.ifu-row-details').innerText()).toContain('“when the stars align” holds no date I can read');
		await problem.getByRole('button', { name: 'It is no timeline' }).click();
		await expect.poll(groups).toEqual(['Due today, 1']);
		await expectNotice(bench, 'Changed in “Acme”.');
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => bench.files.read('Acme.md')).toBe(note);
		await expect.poll(groups).toEqual(['Due today, 1', 'Needs attention, 1']);
	});

	it('renames a misspelt property in its place, and the row moves to where its words put it', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Acme.md': MISSPELT } });
		expect(await groups()).toEqual(['Due today, 1', 'Needs attention, 1']);
		await bench.side.getByRole('button', { name: 'Rename to “timeline”' }).click();
		await expect.poll(() => bench.files.read('Acme.md')).toBe(MISSPELT.replace('timelime', 'timeline'));
		await expect.poll(groups).toEqual(['Waiting, 1']);
		await row('Check-in to Kim Lund, from Thu 3 Dec').waitFor();
	});

	it('turns words into a date after a preview', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: last Wednesday 2pm', 'contact: Kim Lund') } });
		await bench.side.locator('.is-attention .ifu-row-actions button').click();
		await bench.page.getByText('→ Wed 18 Nov 2026, 14:00').waitFor();
		await bench.page.getByRole('button', { name: 'Set date' }).click();
		await row('Check-in to Kim Lund').waitFor();
		expect(await bench.files.read('Acme.md')).toContain('date: 2026-11-18T14:00\n');
	});

	it('names a file that cannot be opened, and reads it when it can', async () => {
		const { bench, row, groups } = await openDueView({ vault: { 'Acme.md': ACME } });
		await bench.files.write('Acme.md', '---\ntype: interview\ncompany: Acme\n');
		await expect.poll(groups).toEqual(['Needs attention, 1']);
		await bench.files.write('Acme.md', ACME);
		await row('Check-in to Kim Lund').waitFor();
		expect(await groups()).toEqual(['Due today, 1']);
	});

	it('survives notes of every shape', async () => {
		const junk = {
			'Empty.md': '',
			'Only dashes.md': '---',
			'List.md': '---\n- a\n- b\n---\n',
			'Script.md': '---js\nmodule.exports = { type: "interview" }\n---\n',
			'Deep.md': `---\ntype: interview\ncompany: ${'['.repeat(200)}\n---\n`,
			'Binary.md': '---\ntype: interview\n\u0000\u0001\uFFFD\n---\n',
			'Odd.md': '---\ntype: interview\ncompany: {a: 1}\ndate: [1, 2]\nsent: 7\nreplies: {x: y}\nround: many\n---\n',
		};
		const { row, titles } = await openDueView({ vault: { ...junk, 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').waitFor();
		expect(await titles('Needs attention')).toEqual(expect.arrayContaining(['Binary', 'Deep', 'Odd']));
	});
});
