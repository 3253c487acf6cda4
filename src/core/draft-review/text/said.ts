import type { Draft } from '../draft';
import type { DraftFix, Span } from '../finding';
import type { Phrases } from './phrase';
import type { Sentence } from './sentences';

/** A phrase that was found in a sentence. */
export interface Said {
	readonly sentence: Sentence;
	readonly index: number;
	/** Where the phrase stands in the draft. */
	readonly span: Span;
	/** What the sentence says before the phrase, in plain spelling. */
	readonly before: string;
	/** The phrase in plain spelling. */
	readonly words: string;
}

/** The first of these phrases in each sentence that has one; `counts` may refuse it, and then the next one is tried. */
export function saidIn({ sentences }: Pick<Draft, 'sentences'>, lists: readonly Phrases[], counts: (said: Said) => boolean = () => true): Said[] {
	return sentences.flatMap((sentence, index) => {
		for (const pattern of lists.flatMap((list) => (list.mayStandIn(sentence.text) ? list.patterns : []))) {
			const match = pattern.exec(sentence.text);
			if (!match) continue;
			// What a clause begins behind is not part of the phrase.
			const lead = /^[\s,;:(-]*/.exec(match[0])?.[0].length ?? 0;
			const from = match.index + Math.min(lead, match[0].length);
			const to = match.index + match[0].length;
			const said = { sentence, index, span: sentence.spanOf(from, Math.max(from, to)), before: sentence.text.slice(0, match.index), words: sentence.text.slice(from, to) };
			if (counts(said)) return [said];
		}
		return [];
	});
}

/** Takes the sentence out, with the space behind it. */
export function removeSentence({ text }: Pick<Draft, 'text'>, { from, to }: Span): DraftFix {
	const space = /^[ \t]+/.exec(text.slice(to, to + 20))?.[0].length ?? 0;
	return { label: 'Remove this sentence', from, to: to + space, text: '' };
}
