import { describe, expect, it } from 'vitest';
import { dueIn, followUps, lines } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const ACME = interviewNote('company: "[[Acme]]"', 'role: Editor', 'date: 2026-11-03T14:00', 'interviewers:', '  - "[[Dana Reyes]]"', 'sent:', '  - 2026-11-04 thank-you to Dana Reyes');
const BIRCH = interviewNote('company: Birch Labs', 'role: Producer', 'date: 2026-11-10', 'timeline: by 2026-11-13', 'contact: Kim Lund');
const UNDATED = interviewNote('company: Dune', 'role: Analyst');

describe('due --json', () => {
	it('answers with exactly the fields that were promised', async () => {
		const vault = vaultFolder({ 'Interviews/first.md': ACME });
		expect(await dueIn(vault, '2026-11-09')).toEqual({
			today: '2026-11-09',
			followUps: [
				{
					company: 'Acme',
					role: 'Editor',
					step: 'check-in',
					to: 'Dana Reyes',
					state: 'due',
					opens: '2026-11-09',
					closes: '2026-11-10',
					reason: 'silence-day-5-7',
					optional: false,
					why: expect.stringMatching(/Tue 3 Nov.*\.$/) as string,
					next: expect.stringMatching(/Mon 16 Nov.*\.$/) as string,
					note: 'Interviews/first.md',
				},
			],
			problems: [],
		});
	});

	it('says null where nothing is known: no person, no role, no end, nothing next', async () => {
		const vault = vaultFolder({ 'a.md': interviewNote('company: Acme', 'date: 2026-11-03') });
		expect((await dueIn(vault, '2026-12-24')).followUps).toMatchObject([{ step: 'graceful-close', to: null, role: null, closes: null }]);
		const rejected = vaultFolder({ 'a.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03', 'outcome: rejected 2026-11-10') });
		expect((await dueIn(rejected, '2026-11-11')).followUps).toMatchObject([{ step: 'after-rejection', optional: true, next: null }]);
	});

	it('names each problem with note, line, property, message and the words; hints are left to “check”', async () => {
		const vault = vaultFolder({ 'first.md': ACME, 'vague.md': interviewNote('company: Birch', 'date: 2026-11-03', 'timeline: when the stars align') });
		const { followUps: listed, problems } = await dueIn(vault, '2026-11-09');
		expect(listed).toHaveLength(2);
		expect(problems).toEqual([{ note: 'vague.md', line: 5, property: 'timeline', message: expect.stringContaining('“when the stars align”') as string, found: 'when the stars align' }]);
	});

	it('is laid out for people and ends in one line end', async () => {
		const { out } = await followUps(['due', vaultFolder({ 'a.md': ACME }), '--json', '--today', '2026-11-09']);
		expect(out).toMatch(/^\{\n {2}"today": "2026-11-09",\n[^]*\n\}\n$/);
	});
});

describe('due', () => {
	it('shows the groups of the sidebar, and in each row what, when, where, why and what comes next', async () => {
		const vault = vaultFolder({ 'first.md': ACME, 'second.md': BIRCH, 'third.md': UNDATED });
		const { code, out, err } = await followUps(['due', vault, '--today', '2026-11-10']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const expected = [
			/^Follow-ups on Tue 10 Nov 2026 \(2026-11-10\)$/,
			/^$/,
			/^Due today {2}1$/,
			/^ {2}Check-in to Dana Reyes — last day today$/,
			/^ {6}Acme · Editor$/,
			/^ {6}.*Tue 3 Nov.*\.$/,
			/^ {6}Next: .*\.$/,
			/^$/,
			/^Waiting {2}1$/,
			/^ {2}Check-in to Kim Lund — from Mon 16 Nov$/,
			/^ {6}Birch Labs · Producer$/,
			/^ {6}.*“by 2026-11-13”.*Mon 16 Nov\.$/,
			/^ {6}“by 2026-11-13” → by Fri 13 Nov 2026$/,
			/^ {6}Next: .*\.$/,
			/^$/,
			/^Needs attention {2}1$/,
			/^ {2}third\.md:\d+$/,
			/^ {6}.*date.*\.$/,
			/^$/,
		];
		const told = out.split('\n');
		expect(told).toHaveLength(expected.length);
		expected.forEach((line, index) => expect(told[index]).toMatch(line));
	});

	it('says so when there is nothing to send', async () => {
		const { out } = await followUps(['due', vaultFolder({ 'first.md': ACME }), '--today', '2026-11-06']);
		expect(out).toContain('Nothing to send today.');
		expect(out).toContain('Upcoming  1');
	});

	it('marks what is optional and says how late the rest is', async () => {
		const vault = vaultFolder({
			'a.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03', 'interviewers: [Dana Reyes]', 'outcome: rejected 2026-11-10'),
			'b.md': interviewNote('company: Birch', 'role: Editor', 'date: 2026-11-08', 'interviewers: [Sam Ortiz]'),
		});
		const { out } = await followUps(['due', vault, '--today', '2026-11-11']);
		expect(out).toContain(' to Dana Reyes (optional) — until ');
		expect(out).toContain('  Thank-you to Sam Ortiz — 2 days late\n');
	});

	it('has colours on a terminal that shows them, and nowhere else', async () => {
		const vault = vaultFolder({ 'first.md': ACME, 'third.md': UNDATED });
		const call = ['due', vault, '--today', '2026-11-09'];
		const colored = (await followUps(call, { color: true })).out;
		const plain = (await followUps(call)).out;
		expect(colored).toContain('\u001b[1mDue today  1\u001b[0m');
		expect(plain).not.toContain('\u001b');
		expect(colored.split(/\u001b\[\dm/).join('')).toBe(plain);
		expect((await followUps([...call, '--json'], { color: true })).out).not.toContain('\u001b');
	});
});

describe('what counts as a note of ours', () => {
	it('is looked for in all folders but hidden ones', async () => {
		const other = ACME.replace('Acme', 'Birch');
		const vault = vaultFolder({ 'Jobs/2026/first.MD': ACME, '.trash/birch.md': other, '.obsidian/birch.md': other, 'birch.txt': other, 'birch.md.bak': other });
		expect(lines(await dueIn(vault, '2026-11-09'))).toEqual(['due check-in to Dana Reyes at Acme 2026-11-09..2026-11-10 silence-day-5-7']);
	});

	it('other notes are left alone', async () => {
		const vault = vaultFolder({ 'first.md': ACME, 'diary.md': 'Nothing much: today\n', 'book.md': '---\ntype: book\ndate: nonsense\n---\n', 'empty.md': '' });
		const { problems, followUps: listed } = await dueIn(vault, '2026-11-09');
		expect(problems).toEqual([]);
		expect(listed).toHaveLength(1);
	});
});
