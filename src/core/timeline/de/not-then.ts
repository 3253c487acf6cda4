import { after } from '../grammar/windows';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { spelt } from './grammar/spelling';

/** "Nicht diese Woche", "nicht mehr heute": after it, an open lower bound. */
export const notThenPhrase: WindowPhrase = {
	name: 'not then',
	pattern: phrasePattern(spelt('nicht(?: mehr)?(?: in)?(?= (?:noch |der )?(?:heute|morgen|übermorgen|diese|nächste))')),
	read(match, reader) {
		if (/\bwenn $/.test(reader.text.slice(Math.max(0, match.index - 5), match.index))) return undefined;
		const days = reader.daysAt(endOf(match));
		return days && after(days);
	},
};

export const notThenExamples: PhraseExamples = {
	reads: [
		['nicht diese Woche', '2026-11-24', '2026-11-28', null],
		['nicht mehr heute', '2026-11-20', '2026-11-21', null],
		['wenn nicht diese Woche, dann nächste Woche', '2026-11-24', '2026-11-30', '2026-12-04'],
	],
	ignores: ['nicht dieser', 'nicht einfach'],
};
