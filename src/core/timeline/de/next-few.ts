import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { dayAfter } from './grammar/length-of-time';
import { spelt } from './grammar/spelling';

/** "In den nächsten Tagen", "innerhalb der kommenden Wochen", "dieser Tage": a few of them, so three to five (timelines.md). */
export const nextFewPhrase: DayPhrase = {
	name: 'the next few',
	pattern: phrasePattern(
		spelt('(?:(?:in|innerhalb|binnen|im laufe?|im verlaufe?|während) )?(?:(?:den|der|die) )?(?:(?:aller)?nächsten?r?|kommenden|folgenden) (tagen?|wochen|werktagen?|arbeitstagen?)|(?:in )?dieser (tage)|in wenigen (tagen|wochen)'),
	),
	read([, next, these, few], { saidOn }) {
		const unit = next ?? these ?? few ?? '';
		const first = dayAfter(saidOn, 1, unit);
		const last = dayAfter(saidOn, 3, unit);
		const later = dayAfter(saidOn, 5, unit);
		if (first === undefined || last === undefined || later === undefined) return undefined;
		return { first, last, sure: false, others: [{ first, last: later }], upTo: true };
	},
};

export const nextFewExamples: PhraseExamples = {
	reads: [
		['in den nächsten Tagen', '2026-11-20', '2026-11-20', '2026-11-23'],
		['Wir melden uns in den kommenden Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['Sie hören dieser Tage von uns', '2026-12-30', '2026-12-30', '2027-01-02'],
	],
	ignores: ['in den letzten Tagen', 'die nächsten Schritte'],
};
