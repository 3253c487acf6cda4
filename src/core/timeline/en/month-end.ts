import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { daysOfMonthNamed, WHICH_MONTH } from './grammar/months';

/** "End of the month", "EOM", "by the end of March": its last calendar day. */
export const monthEndPhrase: DayPhrase = {
	name: 'end of a month',
	pattern: phrasePattern(`(?:(?:the )?(?:end|close)(?: of)? ${WHICH_MONTH}|(?:the )?(?:end of (?:the )?month|month'?s?[ -]end|(?:the|this) month is (?:out|over|up|done)|eom))(?!~\\d)`),
	read([, name = 'the month', year], reader) {
		const days = daysOfMonthNamed(name, year, reader, [31, 31]);
		return days && { ...days, sure: true, upTo: true, end: true };
	},
};

export const monthEndExamples: PhraseExamples = {
	reads: [
		['end of the month', '2027-02-03', '2027-02-03', '2027-02-28'],
		['EOM', '2026-11-20', '2026-11-20', '2026-11-30'],
		['by the end of March', '2026-11-20', '2026-11-20', '2027-03-31'],
		['end of next month', '2026-12-31', '2026-12-31', '2027-01-31'],
		['end November', '2026-11-20', '2026-11-20', '2026-11-30'],
	],
	ignores: ['the end of the road', 'in the end we march'],
};
