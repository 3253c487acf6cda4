import { addDays } from '../../date/calendar-date';
import type { TimeUnit } from '../grammar/time-units';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples, PhraseReader, Placed } from '../phrase';
import { dayAfter, unitNamed, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

const DAYS_BACK: Partial<Readonly<Record<TimeUnit, number>>> = { day: 1, week: 7 };

/** "Zwei Wochen nach dem 20.", "am Tag nach Ostern", "einen Tag vor Weihnachten", "eine Woche danach". */
export const lengthFromPhrase: DayPhrase = {
	name: 'counted from a day',
	pattern: phrasePattern(spelt(`(?:(${COUNT}) (${UNIT})|tage?) (nach|vor|ab(?! (?:heute|jetzt|sofort))|danach|darauf|drauf)`)),
	read(match, reader) {
		const [, count = 'ein', unit = 'tag', direction = ''] = match;
		const isBefore = direction === 'vor';
		const named = direction.startsWith('da') || direction === 'drauf' ? namedBefore(reader, endOf(match)) : reader.daysAt(endOf(match));
		if (!named || named.upTo || named.past || unitNamed(unit) === 'hour') return undefined;
		const { value, sure } = countOf(count);
		const step = DAYS_BACK[unitNamed(unit)];
		if (isBefore && step === undefined) return undefined;
		const day = isBefore ? addDays(named.first, -value * (step ?? 0)) : dayAfter(named.last, value, unit);
		if (day === undefined || day < reader.saidOn) return undefined;
		return { first: day, last: day, sure: named.sure && sure, to: named.to };
	},
};

function namedBefore({ namedBefore: day }: PhraseReader, to: number): Placed<NamedDays> | undefined {
	return day === undefined ? undefined : { first: day, last: day, sure: true, to };
}

export const lengthFromExamples: PhraseExamples = {
	reads: [
		['zwei Wochen nach dem 20.', '2026-11-09', '2026-12-04', '2026-12-04'],
		['am Tag nach Ostern', '2027-03-01', '2027-03-29', '2027-03-29'],
		['bis einen Tag vor Weihnachten', '2026-11-20', '2026-11-20', '2026-12-24'],
		['3 Werktage nach dem 18. Dezember', '2026-11-20', '2026-12-23', '2026-12-23'],
		['zwei Wochen ab Montag', '2026-11-20', '2026-12-07', '2026-12-07'],
		['Sie tagen am 1. Dezember und rufen eine Woche danach an', '2026-11-20', '2026-12-08', '2026-12-08'],
	],
	ignores: ['am Tag nach nirgendwann'],
};
