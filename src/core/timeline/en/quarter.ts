import { addDays, addMonths, calendarDateOf, partsOf, type CalendarDate } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { Bearings, DayPhrase, NamedDays, PhraseExamples } from '../phrase';

const QUARTERS = ['first', 'second', 'third', 'fourth'];
const PART = '(end|close|early|late|beginning|start)';
const QUARTER = '(?:q([1-4])|(first|second|third|fourth|this|next|current) quarter|quarter)';
const YEAR = '(?:(?:,? | of )((?:19|2\\d)\\d\\d))?';

/** "Q1", "the second quarter of 2027", "end of Q1", "next quarter". */
export const quarterPhrase: DayPhrase = {
	name: 'quarter',
	pattern: phrasePattern(`(?:in )?(?:the )?(?:${PART}(?: of)? (?:the )?)?${QUARTER}${YEAR}`),
	read([, part, digit, word, year], reader) {
		const isNamed = digit !== undefined || word !== undefined || part === 'end' || part === 'close';
		const start = isNamed ? startOf(digit ? Number(digit) : QUARTERS.indexOf(word ?? '') + 1, word === 'next', year, reader) : undefined;
		if (start === undefined) return undefined;
		const last = addDays(addMonths(start, 3), -1);
		return partOf(start, last, part);
	},
};

/** The first day of the quarter; 0 is the one of the day it was said. */
function startOf(named: number, isNext: boolean, year: string | undefined, { saidOn, direction }: Bearings): CalendarDate | undefined {
	const said = partsOf(saidOn);
	const current = Math.ceil(said.month / 3);
	const number = named || current;
	const away = direction === 'past' ? -Number(number > current) : Number(number < current);
	const itsYear = year ? Number(year) : said.year + away;
	const start = calendarDateOf({ year: itsYear, month: 3 * number - 2, day: 1 });
	return start !== undefined && isNext ? addMonths(start, 3) : start;
}

function partOf(first: CalendarDate, last: CalendarDate, part: string | undefined): NamedDays {
	if (part === 'end' || part === 'close') return { first: last, last, sure: true, upTo: true, end: true };
	if (part === 'late') return { first: addMonths(first, 2), last, sure: false };
	const firstMonth = { first, last: addDays(addMonths(first, 1), -1) };
	return part ? { ...firstMonth, sure: false } : { first, last, sure: false, others: [firstMonth] };
}

export const quarterExamples: PhraseExamples = {
	reads: [
		['Q1', '2026-11-20', '2027-01-01', '2027-03-31'],
		['end of Q1', '2026-12-15', '2026-12-15', '2027-03-31'],
		['by the end of the quarter', '2026-11-20', '2026-11-20', '2026-12-31'],
		['next quarter', '2026-11-20', '2027-01-01', '2027-03-31'],
		['early Q2 2027', '2026-11-20', '2027-04-01', '2027-04-30'],
	],
	ignores: ['a quarter of the team', 'Q5', 'quarter past nine'],
};
