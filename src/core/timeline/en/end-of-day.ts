import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** "EOD", "close of business", alone or before the day that it closes ("COB Friday"). */
export const endOfDayPhrase: DayPhrase = {
	name: 'end of day',
	pattern: phrasePattern('(?:the )?(?:eod|cob|eob|end of (?:the |this )?(?:work(?:ing)? |business )?day|end of business|close of (?:business|play))(?: (?:on|of))?'),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (named) return named;
		return { first: reader.saidOn, last: reader.saidOn, sure: true };
	},
};

export const endOfDayExamples: PhraseExamples = {
	reads: [
		['by EOD', '2026-11-20', '2026-11-20', '2026-11-20'],
		['by the end of the day', '2026-11-20', '2026-11-20', '2026-11-20'],
		['COB Wednesday', '2026-11-20', '2026-11-25', '2026-11-25'],
		['by EOD tomorrow', '2026-11-20', '2026-11-20', '2026-11-21'],
	],
	ignores: ['the code word', 'at the end of a long day'],
};
