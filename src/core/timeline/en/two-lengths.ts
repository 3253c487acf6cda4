import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { endOfWait, LENGTH_LEAD } from './grammar/lead';
import { dayAfter } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

const LONG = '(weeks?|wks?|fortnights?|months?|years?|yrs?)';
const SHORT = '(days?|weeks?|wks?|months?)';

/** "In two weeks and a day", "1 month, 2 weeks": one length after the other. */
export const twoLengthsPhrase: DayPhrase = {
	name: 'two lengths',
	pattern: phrasePattern(`${LENGTH_LEAD}(${COUNT})~${LONG}(?:,? and|,)? (${COUNT})~${SHORT}(?! (?:later|after))`),
	read(match, { saidOn, text }) {
		const [, lead, many = '', long = '', few = '', short = ''] = match;
		const [more, less, to] = [countOf(many), countOf(few), endOfWait(text, endOf(match))];
		if (to === undefined || more.value === 0 || less.value === 0 || long.charAt(0) === short.charAt(0)) return undefined;
		const then = dayAfter(saidOn, more.value, long);
		const day = then === undefined ? undefined : dayAfter(then, less.value, short);
		return day === undefined ? undefined : { first: day, last: day, sure: more.sure && less.sure, to, upTo: true, weak: lead ? undefined : 'quantity' };
	},
};

export const twoLengthsExamples: PhraseExamples = {
	reads: [
		['in 2 weeks and 3 days', '2026-11-20', '2026-11-20', '2026-12-07'],
		['in two weeks and a day', '2026-11-20', '2026-11-20', '2026-12-05'],
		['within a week, two days', '2026-12-28', '2026-12-28', '2027-01-06'],
		['in one month and two weeks', '2027-01-31', '2027-01-31', '2027-03-14'],
		['a year and 2 months', '2026-11-20', '2026-11-20', '2028-01-20'],
	],
	ignores: ['2 weeks and 3 days ago', 'two weeks of work and 3 days of rest'],
};
