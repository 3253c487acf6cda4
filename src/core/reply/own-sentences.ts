import { LANGUAGES } from '../timeline/languages';
import { plainText } from '../timeline/plain-text';
import { breaksIn } from '../timeline/sentence-breaks';
import { ownWords, type OwnBlock } from './own-words';
import type { Passage } from './understanding';

/** Longer text is not looked into beyond this place. */
export const LONGEST_REPLY = 20_000;

/** What has no full stop for longer is taken in pieces, so that no sentence is dear to read. */
const LONGEST_SENTENCE = 600;

/** The sentences that somebody wrote, in their order, each with its place in the pasted text. */
export function ownSentences(text: string): readonly Passage[] {
	return ownWords(text.slice(0, LONGEST_REPLY)).flatMap(sentencesIn);
}

function sentencesIn({ words, from }: OwnBlock): readonly Passage[] {
	const sentences: Passage[] = [];
	let start = 0;
	for (const end of [...endsIn(words), words.length]) {
		while (end - start > LONGEST_SENTENCE) {
			const space = words.lastIndexOf(' ', start + LONGEST_SENTENCE);
			const cut = space > start ? space : start + LONGEST_SENTENCE;
			sentences.push(...passage(words, start, cut, from));
			start = cut;
		}
		sentences.push(...passage(words, start, end, from));
		start = end;
	}
	return sentences;
}

/** Behind the marks that end a sentence in every language: what is a full stop in one may be an ordinal in another. */
function endsIn(words: string): readonly number[] {
	const plain = plainText(words);
	const [first = [], ...others] = LANGUAGES.map((language) => breaksIn(words, plain, language).sentences);
	return first.filter((at) => others.every((places) => places.includes(at))).map((at) => at + (/^[.!?;]{1,3}["')\]]{0,3}/.exec(plain.slice(at, at + 6))?.[0].length ?? 1));
}

/** The words between two places without the spaces around them; none when nothing is said there. */
function passage(words: string, start: number, end: number, from: number): readonly Passage[] {
	const part = words.slice(start, end);
	const text = part.trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const at = from + start + part.indexOf(text);
	return [{ text, from: at, to: at + text.length }];
}
