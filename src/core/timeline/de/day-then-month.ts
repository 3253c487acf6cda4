import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { datedDays } from '../grammar/dated-days';
import { MONTH, monthNamed, YEAR } from './grammar/calendar-words';
import { ordinalOf, WRITTEN_ORDINAL } from './grammar/number-words';
import { spelt } from './grammar/spelling';

const DAY = `(\\d{1,2}(?:\\.|(?= ))|${WRITTEN_ORDINAL}(?= ))`;

/**
 * "20. November", "3. Dezember 2026", "14. bis 18. Sept.", "ersten März". Chrono knows such dates too, but is asked only when nothing
 * else is read, and many sentences name another day before the one that counts.
 */
export const dayThenMonthPhrase: DayPhrase = {
	name: 'day, then month',
	pattern: phrasePattern(spelt(`${DAY}(?:~(?:[-/]|bis(?: zum)? |und |oder )~(?:den |dem |am )?${DAY})?~(${MONTH})${YEAR}(?!-[a-z])`)),
	read([, first = '', last, month = '', year], reader) {
		const numbers = { first: ordinalOf(first), last: last === undefined ? undefined : ordinalOf(last), month: monthNamed(month) };
		return datedDays({ ...numbers, year: year === undefined ? undefined : Number(year) }, reader);
	},
};

export const dayThenMonthExamples: PhraseExamples = {
	reads: [
		['20. November', '2026-11-09', '2026-11-20', '2026-11-20'],
		['bis zum 20. November', '2026-11-09', '2026-11-09', '2026-11-20'],
		['am 3. Dezember 2026', '2026-11-20', '2026-12-03', '2026-12-03'],
		['9. Jan.', '2026-12-18', '2027-01-09', '2027-01-09'],
		['14. bis 18. September', '2026-09-02', '2026-09-14', '2026-09-18'],
		['20./21. Nov', '2026-11-09', '2026-11-20', '2026-11-21'],
		['am ersten März', '2026-12-01', '2027-03-01', '2027-03-01'],
		['am 29. Februar', '2026-12-01', '2028-02-29', '2028-02-29'],
		['bis 5. Jänner', '2026-12-18', '2026-12-18', '2027-01-05'],
		['am Montag sprechen wir, Entscheidung bis 4. Dezember', '2026-11-20', '2026-11-20', '2026-12-04'],
	],
	ignores: ['31. Juni', '40. Mai', '5. Dezember 2201', '3. Märchen'],
};
