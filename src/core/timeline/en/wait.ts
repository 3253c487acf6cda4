import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { upTo } from '../grammar/windows';

/** "Give us two weeks", "please allow 10 days", "we need two more weeks": up to then, and worth a question. */
export const waitPhrase: WindowPhrase = {
	name: 'wait',
	pattern: phrasePattern('(?:((?:give|allow) (?:us|me|it|them|him|her))|allow|wait|takes?|taking|needs?|needing)(?: (?:for|up to|about|around))?(?= )'),
	read(match, reader) {
		const days = reader.daysAt(endOf(match));
		const window = days?.upTo && upTo(days, reader.saidOn);
		// Some mean that they will be done by then, others that asking before is no use.
		return window ? { ...window, ...(match[1] && { isRequest: true as const }), sure: false, others: [{ earliest: days.last, latest: null }] } : undefined;
	},
};

export const waitExamples: PhraseExamples = {
	reads: [
		['Give us two weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
		['please allow up to 10 business days', '2026-11-20', '2026-11-20', '2026-12-04'],
		['we need two more weeks', '2026-11-18', '2026-11-18', '2026-12-02'],
	],
	ignores: ['we need two more developers', 'wait for us'],
};
