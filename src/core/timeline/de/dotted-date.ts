import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { datedDays } from '../grammar/dated-days';

const MORE_DAYS = '(?:~(?:[-/]|bis(?: zum)? |und |oder )~(?:den |dem |am )?(\\d{1,2})\\.)?';
const MEASURED = '~(?:uhr|h|%|€|\\$|k|euro|eur|prozent|mio|millionen|tsd|jahr|monat|woche|tag|stund|minut|stern)';

/** "3.12.", "3.12.2026", "15.1.27", "3.–5.12.": numbers with full stops are day and month, whatever order is set for others. */
export const dottedDatePhrase: DayPhrase = {
	name: 'date with full stops',
	pattern: phrasePattern(`(\\d{1,2})\\.${MORE_DAYS}(~)(\\d{1,2})(?:(\\.)(?:~(\\d{4})|(\\d{2}))?)?(?![\\d%]|[.:,]\\d|${MEASURED})`),
	read([, first, last, gap, month, stop, longYear, shortYear], reader) {
		// "3. 12 Leute" counts people.
		if (gap && !stop) return undefined;
		const year = longYear ? Number(longYear) : shortYear ? 2000 + Number(shortYear) : undefined;
		return datedDays({ first: Number(first), last: last ? Number(last) : undefined, month: Number(month), year }, reader);
	},
};

export const dottedDateExamples: PhraseExamples = {
	reads: [
		['3.12.', '2026-11-20', '2026-12-03', '2026-12-03'],
		['bis zum 3.12.', '2026-11-20', '2026-11-20', '2026-12-03'],
		['Entscheidung am 03.12.2026', '2026-11-20', '2026-12-03', '2026-12-03'],
		['bis spätestens 15.1.27', '2026-12-18', '2026-12-18', '2027-01-15'],
		['3. 12. 2026', '2026-11-20', '2026-12-03', '2026-12-03'],
		['bis 5.1', '2026-12-18', '2026-12-18', '2027-01-05'],
		['14.–18.12.', '2026-12-01', '2026-12-14', '2026-12-18'],
		['29.2.', '2026-12-01', '2028-02-29', '2028-02-29'],
	],
	ignores: ['31.6.', '31.6.2027', '3.13.', 'um 9.30 Uhr', '2.5 Jahre', '1.500 Bewerbungen', '10.1.2.3', '4.5 Sterne'],
};
