import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { after, upTo } from '../grammar/windows';
import { daysNamedAt } from './grammar/named-around';
import { isMissedBy } from './grammar/negation';

/** "After X", "any time after X", "once X is over": from the day after X, an open lower bound. */
export const afterPhrase: WindowPhrase = {
	name: 'after',
	pattern: phrasePattern('(?:(?:right |shortly |soon |just |any ?time |sometime |some time )?after)'),
	read(match, reader) {
		const days = daysNamedAt(reader, endOf(match));
		if (!days) return undefined;
		// "If you have not heard after three weeks" gives them those weeks (rule 3).
		return isMissedBy(reader.text, match.index) ? upTo(days, reader.saidOn) : after(days);
	},
};

export const afterExamples: PhraseExamples = {
	reads: [
		['after Friday', '2026-11-23', '2026-11-28', null],
		['any time after the 7th', '2026-12-01', '2026-12-08', null],
		['after two weeks', '2026-11-20', '2026-12-04', null],
		['we decide after next week', '2026-11-20', '2026-11-28', null],
		['If you have not heard from us after three weeks, write to us', '2026-11-20', '2026-11-20', '2026-12-11'],
		['They interview through the 20th and will decide after that', '2026-11-09', '2026-11-21', null],
	],
	ignores: ['after the interview', 'after all', 'look after it'],
};
