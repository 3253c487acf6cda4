import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples, PhraseReader } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';

/** "In March", "next month", "January 2027": its first to its last day. */
export const monthPhrase: DayPhrase = {
	name: 'month',
	pattern: phrasePattern(`(?:(in|within|during|later|(?:the )?(?:course|rest) of)(?: in)? )?${WHICH_MONTH}(?!~\\d)(?! of)`),
	read({ 1: lead, 2: name = '', 3: year, index }, reader) {
		if (!lead && DAY_BEFORE.test(reader.text.slice(Math.max(0, index - 10), index))) return undefined;
		if (name === 'the month' && lead !== 'within') return undefined;
		if (!lead && !year && isVerb(reader, index)) return undefined;
		const days = daysOfMonthNamed(name, year, reader, [1, 31]);
		const isBareName = !lead && !year && !name.endsWith('month');
		// Whether all of the month was meant or only its first days is for a person to say.
		const middle = daysOfMonthNamed(name, year, reader, [1, 15]);
		const others = days && middle?.first === days.first ? { others: [middle] } : {};
		return days && { ...days, sure: false, ...others, ...(isBareName && { weak: 'name' as const }) };
	},
};

/** "It may be a while", "we march on": in small letters, and not after a word that leads to a month. */
function isVerb({ words, text }: PhraseReader, place: number): boolean {
	return /^(?:may|march)/.test(words.slice(place)) && words.trim().length > 5 && !LEADS_TO_MONTH.test(text.slice(Math.max(0, place - 16), place));
}

const LEADS_TO_MONTH = /\b(?:by|before|until|till|in|of|mid|late|early|end|after|through|thru|between|and|or|to|from|next|this|around|about|for|during|since|sometime|maybe|probably)[ -]$/;

// "31 June": a day that the month does not have leaves nothing to read.
const DAY_BEFORE = /\d(?:st|nd|rd|th)?(?: of)?[ -]*$/;

export const monthExamples: PhraseExamples = {
	reads: [
		['in March', '2026-11-20', '2027-03-01', '2027-03-31'],
		['sometime in November', '2026-11-20', '2026-11-20', '2026-11-30'],
		['next month', '2026-12-20', '2027-01-01', '2027-01-31'],
		['within the month', '2027-02-03', '2027-02-03', '2027-02-28'],
		['by May', '2026-11-20', '2026-11-20', '2027-05-31'],
		['February 2028', '2026-11-20', '2028-02-01', '2028-02-29'],
	],
	ignores: ['you may march on', 'the month was long', 'they may call', 'August figures were good', '31 June', 'June 31'],
};
