import { addDays } from '../../date/calendar-date';
import { isOver } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

const DURING = '(?:(?:(?:im|in) )?(?:dem )?(?:ver)?laufe?|innerhalb|während|binnen)';
const TWO = '((?:diese|nächste|kommende)[rn]?)~(?:[-/]|oder|bis)~((?:nächste|kommende|übernächste)[rn]? woche)';

/** "Diese Woche", "nächste Woche", "übernächste Woche", "im Laufe der Woche", "nächste oder übernächste Woche": Monday to Friday, never before the day it was said. */
export const weekPhrase: DayPhrase = {
	name: 'week',
	pattern: phrasePattern(spelt(`(?:${DURING} (?:der )?)?(?:${TWO}|${WHICH_WEEK})|${DURING} (?:der )?woche`)),
	read([, one, other, week = 'diese woche'], reader) {
		const monday = mondayOfWeek(one ?? week, reader);
		const friday = addDays(other ? mondayOfWeek(other, reader) : monday, 4);
		return friday < monday || isOver(friday, reader) ? undefined : { first: monday, last: friday, sure: true };
	},
};

export const weekExamples: PhraseExamples = {
	reads: [
		['diese Woche', '2026-11-24', '2026-11-24', '2026-11-27'],
		['diese Woche', '2026-11-28', '2026-11-30', '2026-12-04'],
		['nächste Woche', '2026-11-20', '2026-11-23', '2026-11-27'],
		['irgendwann in der nächsten Woche', '2026-11-29', '2026-11-30', '2026-12-04'],
		['kommende Woche', '2026-11-24', '2026-11-30', '2026-12-04'],
		['in der übernächsten Woche', '2026-12-18', '2026-12-28', '2027-01-01'],
		['im Laufe der Woche', '2026-11-24', '2026-11-24', '2026-11-27'],
		['nächste oder übernächste Woche', '2026-11-20', '2026-11-23', '2026-12-04'],
		['Gespräche bis zum 20., in der Woche darauf entscheiden sie', '2026-11-12', '2026-11-23', '2026-11-27'],
	],
	ignores: ['jede Woche', 'letzte Woche trafen sie sich', 'die Woche war lang'],
};
