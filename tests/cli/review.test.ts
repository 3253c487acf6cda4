import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

interface Answer {
	readonly note: string;
	readonly findings: readonly { readonly rule: string; readonly message: string; readonly from: number; readonly to: number; readonly line: number; readonly fix: { readonly label: string } | null }[];
}

function message(properties: readonly string[], body: string): string {
	return ['---', 'type: follow-up', ...properties, '---', body].join('\n');
}

const INTERVIEW = `${interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-10', 'interviewers:', '  - Dana Reyes', '  - Tom Vega', 'timeline: We will decide by Friday 20 November', 'sent:', '  - 2026-11-11 thank-you to Dana Reyes', '  - 2026-11-16 check-in to Dana Reyes')}The frozen valves, and seed labels.\n`;
const CLEAN = 'Hi Dana,\n\nThe frozen valves stayed with me, and I remain keen on the role.\n\nBest,\nSam\n';
const about = (step: string, to: string, ...more: readonly string[]): string[] => ['interview: "[[2026-11-10 Acme]]"', `step: ${step}`, `to: ${to}`, ...more];

const FILES = {
	'.obsidian/app.json': '{}',
	'Interviews/2026-11-10 Acme.md': INTERVIEW,
	'Drafts/check-in.md': message(about('check-in', 'Dana Reyes'), CLEAN),
	'Drafts/thank-you Tom.md': message(about('thank-you', 'Tom Vega'), 'Hi Tom, thank you for your time, and I hope to hear from you.\n'),
};

async function reviewOf(file: string, today: string, files: Readonly<Record<string, string>> = FILES): Promise<{ code: number; err: string; rules: string[]; answer: Answer }> {
	const { code, out, err } = await followUps(['review', join(vaultFolder(files), file), '--today', today, '--json']);
	const answer = JSON.parse(out) as Answer;
	return { code, err, answer, rules: answer.findings.map(({ rule }) => rule) };
}

describe('review FILE', () => {
	it('takes dates, people and notes from the interview that the message links to', async () => {
		const { code, err, rules } = await reviewOf('Drafts/check-in.md', '2026-11-18');
		expect({ code, err, rules }).toEqual({ code: 1, err: '', rules: ['too-frequent', 'before-timeline'] });
	});

	it('ends with 0 and a calm line when nothing is found', async () => {
		const { code, out, err } = await followUps(['review', join(vaultFolder(FILES), 'Drafts/check-in.md'), '--today', '2026-11-23']);
		expect({ code, out, err }).toEqual({ code: 0, out: 'Nothing stands in the way of sending this.\n', err: '' });
	});

	it('counts what went to this person only, and finds that nothing comes from the notes', async () => {
		expect((await reviewOf('Drafts/thank-you Tom.md', '2026-11-11')).rules).toEqual(['no-callback']);
		expect((await reviewOf('Drafts/thank-you Tom.md', '2026-11-10')).rules).toEqual(['same-day', 'no-callback']);
	});

	it('names line, words, reason and fix, with the place in the message', async () => {
		const body = 'Hi Dana,\n\nThe frozen valves stayed with me. I will call you on Monday.\n';
		const files = { ...FILES, 'Drafts/call.md': message(about('check-in', 'Dana Reyes'), body) };
		const { answer } = await reviewOf('Drafts/call.md', '2026-11-23', files);
		const [found] = answer.findings;
		expect(answer.note).toBe('Drafts/call.md');
		expect(found).toMatchObject({ rule: 'calling', line: 9, fix: { label: 'Remove this sentence' } });
		expect(body.slice(found?.from, found?.to)).toBe('I will call you');
		const { out } = await followUps(['review', join(vaultFolder(files), 'Drafts/call.md'), '--today', '2026-11-23']);
		expect(out).toMatch(/^1 thing to look at\.\n {2}Drafts\/call\.md:9 {2}calling\n {6}“I will call you”\n {6}.*\.\n {6}Fix: Remove this sentence\n$/);
	});

	it('compares with the other messages of the same interview', async () => {
		const text = 'thank you for the story of the frozen valves and of the winter in which nobody slept. I would be glad to help with the next one.\n';
		const files = { ...FILES, 'Drafts/a.md': message(about('thank-you', 'Dana Reyes'), `Hi Dana, ${text}`), 'Drafts/b.md': message(about('thank-you', 'Tom Vega'), `Hi Tom, ${text}`) };
		expect((await reviewOf('Drafts/a.md', '2026-11-11', files)).rules).toEqual(['copy-paste']);
	});

	it('does not count the message itself once it is logged', async () => {
		const files = { ...FILES, 'Drafts/sent.md': message(about('check-in', 'Dana Reyes', 'sent: 2026-11-16'), CLEAN) };
		expect((await reviewOf('Drafts/sent.md', '2026-11-30', files)).rules).toEqual(['before-timeline']);
	});

	it('works in a vault without configuration, from the folder around the note', async () => {
		const { '.obsidian/app.json': _, ...files } = FILES;
		expect((await reviewOf('Drafts/check-in.md', '2026-11-18', files)).rules).toEqual(['too-frequent', 'before-timeline']);
	});

	it('says so when the interview is not found, and reviews the words all the same', async () => {
		const files = { 'Drafts/lost.md': message(about('check-in', 'Dana Reyes'), 'Hi Dana, any updates?\n') };
		const { code, err, rules } = await reviewOf('Drafts/lost.md', '2026-11-10', files);
		expect({ code, rules }).toEqual({ code: 1, rules: ['generic'] });
		expect(err).toMatch(/^follow-ups: the interview note .* not found.*--vault\n$/);
	});

	it('follows the settings of the vault', async () => {
		const files = { ...FILES, '.obsidian/plugins/interview-follow-ups/data.json': '{"capDays": 2}' };
		expect((await reviewOf('Drafts/check-in.md', '2026-11-18', files)).rules).toEqual(['before-timeline']);
	});
});

