import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../timeline';
import { after } from './grammar/windows';

/** "After X", "any time after X", "once X is over": from the day after X, an open lower bound. */
export const afterPhrase: WindowPhrase = {
	name: 'after',
	pattern: phrasePattern('(?:(?:right |shortly |soon |just |any ?time |sometime |some time )?after)'),
	read(match, reader) {
		const days = reader.daysAt(endOf(match));
		return days && after(days);
	},
};

export const afterExamples: PhraseExamples = {
	reads: [
		['after Friday', '2026-11-23', '2026-11-28', null],
		['any time after the 7th', '2026-12-01', '2026-12-08', null],
		['after two weeks', '2026-11-20', '2026-12-04', null],
		['we decide after next week', '2026-11-20', '2026-11-28', null],
	],
	ignores: ['after the interview', 'after all', 'look after it'],
};
