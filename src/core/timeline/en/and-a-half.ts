import { addDays } from '../../date/calendar-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { dayAfter } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

// A week and a half is ten days (timelines.md).
const HALF = { week: 3, month: 15 };

/** "A week and a half", "two and a half weeks". */
export const andAHalfPhrase: DayPhrase = {
	name: 'and a half',
	pattern: phrasePattern(`${LENGTH_LEAD}(?:(${COUNT}) )?(?:(week|month) and a half|and a half (week|month)s)`),
	read(match, { saidOn, text }) {
		const [, lead, count = 'a', one, many] = match;
		const to = endOfWait(text, endOf(match));
		const unit = one === 'month' || many === 'month' ? 'month' : 'week';
		const { value } = countOf(count);
		const whole = dayAfter(saidOn, value, unit);
		if (to === undefined || value === 0 || whole === undefined) return undefined;
		const day = addDays(whole, HALF[unit]);
		return { first: day, last: day, sure: true, to, upTo: true, weak: lead ? undefined : 'quantity' };
	},
};

export const andAHalfExamples: PhraseExamples = {
	reads: [
		['in a week and a half', '2026-11-20', '2026-11-20', '2026-11-30'],
		['two and a half weeks', '2026-11-20', '2026-11-20', '2026-12-07'],
	],
	ignores: ['a week and a half ago'],
};
