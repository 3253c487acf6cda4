import { describe, expect, it } from 'vitest';
import { dueList } from '../../../src/core/due-list';
import { schedule } from '../../../src/core/follow-up/schedule';
import { applicationsOf } from '../../../src/core/interview/applications';
import { parseInterviewNote, type ParsedInterviewNote } from '../../../src/core/note/interview-note';
import type { Fix } from '../../../src/core/note/problem';
import { choiceWords, questionWords, readingWords } from '../../../src/core/reading-words';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { day } from '../../support/day';

const NOWHERE = { nameOf: () => undefined };

function note(properties: readonly string[], body = ''): ParsedInterviewNote {
	const head = ['---', 'type: interview', 'company: Acme', 'role: Editor', 'date: 2026-11-23', ...properties, '---'];
	const parsed = parseInterviewNote('a.md', [...head, body].join('\n'), DEFAULT_SETTINGS);
	if (!parsed) throw new Error('no interview note');
	return parsed;
}

function written(fix: Fix | undefined): string | undefined {
	return fix?.kind === 'set' ? fix.value : fix?.kind === 'set-line' ? fix.to : undefined;
}

/** The answers of the one question: what the button says, and what it writes. */
function answersOf({ questions }: ParsedInterviewNote): (readonly [label: string, text: string | undefined])[] {
	const [question, ...more] = questions;
	if (!question || more.length > 0) throw new Error(`${questions.length} questions`);
	return question.choices.map((choice) => [choiceWords(choice, question), written(choice.fix)]);
}

describe('a reading that people would differ about', () => {
	it('asks with every reading as one click, and keeps their words', () => {
		expect(answersOf(note(['timeline: We decide next Friday']))).toEqual([
			['Fri 4 Dec 2026', 'We decide next Friday (2026-12-04)'],
			['Fri 27 Nov 2026', 'We decide next Friday (2026-11-27)'],
			['Another date…', undefined],
		]);
	});

	it('asks about the last reply in its own line', () => {
		const parsed = note(['replies:', '  - "2026-11-30 from Kim: give us two weeks, sorry"']);
		expect(parsed.questions[0]).toMatchObject({ line: 7, about: 'unsure words', saidOn: day('2026-11-30') });
		expect(answersOf(parsed)).toEqual([
			['By Mon 14 Dec 2026', '2026-11-30 from Kim: give us two weeks (2026-12-14), sorry'],
			['Not before Mon 14 Dec 2026', '2026-11-30 from Kim: give us two weeks (not before 2026-12-14), sorry'],
			['Another date…', undefined],
		]);
	});

	it.each(['timeline: by Friday', 'timeline: 2026-12-04', 'timeline: next Friday (2026-11-27)', 'timeline: none', 'timeline: when the stars align', 'round: 2'])('is not asked for “%s”', (line) => {
		expect(note([line]).questions).toEqual([]);
	});

	it('is settled by what its answers write', () => {
		for (const [, text] of answersOf(note(['timeline: We decide next Friday']))) {
			if (text === undefined) continue;
			const settled = note([`timeline: ${text}`]);
			expect(settled.questions).toEqual([]);
			expect(settled.problems).toEqual([]);
		}
	});
});

describe('a sentence of the body', () => {
	const BODY = ['## Talking points', '- ten years of Vue', '', '## Next steps they named', 'Dana said they hope to **decide** by Friday.', 'She is away on the 7th.'].join('\n');

	it('counts while the property is empty, and is marked as not confirmed', () => {
		const { interview, questions } = note([], BODY);
		expect(interview?.stated).toMatchObject({ words: 'Dana said they hope to **decide** by Friday', unconfirmed: true, timeline: { latest: day('2026-11-27'), matched: 'by Friday' } });
		expect(questions[0]).toMatchObject({ about: 'words in the body', line: 11 });
		const { followUps } = schedule(applicationsOf(interview ? [interview] : [], NOWHERE), day('2026-12-01'), DEFAULT_SETTINGS);
		expect(followUps[0]).toMatchObject({ step: 'post-timeline-check-in', stated: { unconfirmed: true, note: 'a.md' } });
		expect(followUps[0]?.why).toContain('which you have not confirmed');
	});

	it('offers to confirm it, to set another date, or to say that it is none', () => {
		expect(answersOf(note(['timeline:'], BODY))).toEqual([
			['Confirm', 'Dana said they hope to **decide** by Friday'],
			['Another date…', undefined],
			['It is no timeline', 'none'],
		]);
	});

	it.each([
		['the property says something', ['timeline: by Thursday']],
		['it was said to be none', ['timeline: none']],
	])('is not read when %s', (_, properties) => {
		expect(note(properties, BODY).questions).toEqual([]);
	});

	it.each(['```\nThey decide by Friday\n```', '%% They decide by Friday %%', '<!--\nThey decide by Friday\n-->', '| decide | by Friday |', 'I start on Friday. I will call them on Monday.', ''])('is not found in %j', (body) => {
		expect(note([], body)).toMatchObject({ questions: [], problems: [] });
	});
});

describe('words for a reading', () => {
	it('name the weekday and the year beside the quoted words', () => {
		const { interview } = note(['timeline: We decide by the end of next week']);
		const [followUp] = schedule(applicationsOf(interview ? [interview] : [], NOWHERE), day('2026-11-24'), DEFAULT_SETTINGS).followUps;
		expect(followUp?.stated && readingWords(followUp.stated)).toBe('“by the end of next week” → by Fri 4 Dec 2026');
	});

	it('say nothing of a plain date', () => {
		const said = { matched: '2026-12-04', saidOn: day('2026-11-23'), earliest: day('2026-12-04'), latest: day('2026-12-04') };
		expect(readingWords(said)).toBeNull();
	});

	it('ask in a calm sentence', () => {
		const [question] = note(['timeline: in a few weeks']).questions;
		expect(question && questionWords(question)).toBe('People would differ about “in a few weeks”. It is read as by Mon 14 Dec 2026.');
	});
});

describe('the due list', () => {
	it('asks in the row that counts from the words, and only there', () => {
		const { interview, questions } = note(['timeline: We decide next Friday', 'interviewers: Dana Reyes']);
		const answer = schedule(applicationsOf(interview ? [interview] : [], NOWHERE), day('2026-11-24'), DEFAULT_SETTINGS);
		const rows = Object.values(dueList(answer, [], day('2026-11-24'), { questions }).groups).flat();
		const asked = rows.flatMap((row) => (row.kind === 'follow-up' ? [[row.followUp.step, row.question !== undefined]] : []));
		expect(asked).toEqual([
			['thank-you', false],
			['post-timeline-check-in', true],
		]);
	});
});
