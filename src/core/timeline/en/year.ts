import { calendarDateOf, lastOfMonth, partsOf } from '../../date/calendar-date';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** "End of the year", "EOY", "early next year", "in the new year". */
export const yearPhrase: DayPhrase = {
	name: 'year',
	pattern: phrasePattern(
		`${oneOf(
			"((?:the )?end of (?:the |this )?(?:calendar )?year|eoy|year'?s?(?: |-)end)",
			'((?:the )?(?:first|1st) of (?:the|next) (?:new )?year)',
			'(?:in )?(?:(early|beginning of|start of) )?(?:in )?(?:(?:the )?(next)|the new|the coming) year',
		)}(?! of)(?!'s)`,
	),
	read([, end, firstDay, early, next], { saidOn }) {
		const { year } = partsOf(saidOn);
		if (end) {
			const last = calendarDateOf({ year, month: 12, day: 31 });
			return last === undefined ? undefined : { first: last, last, sure: true, upTo: true, end: true };
		}
		const first = calendarDateOf({ year: year + 1, month: 1, day: 1 });
		const wholeYear = next && !early;
		const last = firstDay ? first : calendarDateOf({ year: year + 1, month: wholeYear ? 12 : 1, day: 31 });
		if (first === undefined || last === undefined) return undefined;
		return { first, last, sure: false, ...(wholeYear && { others: [{ first, last: lastOfMonth(first) }] }) };
	},
};

export const yearExamples: PhraseExamples = {
	reads: [
		['by the end of the year', '2026-11-20', '2026-11-20', '2026-12-31'],
		['after the first of the year', '2026-11-20', '2027-01-02', null],
		['EOY', '2026-11-20', '2026-11-20', '2026-12-31'],
		['early next year', '2026-11-20', '2027-01-01', '2027-01-31'],
		['in the new year', '2026-12-18', '2027-01-01', '2027-01-31'],
		['not until the new year', '2026-12-18', '2027-01-01', null],
	],
	ignores: ['a good year', 'last year', "the year's figures"],
};
