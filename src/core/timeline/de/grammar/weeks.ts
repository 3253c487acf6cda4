import type { CalendarDate } from '../../../date/calendar-date';
import { mondayOfWhichWeek, type WhichWeek } from '../../grammar/weeks';
import type { PhraseReader } from '../../phrase';
import { unspelt } from './spelling';

const WEEK = '(?:kalender|arbeits)?woche';

/** Source of a pattern: which week ("nächste Woche", "der übernächsten Woche", "die Woche darauf"), as one group. */
export const WHICH_WEEK = `((?:(?:die|der|den|dieser) )?(?:diese|laufende|nächste|kommende|folgende|darauffolgende|anschließende|übernächste)[rn]? ${WEEK}|(?:(?:die|der) )?${WEEK} (?:darauf|drauf|danach))`;

/** The Monday of the week that these words name when said on that day. */
export function mondayOfWeek(words: string, reader: PhraseReader): CalendarDate {
	return mondayOfWhichWeek(whichWeek(words), reader);
}

function whichWeek(words: string): WhichWeek {
	const plain = unspelt(words);
	if (plain.includes('uebernaechst')) return 'after next';
	if (/folgend|anschl|darauf|drauf|danach/.test(plain)) return 'following';
	return /naechst|kommend/.test(plain) ? 'next' : 'this';
}
