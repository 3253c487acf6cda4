import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../timeline';
import { LENGTH_LEAD, LENGTH_TAIL, NOT_A_WAIT } from './grammar/lead';
import { dayAfter, isHours, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

const TO_MOST = `(?:(?:-| to | or | and )~(${COUNT})~)?`;

/** "In two weeks", "within 3 business days", "2–3 weeks", "another week". */
export const lengthPhrase: DayPhrase = {
	name: 'length of time',
	pattern: phrasePattern(
		`${LENGTH_LEAD}(${COUNT})~(?:(${UNIT})~)?${TO_MOST}(?:more |full |whole |additional |short )?(${UNIT})(?: more)?${NOT_A_WAIT}${LENGTH_TAIL}`,
	),
	read([, lead, least = '', leastUnit, most = least, unit = ''], { saidOn }) {
		if (isHours(unit) && countOf(most).value < 24) return undefined;
		if (leastUnit && most === least) return undefined;
		const first = dayAfter(saidOn, countOf(least).value, leastUnit ?? unit);
		const last = dayAfter(saidOn, countOf(most).value, unit);
		if (first === undefined || last === undefined || last <= saidOn || first > last) return undefined;
		const sure = countOf(most).sure;
		return { first, last, sure, upTo: true, ...(!lead && { weak: 'quantity' as const }) };
	},
};

export const lengthExamples: PhraseExamples = {
	reads: [
		['in two weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['within 3 days', '2026-11-20', '2026-11-20', '2026-11-23'],
		['within the next 24-48 hours', '2026-11-20', '2026-11-20', '2026-11-22'],
		['2–3 weeks', '2026-11-20', '2026-11-20', '2026-12-11'],
		['in about a month', '2027-01-31', '2027-01-31', '2027-02-28'],
		['a couple of weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in a few days', '2026-12-30', '2026-12-30', '2027-01-02'],
		['within a matter of days', '2026-11-20', '2026-11-20', '2026-11-23'],
		['two more weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['another week', '2026-11-20', '2026-11-20', '2026-11-27'],
		['in a fortnight', '2026-11-20', '2026-11-20', '2026-12-04'],
		["in ten days' time", '2028-02-25', '2028-02-25', '2028-03-06'],
		['within five business days', '2026-11-20', '2026-11-20', '2026-11-27'],
		['7-10 working days', '2026-12-18', '2026-12-18', '2027-01-01'],
	],
	ignores: ['in 10^9 weeks', 'in 3 minutes', 'a week ago', '5 years of experience', 'in 900 weeks', '20 days holiday', 'two weeks notice'],
};
