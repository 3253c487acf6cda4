import { calendarDateOf, lastOfMonth, partsOf, type CalendarDate } from '../../date/calendar-date';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';

/** "Jahresende", "Ende des Jahres", "noch dieses Jahr", "Anfang nächsten Jahres", "im neuen Jahr", "nach dem Jahreswechsel". */
export const yearPhrase: DayPhrase = {
	name: 'year',
	pattern: phrasePattern(
		spelt(
			oneOf(
				'(ende (?:(?:des|dieses|des laufenden|dieses laufenden) )?(?:kalender|geschäfts)?jahre?s?|jahresende|eoy|(?:noch )?(?:in )?diese[sm]? jahr|(?:noch )?dieses jahr)',
				'(jahreswechsel)',
				'(?:(anfang|beginn) (?:des )?|im )?(?:(?:nächste|kommende)[sn] (jahre?s?)|neue[sn] jahre?s?)|jahres(?:anfang|beginn)',
				'(anfang|ende) (20\\d\\d)',
			),
		),
	),
	read([, end, turn, early, next, part, named], { saidOn }) {
		const { year } = partsOf(saidOn);
		if (named) return part === 'ende' ? endOf(Number(named)) : monthsOf(Number(named), 1);
		if (end) return endOf(year);
		const first = calendarDateOf({ year: year + 1, month: 1, day: 1 });
		if (turn) return first === undefined ? undefined : { first, last: first, sure: true };
		return monthsOf(year + 1, next && !early ? 12 : 1);
	},
};

function endOf(year: number): NamedDays | undefined {
	const last = calendarDateOf({ year, month: 12, day: 31 });
	return last === undefined ? undefined : { first: last, last, sure: true, upTo: true, end: true };
}

/** From January on; of a whole year, people may mean its first month. */
function monthsOf(year: number, months: 1 | 12): NamedDays | undefined {
	const first: CalendarDate | undefined = calendarDateOf({ year, month: 1, day: 1 });
	const last = calendarDateOf({ year, month: months, day: 31 });
	if (first === undefined || last === undefined) return undefined;
	return { first, last, sure: false, ...(months === 12 && { others: [{ first, last: lastOfMonth(first) }] }) };
}

export const yearExamples: PhraseExamples = {
	reads: [
		['bis zum Ende des Jahres', '2026-11-20', '2026-11-20', '2026-12-31'],
		['bis Jahresende', '2026-11-20', '2026-11-20', '2026-12-31'],
		['noch in diesem Jahr', '2026-11-20', '2026-11-20', '2026-12-31'],
		['Anfang nächsten Jahres', '2026-11-20', '2027-01-01', '2027-01-31'],
		['im neuen Jahr', '2026-12-18', '2027-01-01', '2027-01-31'],
		['erst im neuen Jahr', '2026-12-18', '2027-01-01', null],
		['nach dem Jahreswechsel', '2026-12-18', '2027-01-02', null],
		['Ende 2027', '2026-12-18', '2026-12-18', '2027-12-31'],
	],
	ignores: ['ein sehr gutes Jahr', 'letztes Jahr', 'die Jahreszahlen'],
};
