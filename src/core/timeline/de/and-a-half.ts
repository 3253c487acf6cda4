import { addDays } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { LENGTH_LEAD, LENGTH_TAIL, NOT_A_WAIT } from './grammar/lead';
import { dayAfter, unitNamed, UNIT } from './grammar/length-of-time';
import { countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

// A week and a half is ten days (timelines.md).
const HALF: Readonly<Record<string, number>> = { week: 3, month: 15, day: 1 };

/** "Anderthalb Wochen", "zweieinhalb Monate", "1,5 Wochen". */
export const andAHalfPhrase: DayPhrase = {
	name: 'and a half',
	pattern: phrasePattern(spelt(`${LENGTH_LEAD}(?:(?:anderthalb|eineinhalb)|(zwei|drei|vier|fünf|sechs)einhalb|(\\d)(?:,5|~½|~1/2)) (${UNIT})${NOT_A_WAIT}${LENGTH_TAIL}`)),
	read([, lead, word, digit, unit = ''], { saidOn }) {
		const half = HALF[unitNamed(unit)];
		const whole = dayAfter(saidOn, countOf(digit ?? word ?? 'ein').value, unit);
		if (whole === undefined || half === undefined) return undefined;
		const day = addDays(whole, half);
		return { first: day, last: day, sure: true, upTo: true, ...(!lead && { weak: 'quantity' as const }) };
	},
};

export const andAHalfExamples: PhraseExamples = {
	reads: [
		['in anderthalb Wochen', '2026-11-20', '2026-11-20', '2026-11-30'],
		['zweieinhalb Wochen', '2026-11-20', '2026-11-20', '2026-12-07'],
		['in 1,5 Monaten', '2026-11-20', '2026-11-20', '2027-01-04'],
	],
	ignores: ['vor anderthalb Wochen', 'anderthalb Stunden'],
};
