import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFollowUpNote, type ParsedFollowUpNote } from '../../../src/core/note/follow-up-note';
import { day } from '../../support/day';
import { settingsWith } from './note-text';

function parse(...lines: string[]): ParsedFollowUpNote {
	const parsed = parseFollowUpNote('Drafts/a.md', ['---', 'type: follow-up', ...lines, '---', 'Dear Dana,', ''].join('\n'), settingsWith());
	if (!parsed) throw new Error('not a follow-up note');
	return parsed;
}

const WHOLE = ['interview: "[[2026-11-03 Acme round 1]]"', 'step: thank-you', 'to: Dana Reyes', 'subject: "Thank you — Acme"'];

describe('parseFollowUpNote', () => {
	it('reads a whole draft', () => {
		expect(parse(...WHOLE, 'sent:')).toEqual({
			followUpNote: {
				path: 'Drafts/a.md',
				interview: { name: '2026-11-03 Acme round 1', link: '2026-11-03 Acme round 1' },
				step: 'thank-you',
				to: [{ name: 'Dana Reyes' }],
				subject: 'Thank you — Acme',
				ignored: [],
				body: 'Dear Dana,\n',
				bodyLine: 9,
			},
			problems: [],
		});
	});

	it('reads the day it was sent', () => {
		expect(parse(...WHOLE, 'sent: 2026-11-04').followUpNote?.sentOn).toBe(day('2026-11-04'));
	});

	it.each([
		['sent: yesterday', { property: 'sent', fixes: [{ kind: 'read-date' }] }],
		['sent: done', { property: 'sent', found: 'done' }],
	])('names %s', (line, problem) => {
		const { followUpNote, problems } = parse(...WHOLE, line);
		expect(followUpNote?.sentOn).toBeUndefined();
		expect(problems).toMatchObject([{ line: 7, severity: 'problem', ...problem }]);
	});

	it.each([
		['interview: [[Acme]]', { name: 'Acme', link: 'Acme' }],
		['interview: Acme', { name: 'Acme' }],
	])('%s', (line, interview) => {
		expect(parse(line, 'step: check-in').followUpNote?.interview).toEqual(interview);
	});

	it.each([
		['Thank You', 'thank-you', undefined],
		['chek-in', undefined, 'check-in'],
		['poem', undefined, undefined],
		['thank-you to Dana', undefined, undefined],
	])('step: %s', (typed, step, fixed) => {
		const { followUpNote, problems } = parse('interview: "[[Acme]]"', `step: ${typed}`);
		expect(followUpNote?.step).toBe(step);
		expect(problems).toHaveLength(step ? 0 : 1);
		if (!step) expect(problems[0]).toMatchObject({ line: 4, property: 'step', found: typed });
		const fixes = fixed ? [{ kind: 'set', property: 'step', value: fixed, label: `Write ${fixed}` }] : [];
		expect(problems.flatMap((problem) => problem.fixes)).toEqual(fixes);
	});

	it.each([
		['Dana Reyes <dana@acme.example>', ['Dana Reyes']],
		['Dana and Sam', ['Dana', 'Sam']],
		['[Dana, Sam]', ['Dana', 'Sam']],
		['', []],
	])('to: %s', (typed, names) => {
		expect(parse(...WHOLE.slice(0, 2), `to: ${typed}`).followUpNote?.to.map(({ name }) => name)).toEqual(names);
	});

	it('names what is missing', () => {
		expect(parse().problems).toMatchObject([
			{ line: 2, property: 'interview', severity: 'problem' },
			{ line: 2, property: 'step', severity: 'problem' },
		]);
	});

	it('names a misspelt property, and a note without end', () => {
		expect(parse('interveiw: "[[Acme]]"', 'step: check-in').problems).toContainEqual(expect.objectContaining({ line: 3, property: 'interveiw', fixes: [expect.objectContaining({ to: 'interview' })] }));
		expect(parseFollowUpNote('a.md', '---\ntype: follow-up\nstep: check-in\n', settingsWith())).toMatchObject({ problems: [{ line: 3 }] });
	});

	it.each(['', 'Dear Dana', '---\ntype: interview\n---\n', '---\ntype: note\n---\n'])('%j is none', (text) => {
		expect(parseFollowUpNote('a.md', text, settingsWith())).toBeUndefined();
	});

	it('keeps the body exactly, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (body) => {
				const parsed = parseFollowUpNote('a.md', `---\ntype: follow-up\n---\n${body}`, settingsWith());
				expect(parsed?.followUpNote?.body).toBe(body);
			}),
		);
	});
});
