import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { after } from '../grammar/windows';

/** "Not this week", "it won't be tomorrow": after it, an open lower bound. */
export const notThenPhrase: WindowPhrase = {
	name: 'not then',
	pattern: phrasePattern("(?:not(?: be| happen)?|won't(?: be| happen)?|will not(?: be| happen)?)(?= (?:this|today|tomorrow|next|in|on)(?![a-z]))"),
	read(match, reader) {
		if (/\bif $/.test(reader.text.slice(Math.max(0, match.index - 4), match.index))) return undefined;
		const days = reader.daysAt(endOf(match));
		return days && after(days);
	},
};

export const notThenExamples: PhraseExamples = {
	reads: [
		['not this week', '2026-11-24', '2026-11-28', null],
		["it won't be tomorrow", '2026-11-20', '2026-11-22', null],
		['if not this week, next week', '2026-11-24', '2026-11-30', '2026-12-04'],
	],
	ignores: ['not this one', 'it will not be easy'],
};
