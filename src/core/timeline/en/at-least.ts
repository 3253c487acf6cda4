import { endOf, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { isMissedBy, isNegated } from './grammar/negation';
import { notBefore, upTo } from '../grammar/windows';

const LEAST = oneOf('at least', 'a minimum of', 'minimum(?: of)?', 'no less than', 'not less than', 'no fewer than', 'more than');

/** "At least two weeks", "a minimum of 10 days", "not for another week": an open lower bound. */
export const atLeastPhrase: WindowPhrase = {
	name: 'at least',
	pattern: phrasePattern(`(?:(?:(?:for|in|until|takes?) )?${LEAST}(?: until| till| for)?|(?:not )?(for))(?= )`),
	read(match, reader) {
		const days = reader.daysAt(endOf(match));
		if (!days) return undefined;
		if (match[1] && !(days.upTo && isNegated(reader.text, endOf(match)))) return undefined;
		// "If it has been more than two weeks" gives them those weeks (rule 3).
		return isMissedBy(reader.text, match.index) ? upTo(days, reader.saidOn) : notBefore(days);
	},
};

export const atLeastExamples: PhraseExamples = {
	reads: [
		['at least two weeks', '2026-11-20', '2026-12-04', null],
		['for at least 2-3 weeks', '2026-11-20', '2026-12-04', null],
		['a minimum of 10 days', '2026-11-20', '2026-11-30', null],
		['not for another week', '2026-11-20', '2026-11-27', null],
		["you won't hear for two weeks", '2026-11-20', '2026-12-04', null],
		['If it has been more than two weeks, drop me a line', '2026-11-20', '2026-11-20', '2026-12-04'],
		['at least until Friday', '2026-11-23', '2026-11-27', null],
	],
	ignores: ['at least three people', 'for now'],
};
