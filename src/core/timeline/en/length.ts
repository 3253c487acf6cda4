import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { dayAfter, isHours, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

const TO_MOST = `(?:(?:(${UNIT})~)?(?:-| to | or | and )~(${COUNT})~)?`;

const OF_AN_ANSWER = / (?:turn-?\s?around|wait|process|time ?(?:line|frame)|window|period|review|hold|delay|decision|max|limit|deadline|rule)/y;
const ELAPSED = / {1,3}(?:have |has |had )?(?:now |already |since )?(?:passed|gone|elapsed|been)\b/y;
const AWAITED = /\b(?:until|till|before|once|after|if|when) (?:at least |about |around |more than )?$/;

/** "In two weeks", "within 3 business days", "2–3 weeks", "another week". */
export const lengthPhrase: DayPhrase = {
	name: 'length of time',
	pattern: phrasePattern(
		`${LENGTH_LEAD}(${COUNT})~${TO_MOST}(?:more |full |whole |additional |short )?(${UNIT})(?: more)?`,
	),
	read(match, { saidOn, text }) {
		const [found, lead, least = '', leastUnit, most = least, unit = ''] = match;
		const [fewest, count, to] = [countOf(least), countOf(most), endOfWait(text, endOf(match))];
		if (to === undefined || fewest.value === 0 || count.value === 0 || (isHours(unit) && count.value < 24)) return undefined;
		if (!lead && (isPartOfNumber(text, match.index) || isMeasure(most, unit, text, endOf(match)) || isPerUnit(found, text, match.index) || isElapsed(text, match))) return undefined;
		if (leastUnit && most === least) return undefined;
		const first = dayAfter(saidOn, fewest.value, leastUnit ?? unit);
		const last = dayAfter(saidOn, count.value, unit);
		if (first === undefined || last === undefined || last <= saidOn || first > last) return undefined;
		const longer = count.other === undefined ? undefined : dayAfter(saidOn, count.other, unit);
		const others = longer === undefined ? undefined : [{ first, last: longer }];
		return { first, last, sure: count.sure, others, to, upTo: true, weak: lead ? undefined : 'quantity' };
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
		['in thirty-five days', '2026-11-20', '2026-11-20', '2026-12-25'],
		['in twenty two days', '2026-11-20', '2026-11-20', '2026-12-12'],
		['in a hundred and twenty days', '2026-11-20', '2026-11-20', '2027-03-20'],
		['in 2 weks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in a dozen days', '2026-11-20', '2026-11-20', '2026-12-02'],
		['7-10 working days', '2026-12-18', '2026-12-18', '2027-01-01'],
	],
	ignores: ['in 10^9 weeks', 'in 3 minutes', 'a week ago', '5 years of experience', 'in 900 weeks', 'in thirty-eleven days', 'in a thousand and two days', '20 days holiday', 'two weeks notice'],
};

/** "A 12 month lease", "a 15 minute call": a measure of something else; "a two week turnaround" is a wait. */
function isMeasure(count: string, unit: string, text: string, place: number): boolean {
	const isSingular = countOf(count).value !== 1 && !/s$|mo$|wk$|hr$|yr$/.test(unit);
	return isSingular && / [a-z]/.test(text.slice(place, place + 2)) && matchAt(OF_AN_ANSWER, text, place) === undefined;
}

/** "Half a day", "thirty-eleven days", "a thousand and two days": only the end of what is said. */
function isPartOfNumber(text: string, place: number): boolean {
	return /(?:\bhalf (?:of )?|ty-|(?:thousand|million)(?: and)? )$/.test(text.slice(Math.max(0, place - 14), place));
}

/** "3 days a week", "twice a month": how often something happens. */
function isPerUnit(found: string, text: string, place: number): boolean {
	return /^an? /.test(found) && /(?:\d [a-z]+|times|once|twice|days|hours|shifts|nights) $/.test(text.slice(Math.max(0, place - 20), place));
}

/** "Two weeks have passed", unless they are waited for: "until two weeks have passed". */
function isElapsed(text: string, match: RegExpExecArray): boolean {
	return matchAt(ELAPSED, text, endOf(match)) !== undefined && !AWAITED.test(text.slice(Math.max(0, match.index - 30), match.index));
}
