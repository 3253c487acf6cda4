import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { countedFrom } from './grammar/counted-from';
import { LENGTH_LEAD, LENGTH_TAIL, NOT_A_WAIT, WHOLE } from './grammar/lead';
import { dayAfter, unitNamed, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

/** "Ein, zwei Wochen", "ein bis zwei Tage", "eine Woche oder zwei": the larger number. */
export const oneOrTwoPhrase: DayPhrase = {
	name: 'one or two',
	pattern: phrasePattern(spelt(`${LENGTH_LEAD}(?:(${COUNT})~(?:,|-|/|oder|und|bis(?: zu)?)~(${COUNT})~${WHOLE}(${UNIT})|(${COUNT}) (${UNIT}),? oder (${COUNT}))${NOT_A_WAIT}${LENGTH_TAIL}`)),
	read(match, reader) {
		const [, lead, few, many, unitBehind, fewBefore, unitBefore, manyBehind] = match;
		const from = countedFrom(reader, match.index);
		const unit = unitBehind ?? unitBefore ?? '';
		const most = countOf(many ?? manyBehind ?? '');
		const first = dayAfter(from, countOf(few ?? fewBefore ?? '').value, unit);
		const last = dayAfter(from, most.value, unit);
		if (unitNamed(unit) === 'hour' && most.value < 24) return undefined;
		if (first === undefined || last === undefined || first > last || last <= from) return undefined;
		return { first, last, sure: most.sure, upTo: true, ...(!lead && { weak: 'quantity' as const }) };
	},
};

export const oneOrTwoExamples: PhraseExamples = {
	reads: [
		['in ein, zwei Tagen', '2026-12-30', '2026-12-30', '2027-01-01'],
		['in ein bis zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in den nächsten 2–3 Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['innerhalb der nächsten 24 bis 48 Stunden', '2026-11-20', '2026-11-20', '2026-11-22'],
		['eine Woche oder zwei', '2026-11-20', '2026-11-20', '2026-12-04'],
		['7–10 Werktage', '2026-12-18', '2026-12-18', '2027-01-01'],
	],
	ignores: ['vor ein, zwei Tagen', 'ein, zwei Fragen', 'drei, vier Jahre Erfahrung'],
};
