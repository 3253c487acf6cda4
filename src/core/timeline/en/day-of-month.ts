import { addMonths, calendarDateOf, partsOf } from '../../date/calendar-date';
import { nearestDayOfMonth } from '../nearest-date';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { ORDINAL, ordinalOf } from './grammar/number-words';

// "The second interview", "the first of four rounds": an ordinal before these words counts something else.
const COUNTED = oneOf(
	...['round', 'stage', 'interview(?:er|s)?', 'call', 'meeting', 'step', 'phase', 'chat', 'conversation', 'screen', 'part', 'attempt', 'time'],
	...['half', 'quarter', 'day', 'week', 'month', 'year', 'one', 'few', 'two', 'three', 'batch', 'thing', 'place', 'floor', 'name', 'in line'],
	...['person', 'people', 'candidate', 'choice', 'offer', 'job', 'position', 'impression'],
);

/** "The 20th", "by 20th", "the 5th of next month". */
export const dayOfMonthPhrase: DayPhrase = {
	name: 'day of the month',
	pattern: phrasePattern(`(the )?(${ORDINAL})(?! ${COUNTED}(?![a-z]))(?: of (this|next|the) month)?`),
	read([, the, ordinal = '', month], reader) {
		const isWritten = /^[a-z]/.test(ordinal);
		if (isWritten && (!the || ordinalOf(ordinal) < 4) && !month) return undefined;
		const { year, month: nextMonth } = partsOf(addMonths(reader.saidOn, 1));
		const day = ordinalOf(ordinal);
		const date = month === 'next' ? calendarDateOf({ year, month: nextMonth, day }) : nearestDayOfMonth(reader, day);
		return date === undefined ? undefined : { first: date, last: date, sure: true };
	},
};

export const dayOfMonthExamples: PhraseExamples = {
	reads: [
		['the 20th', '2026-11-09', '2026-11-20', '2026-11-20'],
		['by the 4th', '2026-11-09', '2026-11-09', '2026-12-04'],
		['on the 31st', '2026-11-09', '2026-12-31', '2026-12-31'],
		['by 15th', '2026-12-20', '2026-12-20', '2027-01-15'],
		['the fifteenth', '2026-12-01', '2026-12-15', '2026-12-15'],
		['the 2nd of next month', '2026-12-01', '2027-01-02', '2027-01-02'],
	],
	ignores: ['the 2nd round', 'I was the third to ask', '99th', 'first come, first served', 'second interview'],
};
