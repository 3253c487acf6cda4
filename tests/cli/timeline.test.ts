import { describe, expect, it } from 'vitest';
import { followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

async function answers(...lines: readonly (object | string)[]): Promise<unknown[]> {
	const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
	const { code, out, err } = await followUps(['timeline', '--batch'], { input });
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return out.trim().split('\n').map((line) => JSON.parse(line) as unknown);
}

describe('timeline', () => {
	it('shows the words and the days, with weekday and year', async () => {
		const { code, out } = await followUps(['timeline', '--on', '2026-11-23', 'We will decide by Friday']);
		expect({ code, out }).toEqual({ code: 0, out: '“by Friday” → by Fri 27 Nov 2026\n' });
	});

	it('says what else the words could mean', async () => {
		const { out } = await followUps(['timeline', '--on', '2026-11-23', 'next Friday']);
		expect(out).toBe('“next Friday” → Fri 4 Dec 2026\nPeople would differ about this one; check it.\n  It could also mean Fri 27 Nov 2026.\n');
	});

	it('says so when nothing says when an answer will come', async () => {
		expect((await followUps(['timeline', '--on', '2026-11-23', 'I start on Monday'])).out).toBe('No date in these words says when an answer will come.\n');
	});

	it('answers in JSON', async () => {
		const { out } = await followUps(['timeline', '--on', '2026-11-23', 'not before 5 January', '--json']);
		expect(JSON.parse(out)).toEqual({ earliest: '2027-01-05', latest: null, matched: 'not before 5 January', sure: true });
	});

	it('follows the settings of a file', async () => {
		const vault = vaultFolder({ 'settings.json': '{"dateOrder": "day-first"}' });
		const { out } = await followUps(['timeline', '--on', '2026-11-23', 'by 4/12', '--json', '--settings', `${vault}/settings.json`]);
		expect(JSON.parse(out)).toMatchObject({ latest: '2026-12-04' });
	});
});

describe('timeline --batch', () => {
	it('answers each line on a line of its own', async () => {
		expect(await answers({ text: 'by Friday', on: '2026-11-23' }, { text: 'soon', on: '2026-11-23' })).toEqual([
			{ earliest: '2026-11-23', latest: '2026-11-27', matched: 'by Friday', sure: true },
			{ none: true },
		]);
	});

	it('names a line that it cannot read, and goes on', async () => {
		const read = await answers('no JSON', '[1]', { on: '2026-11-23' }, { text: 'by Friday' }, { text: 'by Friday', on: 'soon' }, { text: 'x'.repeat(2001), on: '2026-11-23' }, { text: 7, on: '2026-11-23' }, { text: 'by Friday', on: '2026-11-23' });
		expect(read.slice(0, -1)).toEqual(Array(7).fill({ error: expect.any(String) as string }));
		expect(read.at(-1)).toMatchObject({ latest: '2026-11-27' });
	});

	it('passes over empty lines, and takes Windows line ends and the last line without one', async () => {
		expect(await answers('', '{"text":"by Friday","on":"2026-11-23"}\r', '   ', '{"text":"by Monday","on":"2026-11-23"}')).toHaveLength(2);
	});

	it('reads a note’s body where that is asked for', async () => {
		const body = `# Acme\n\n${'We spoke about trains. '.repeat(200)}\n\n- Kim will call by Friday\n- lunch on Tuesday\n`;
		expect(await answers({ text: body, on: '2026-11-23', prose: true }, { text: 'by Friday', on: '2026-11-23', prose: true })).toEqual([
			{ earliest: '2026-11-23', latest: '2026-11-27', matched: 'by Friday', sure: true },
			{ none: true },
		]);
	});

	it('answers nothing to nothing', async () => {
		expect(await followUps(['timeline', '--batch'], { input: '' })).toEqual({ code: 0, out: '', err: '' });
	});
});

describe('a wrong call', () => {
	it.each([
		[['timeline', 'by Friday'], 'usage'],
		[['timeline', '--on', '2026-02-30', 'by Friday'], '2026-02-30'],
		[['timeline', '--batch', 'by Friday'], 'usage'],
		[['timeline', '--on', '2026-11-23'], 'usage'],
		[['timeline', '--on', '2026-11-23', 'x'.repeat(2001)], '2000 characters'],
		[['timeline', '--loud'], 'usage'],
	])('%j ends with 2', async (args, told) => {
		const { code, out, err } = await followUps(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(told);
	});
});

describe('questions about readings', () => {
	const VAULT = { 'a.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-23', 'timeline: We decide next Friday') };

	it('are told by check, with what would settle them, and change no exit code', async () => {
		const { code, out } = await followUps(['check', vaultFolder(VAULT)]);
		expect(code).toBe(0);
		expect(out).toContain('  a.md:6\n      Check: People would differ about “We decide next Friday”. It is read as Fri 4 Dec 2026.\n      Fri 4 Dec 2026: write “timeline: We decide next Friday (2026-12-04)”\n');
	});

	it('stand in the JSON of check with every fix', async () => {
		const { out } = await followUps(['check', vaultFolder(VAULT), '--json']);
		expect((JSON.parse(out) as { questions: unknown }).questions).toEqual([
			expect.objectContaining({ note: 'a.md', line: 6, about: 'unsure words', words: 'We decide next Friday', earliest: '2026-12-04', latest: '2026-12-04', fixes: expect.any(Array) as unknown[] }),
		]);
	});

	it('stand beside the reading in the due list', async () => {
		const { out } = await followUps(['due', vaultFolder(VAULT), '--today', '2026-11-24']);
		expect(out).toContain('      “next Friday” → Fri 4 Dec 2026\n      People would differ about “We decide next Friday”.');
	});
});
