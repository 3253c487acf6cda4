import { addDays, addMonths, type CalendarDate } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { LENGTH_LEAD, LENGTH_TAIL, NOT_A_WAIT } from './grammar/lead';
import { spelt } from './grammar/spelling';

/** "In einem halben Jahr", "in einem Vierteljahr", "in einem halben Monat". */
export const halfPhrase: DayPhrase = {
	name: 'half',
	pattern: phrasePattern(spelt(`${LENGTH_LEAD}ein(?:e[mnr]?)? (?:halbe[ns]? (jahr|monat|woche)|(viertel)jahr)${NOT_A_WAIT}${LENGTH_TAIL}`)),
	read([, lead, unit], { saidOn }) {
		const day = halfOf(saidOn, unit);
		return { first: day, last: day, sure: true, upTo: true, ...(!lead && { weak: 'quantity' as const }) };
	},
};

/** Half of the unit later; a quarter of a year without one. */
function halfOf(saidOn: CalendarDate, unit: string | undefined): CalendarDate {
	if (unit === 'woche') return addDays(saidOn, 4);
	if (unit === 'monat') return addDays(saidOn, 15);
	return addMonths(saidOn, unit === 'jahr' ? 6 : 3);
}

export const halfExamples: PhraseExamples = {
	reads: [
		['in einem halben Jahr', '2026-11-20', '2026-11-20', '2027-05-20'],
		['in etwa einem Vierteljahr', '2026-11-30', '2026-11-30', '2027-02-28'],
		['in einer halben Woche', '2026-12-30', '2026-12-30', '2027-01-03'],
	],
	ignores: ['ein halbes Jahr Erfahrung', 'in einer halben Stunde'],
};