describe('a wrong call of review', () => {
	it.each([
		[['review'], 'usage: follow-ups review FILE'],
		[['review', 'a.md', 'b.md'], 'usage'],
		[['review', '--batch', 'a.md'], 'usage'],
		[['review', '--batch', '--json'], 'usage'],
		[['review', 'nowhere.md'], '“nowhere.md”'],
		[['review', '.'], 'is a folder'],
		[['review', 'package.json', '--today', 'soon'], '“soon”'],
		[['review', '--loud'], 'usage'],
	])('%j ends with 2', async (args, told) => {
		const { code, out, err } = await followUps(args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(told);
		expect(err).toMatch(/^[^\n]+\n$/);
	});

	it('names what is no message', async () => {
		const vault = vaultFolder({ ...FILES, 'plain.md': 'Just a note.', 'broken.md': '---\ntype: follow-up\nto: [\n---\nHi' });
		for (const [file, told] of [['plain.md', 'no follow-up note'], ['Interviews/2026-11-10 Acme.md', 'no follow-up note'], ['.obsidian/app.json', 'no note of this vault']] as const) {
			const { code, err } = await followUps(['review', join(vault, file)]);
			expect(code).toBe(2);
			expect(err).toContain(told);
		}
	});
});

describe('what is to be left alone', () => {
	const CHASING = CLEAN.replace('The frozen', 'I am just checking in. The frozen');

	it('is what the note says, and what the settings say', async () => {
		const ignoring = { ...FILES, 'Drafts/a.md': message(about('check-in', 'Dana Reyes', 'ignore: generic'), CHASING) };
		expect((await reviewOf('Drafts/a.md', '2026-11-23', ignoring)).rules).toEqual([]);
		const quiet = { ...FILES, '.obsidian/plugins/interview-follow-ups/data.json': '{"quietRules": ["generic"]}', 'Drafts/a.md': message(about('check-in', 'Dana Reyes'), CHASING) };
		expect((await reviewOf('Drafts/a.md', '2026-11-23', quiet)).rules).toEqual([]);
	});
});

describe('two interviews of one name', () => {
	it('are told apart by the path in the link', async () => {
		const files = {
			'.obsidian/app.json': '{}',
			'AA/Acme.md': interviewNote('company: Other', 'date: 2026-11-23', 'interviewers: [Dana Reyes]'),
			'Int/Acme.md': interviewNote('company: Acme', 'date: 2026-11-10', 'interviewers: [Dana Reyes]'),
			'Drafts/a.md': message(['interview: "[[Int/Acme]]"', 'step: check-in', 'to: Dana Reyes'], CLEAN),
		};
		expect((await reviewOf('Drafts/a.md', '2026-11-23', files)).rules).toEqual([]);
	});
});
