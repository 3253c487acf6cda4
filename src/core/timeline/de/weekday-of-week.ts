import { addDays, weekdayOf } from '../../date/calendar-date';
import { isOver } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { spelt } from './grammar/spelling';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

const DAYS = `(${WEEKDAY})(?:(?: oder | bis | und |~[-/]~)(${WEEKDAY}))?`;

/** "Freitag nächster Woche", "nächste Woche Freitag", "Donnerstag oder Freitag nächster Woche". */
export const weekdayOfWeekPhrase: DayPhrase = {
	name: 'weekday of a week',
	pattern: phrasePattern(spelt(`(?:${DAYS},?(?: in| von)? ${WHICH_WEEK}|${WHICH_WEEK},?(?: am| bis| zum| bis zum| (spätestens(?: am)?))? ${DAYS})`)),
	read([, before, lastBefore, weekBehind, weekBefore, latest, behind, lastBehind], reader) {
		const sunday = addDays(mondayOfWeek(weekBehind ?? weekBefore ?? '', reader), -1);
		const first = addDays(sunday, weekdayNamed(before ?? behind ?? ''));
		const end = lastBefore ?? lastBehind;
		const last = end ? addDays(sunday, weekdayNamed(end)) : first;
		// "Diese Woche, spätestens Montag" is about the Monday behind that week.
		if (latest && (isOver(first, reader) || weekdayOf(first) === 1)) return undefined;
		return last < first ? undefined : { first, last, sure: true, ...(latest && { upTo: true as const }) };
	},
};

export const weekdayOfWeekExamples: PhraseExamples = {
	reads: [
		['Freitag nächster Woche', '2026-11-23', '2026-12-04', '2026-12-04'],
		['nächste Woche Dienstag', '2026-11-28', '2026-12-01', '2026-12-01'],
		['am Dienstag der nächsten Woche', '2026-11-20', '2026-11-24', '2026-11-24'],
		['Donnerstag oder Freitag nächster Woche', '2026-11-26', '2026-12-03', '2026-12-04'],
		['bis kommende Woche Mittwoch', '2026-11-20', '2026-11-20', '2026-11-25'],
		['nächste Woche, spätestens Do', '2026-11-20', '2026-11-20', '2026-11-26'],
		['Mi. dieser Woche', '2026-11-23', '2026-11-25', '2026-11-25'],
		['Montag übernächster Woche', '2026-12-18', '2026-12-28', '2026-12-28'],
	],
	ignores: ['letzte Woche Dienstag trafen sie sich'],
};
