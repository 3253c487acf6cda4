import { addDays } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** "Friday next week", "Thursday or Friday of next week", "next week Thursday". */
export const weekdayOfWeekPhrase: DayPhrase = {
	name: 'weekday of a week',
	pattern: phrasePattern(`(?:(${WEEKDAY})(?:(?: or | to | and |~[-/]~)(${WEEKDAY}))?,?(?: of| in)? ${WHICH_WEEK}|${WHICH_WEEK},?(?: on)? (${WEEKDAY}))`),
	read([, before, last, weekBehind, weekBefore, behind], reader) {
		const [first, week] = [before ?? behind ?? '', weekBehind ?? weekBefore ?? ''];
		if (/^(?:the )?week$/.test(week)) return undefined;
		const sunday = addDays(mondayOfWeek(week, reader), -1);
		const start = addDays(sunday, weekdayNamed(first));
		const end = last ? addDays(sunday, weekdayNamed(last)) : start;
		return end < start ? undefined : { first: start, last: end, sure: true };
	},
};

export const weekdayOfWeekExamples: PhraseExamples = {
	reads: [
		['Friday next week', '2026-11-23', '2026-12-04', '2026-12-04'],
		['on Tuesday of next week', '2026-11-28', '2026-12-01', '2026-12-01'],
		['Thursday or Friday next week', '2026-11-26', '2026-12-03', '2026-12-04'],
		['Wed this week', '2026-11-23', '2026-11-25', '2026-11-25'],
	],
	ignores: ['last week Tuesday they met'],
};
