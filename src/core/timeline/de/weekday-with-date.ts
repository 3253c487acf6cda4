import { addDays, mondayOf, weekdayOf } from '../../date/calendar-date';
import { endOf, leadPattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { MONTH, WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { spelt } from './grammar/spelling';

// Behind the weekday stands what can only be a date; its own phrase reads it.
const DATE_AHEAD = `(?=(?:(?:de[nmr]|am) )?(?:\\d{1,2}\\.(?!\\d\\d~(?:uhr|h))|\\d{1,2} ${MONTH}|\\d{1,2}/\\d|\\d{4}-))`;

/** "Freitag, den 20.", "Fr, 20.11.", "Freitag (20. November)": the date decides, and a weekday that does not fit it is worth a question. */
export const weekdayWithDatePhrase: DayPhrase = {
	name: 'weekday with its date',
	pattern: leadPattern(spelt(`(?:(?:diese[nm]|nächste[nm]|kommende[nm]) )?(${WEEKDAY})~[,(]?~${DATE_AHEAD}`)),
	read(match, reader) {
		const date = reader.daysAt(endOf(match));
		if (!date || date.upTo) return undefined;
		const weekday = weekdayNamed(match[1] ?? '');
		if (weekdayOf(date.first) === weekday) return date;
		const day = addDays(mondayOf(date.first), weekday - 1);
		return { ...date, sure: false, others: [{ first: day, last: day }] };
	},
};

export const weekdayWithDateExamples: PhraseExamples = {
	reads: [
		['Freitag, den 20.', '2026-11-09', '2026-11-20', '2026-11-20'],
		['bis Fr, 27.11.', '2026-11-20', '2026-11-20', '2026-11-27'],
		['Montag, 30. November 2026', '2026-11-20', '2026-11-30', '2026-11-30'],
		['am Dienstag (5.1.)', '2026-12-18', '2027-01-05', '2027-01-05'],
		['bis Do. 3. Dezember', '2026-11-20', '2026-11-20', '2026-12-03'],
	],
	ignores: ['Freitags ist das Büro zu', 'Di 3. Stock'],
};
