import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt } from './grammar/named-around';
import { isNegated } from './grammar/negation';
import { notBefore, upToDayBefore } from '../grammar/windows';

/** "Before X": up to the day before it; "not before X", "no earlier than X", "earliest X", "before X at the earliest": from X on. */
export const beforePhrase: WindowPhrase = {
	name: 'before',
	pattern: phrasePattern('(?:(no(?:t)? (?:before|earlier than|sooner than|until|till)|(?:at the )?earliest(?: on)?)|before|b4|prior to|ahead of)'),
	read(match, reader) {
		const days = daysNamedAt(reader, endOf(match));
		if (!days) return undefined;
		const isLowerBound = match[1] !== undefined || isNegated(reader.text, match.index) || matchAt(AT_THE_EARLIEST, reader.text, days.to) !== undefined;
		return isLowerBound ? notBefore(days) : upToDayBefore(days, reader.saidOn);
	},
};

const AT_THE_EARLIEST = phrasePattern(',? at the (?:very )?(?:earliest|soonest)');

export const beforeExamples: PhraseExamples = {
	reads: [
		['before 1 December', '2026-11-20', '2026-11-20', '2026-11-30'],
		['an answer before the weekend', '2026-11-18', '2026-11-18', '2026-11-20'],
		['not before 5 January', '2026-12-18', '2027-01-05', null],
		["don't expect anything before next week", '2026-11-20', '2026-11-23', null],
		['If you have not heard before Friday, write to us', '2026-11-23', '2026-11-23', '2026-11-26'],
		['at the earliest Monday', '2026-11-20', '2026-11-23', null],
		['before Monday at the earliest', '2026-11-20', '2026-11-23', null],
	],
	ignores: ['before long', 'never before'],
};
