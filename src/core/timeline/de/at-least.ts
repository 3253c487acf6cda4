import { notBefore, upTo } from '../grammar/windows';
import { endOf, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { isMissedAround } from './grammar/negation';
import { spelt } from './grammar/spelling';

const LEAST = oneOf('mindestens', 'wenigstens', 'zumindest', 'minimum', 'nicht weniger als', 'nicht unter', 'mehr als', 'länger als', 'gut und gerne');

/** "Mindestens zwei Wochen", "mehr als 10 Tage", "mindestens bis Freitag": an open lower bound. */
export const atLeastPhrase: WindowPhrase = {
	name: 'at least',
	pattern: phrasePattern(spelt(`(?:(?:noch|in|erst in) )?${LEAST}( bis(?: zum)?)?(?= )`)),
	read(match, reader) {
		const days = reader.daysAt(endOf(match));
		if (!days || (!match[1] && (!days.upTo || days.end))) return undefined;
		// "Wenn es mehr als zwei Wochen her ist" gives them those weeks (rule 3).
		return isMissedAround(reader.text, match.index, days.to) ? upTo(days, reader.saidOn) : notBefore(days);
	},
};

export const atLeastExamples: PhraseExamples = {
	reads: [
		['mindestens zwei Wochen', '2026-11-20', '2026-12-04', null],
		['noch mindestens 2–3 Wochen', '2026-11-20', '2026-12-04', null],
		['das dauert mehr als 10 Tage', '2026-11-20', '2026-11-30', null],
		['in frühestens zwei Wochen', '2026-11-20', '2026-12-04', null],
		['mindestens bis Freitag', '2026-11-23', '2026-11-27', null],
		['Wenn Sie mehr als zwei Wochen nichts hören, schreiben Sie uns', '2026-11-20', '2026-11-20', '2026-12-04'],
	],
	ignores: ['mindestens drei Personen', 'mehr als genug'],
};
