import { describe, expect, it } from 'vitest';
import { notePath, notesIn } from './draft-driver';
import { expectNotice, interviewNote, openDueView } from './due-view-driver';
import { openWorkbench } from './flow';

const SETTINGS = { draftFolder: 'Drafts/Thanks', myName: 'Ada Byron' };
const NINE = ['Dana Reyes', 'Sam Ortiz', 'Kim Lund', 'Íñigo Etxeberria', '佐藤 美咲', 'Олена Коваль', "Seán O'Brien", 'Zoë Ng', 'Dana Cole'];

function panel(people: readonly string[], ...points: readonly string[]): string {
	const note = interviewNote('company: Acme', 'role: Engineer', 'date: 2026-11-22', 'interviewers:', ...people.map((name) => `  - ${name}`));
	return note.replace('What we talked about.', ['## Talking points', ...points.map((point) => `- ${point}`)].join('\n'));
}

describe('thank-yous for everyone', () => {
	it('are one for each, with their own point, never the same twice, and say who has none', async () => {
		const points = ['migration from Jenkins (Dana Reyes)', 'second point of hers (Dana Reyes)', 'hail damage (Sam)', 'a point of nobody'];
		const bench = await openWorkbench({ vault: { 'Acme.md': panel(NINE, ...points) }, settings: SETTINGS });
		await bench.editor.open('Acme.md');
		await bench.command('Draft thank-yous for everyone');
		await expectNotice(bench, '9 drafts made. Kim Lund, Íñigo Etxeberria, 佐藤 美咲, Олена Коваль, Seán O\'Brien, Zoë Ng and Dana Cole have no talking point of their own in your notes yet.');
		const made = await notesIn(bench, 'Drafts/Thanks');
		expect(made).toHaveLength(9);
		const texts = await Promise.all(made.map((name) => bench.files.read(`Drafts/Thanks/${name}`)));
		for (const point of ['migration from Jenkins', 'hail damage']) expect(texts.filter((text) => text.includes(point))).toHaveLength(1);
		for (const text of texts) expect(text).not.toMatch(/second point|point of nobody/);
		expect(await notePath(bench)).toBe('Drafts/Thanks/2026-11-23 Thank-you to Dana Reyes.md');
		await bench.page.getByRole('button', { name: 'Undo' }).click();
		await expectNotice(bench, 'Undone.');
		expect(await notesIn(bench, 'Drafts/Thanks')).toEqual([]);
	});

	it('leave out who has been thanked, and keep the drafts that are there', async () => {
		const note = panel(['Dana Reyes', 'Sam Ortiz', 'Kim Lund'], 'x (Dana)').replace('---\n## T', 'sent:\n  - 2026-11-23 thank-you to Kim Lund\n---\n## T');
		const { bench, row } = await openDueView({ vault: { 'Acme.md': note }, settings: SETTINGS });
		await row('Thank-you to Dana Reyes').getByRole('button', { name: 'Draft' }).click();
		await row('Thank-you to Dana Reyes').getByRole('button', { name: 'Open draft' }).waitFor();
		await bench.files.write('Drafts/Thanks/2026-11-23 Thank-you to Dana Reyes.md', (await bench.files.read('Drafts/Thanks/2026-11-23 Thank-you to Dana Reyes.md')).replace('Hi Dana,', 'Dear Dana,'));
		await bench.editor.open('Acme.md');
		await bench.command('Draft thank-yous for everyone');
		await expectNotice(bench, 'One draft made. Another was there before. Sam Ortiz has no talking point of their own in your notes yet.');
		expect(await notesIn(bench, 'Drafts/Thanks')).toEqual(['2026-11-23 Thank-you to Dana Reyes.md', '2026-11-23 Thank-you to Sam Ortiz.md']);
		expect(await bench.files.read('Drafts/Thanks/2026-11-23 Thank-you to Dana Reyes.md')).toContain('Dear Dana,');
	});

	it('say so when there is nobody to thank', async () => {
		const bench = await openWorkbench({ vault: { 'Acme.md': interviewNote('company: Acme', 'date: 2026-11-22') }, settings: SETTINGS });
		await bench.editor.open('Acme.md');
		await bench.command('Draft thank-yous for everyone');
		await expectNotice(bench, '“Acme” names no interviewers yet.');
	});

	it('are offered in the menu of a thank-you', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': panel(['Dana Reyes', 'Sam Ortiz'], 'x (Dana)', 'y (Sam)') }, settings: SETTINGS });
		await row('Thank-you to Dana Reyes').click({ button: 'right' });
		await bench.page.locator('.menu-item', { hasText: 'Draft thank-yous for everyone' }).click();
		await expectNotice(bench, '2 drafts made.');
		await bench.screenshot('draft-thank-yous');
	});
});
