import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { readReplyLine } from '../../../src/core/note/text/reply-line';
import { understandReply } from '../../../src/core/reply/understand-reply';
import type { Understanding } from '../../../src/core/reply/understanding';
import { readingWays } from '../../../src/core/timeline/languages';
import { day } from '../../support/day';

const ENGLISH = readingWays({ language: 'en', dateOrder: 'month-first' });
const GERMAN = readingWays({ language: 'de', dateOrder: 'day-first' });

/** Written on Friday 20 November 2026. */
const understood = (text: string, ways = ENGLISH): Understanding => understandReply(text, { on: day('2026-11-20'), ...ways });
const answerBy = (text: string, ways = ENGLISH): string | null => {
	const { kind, deadline } = understood(text, ways);
	expect(kind).toBe('offer');
	return deadline === undefined ? null : isoDate(deadline);
};

describe('what counts', () => {
	it('a clear no before a day that is about something else', () => {
		expect(understood('We have decided not to move forward. I will send you feedback by Friday.')).toMatchObject({ kind: 'rejection', sure: true });
	});

	it('a day before a mere hint at a no', () => {
		const text = 'It was a difficult decision to postpone this. We will let you know by 4 December. Good luck with your search in the meantime!';
		expect(understood(text)).toMatchObject({ kind: 'timeline', sure: true, told: { text: 'We will let you know by 4 December.' } });
	});

	it('two hints at a no as a no, and one as a question', () => {
		expect(understood('I know that this is not the news you were hoping for.')).toMatchObject({ kind: 'rejection', sure: false });
		expect(understood('I know that this is not the news you were hoping for. We wish you every success in your job search.')).toMatchObject({ kind: 'rejection', sure: true });
	});

	it('a no beside an offer as a question about the later one', () => {
		const text = "We cannot offer you the senior position. Instead we'd like to offer you the junior role.";
		expect(understood(text)).toMatchObject({ kind: 'offer', sure: false, told: { text: "Instead we'd like to offer you the junior role." } });
	});

	it('an invitation to another interview before mere hints, and after a clear no', () => {
		expect(understood('Congratulations! We would like to invite you to the final round.')).toMatchObject({ kind: 'next-round', sure: true, told: { text: 'We would like to invite you to the final round.' } });
		expect(understood('We cannot offer you the senior position. Could you come in for a second interview for the junior one?')).toMatchObject({ kind: 'rejection', sure: true });
		expect(understood('We would like to invite you to the final round. You will hear from us by 4 December.')).toMatchObject({ kind: 'timeline', invites: true, logWords: 'We would like to invite you to the final round. You will hear from us by 4 December.' });
		expect(understood('Wir laden Sie zur zweiten Runde ein.')).toMatchObject({ kind: 'next-round', sure: true });
	});

	it('nothing that stands in a question, a quotation or a footer', () => {
		expect(understood('Would it be fine if we went with someone else?').kind).toBe('nothing');
		expect(understood('More soon.\n\n> We went with someone else. You will hear by Friday.').kind).toBe('nothing');
		expect(understood('More soon.\n\nThis message is confidential; we decide by Friday.').kind).toBe('nothing');
	});

	it('the words of an employer in another language than the notes', () => {
		expect(understood('Leider müssen wir Ihnen absagen.')).toMatchObject({ kind: 'rejection', sure: true });
		expect(understood('We are pleased to offer you the job.', GERMAN)).toMatchObject({ kind: 'offer', sure: true });
	});

	it('a date that somebody set behind words that say nothing', () => {
		expect(understood('the usual story (2026-12-04)')).toMatchObject({ kind: 'timeline', sure: true, timeline: { latest: day('2026-12-04') } });
	});
});

describe('the day to answer an offer by', () => {
	const OFFER = 'We are happy to offer you the position';
	it.each([
		[`${OFFER}. Please let us know by 4 December.`, '2026-12-04'],
		[`${OFFER}, starting on 11 January. Please sign before 1 December.`, '2026-11-30'],
		[`${OFFER} from 4 January; we need your answer by next Monday.`, '2026-11-23'],
		[`${OFFER}. You have a week to think about it.`, '2026-11-27'],
		[`${OFFER}. The offer is valid until November 30.`, '2026-11-30'],
		[`${OFFER}. By Wednesday we would need your decision.`, '2026-11-25'],
		[`${OFFER}. You start on 11 January.`, null],
		[`${OFFER}. Shall we talk on Monday about what you think?`, null],
		[`${OFFER}. The offer was valid until 1 November 2026.`, null],
	])('in “%s”', (text, expected) => {
		expect(answerBy(text)).toBe(expected);
	});

	it('in German', () => {
		expect(answerBy('Wir bieten Ihnen die Stelle an. Arbeitsbeginn wäre am 1. Februar, bitte geben Sie bis zum 4.12. Bescheid.', GERMAN)).toBe('2026-12-04');
		expect(answerBy('Wir möchten dir ein Angebot machen. Du hast zwei Wochen Bedenkzeit.', GERMAN)).toBe('2026-12-04');
		expect(answerBy('Du bekommst den Job! Bitte melde dich bis Mittwoch.')).toBe('2026-11-25');
	});
});

describe('the words to log', () => {
	const LONG = `Hi Alex,\n\n${'We met many people and spoke about each of them. '.repeat(6)}\n`;

	it('are all of a short text, on one line and without the greeting', () => {
		expect(understood('Hi Alex, we need\ntwo more weeks. Sorry!').logWords).toBe('we need two more weeks. Sorry!');
		expect(understood('  ').logWords).toBe('');
	});

	it('are the telling sentence of a mail', () => {
		expect(understood(`${LONG}You will hear from us by Friday.\nBest,\nKim`).logWords).toBe('You will hear from us by Friday.');
		expect(understood(`${LONG}We went with someone else.`).logWords).toBe('We went with someone else.');
	});

	it('are the first sentence of a mail that brings nothing', () => {
		expect(understood(LONG).logWords).toBe('We met many people and spoke about each of them.');
	});

	it('are cut around the date of a sentence without end, and read the same', () => {
		const endless = `${'we talk and talk about it all and '.repeat(14)}so we will decide by 4 December and ${'then we talk about it again and '.repeat(14)}`;
		const { kind, logWords, timeline } = understood(endless);
		expect(kind).toBe('timeline');
		expect(logWords.length).toBeLessThanOrEqual(300);
		expect(timeline?.latest).toBe(day('2026-12-04'));
	});

	it.each(['We will decide next Friday.', 'Not before the 4th, I fear.', `${LONG}We will decide on Monday or Tuesday.`, 'thanks', LONG])('are read in the note as they were shown: %j', (text) => {
		const { logWords, timeline } = understood(text);
		const read = readReplyLine(`2026-11-20 from Kim Lund: ${logWords}`, ENGLISH).value?.timeline;
		expect([read?.earliest, read?.latest, read?.sure]).toEqual([timeline?.earliest, timeline?.latest, timeline?.sure]);
	});
});
