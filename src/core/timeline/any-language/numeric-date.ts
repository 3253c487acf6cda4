import { calendarDateOf, type CalendarDate } from '../../date/calendar-date';
import { nearestDayAndMonth } from '../nearest-date';
import type { DayPhrase, PhraseExamples, PhraseReader } from '../phrase';

/** `11/27/2026` or `27/11/2026` by the order that is set, `11/27` without a year; dots and dashes only with a year. */
export const numericDatePhrase: DayPhrase = {
	name: 'numeric date',
	pattern: /(\d{1,2})(?:\/(\d{1,2})|([/.-])(\d{1,2})\3(\d{4}|\d{2}))(?![a-z\d%]|[-/.:]\d)/y,
	read(match, reader) {
		const [words, one, shortOther, , longOther, year] = match;
		if (ALWAYS.includes(words)) return undefined;
		const numbers = [Number(one), Number(shortOther ?? longOther)] as const;
		const ordered = dateOf(numbers, year, reader);
		const turned = dateOf([numbers[1], numbers[0]], year, reader);
		const date = ordered ?? turned;
		if (date === undefined) return undefined;
		return { first: date, last: date, sure: true, ...(year && { absolute: true as const }) };
	},
};

// "24/7" is a promise of another kind.
const ALWAYS: readonly string[] = ['24/7'];

function dateOf([one, other]: readonly [number, number], year: string | undefined, reader: PhraseReader): CalendarDate | undefined {
	const [month, day] = reader.dateOrder === 'month-first' ? [one, other] : [other, one];
	if (year === undefined) return nearestDayAndMonth(reader, day, month);
	return calendarDateOf({ year: year.length === 2 ? 2000 + Number(year) : Number(year), month, day });
}

export const numericDateExamples: PhraseExamples = {
	reads: [
		['11/27/2026', '2026-11-20', '2026-11-27', '2026-11-27'],
		['by 1/4', '2026-12-18', '2026-12-18', '2027-01-04'],
		['27.11.2026', '2026-11-20', '2026-11-27', '2026-11-27'],
		['12-1-26', '2026-11-20', '2026-12-01', '2026-12-01'],
	],
	ignores: ['99/99/9999', '31/31', 'they answer the phone 24/7', '2/30/2027', '1.5', '10/10/2201'],
};
