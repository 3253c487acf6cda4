import { contentWords } from '../text/content-words';
import { openingOf } from '../draft';
import { readGreeting } from '../text/greeting';
import { examplesFrom, type DraftRule } from '../rule';
import { signOffStart } from '../text/sign-off';

// Two messages in one language share about half of their words whatever they say, hence the two measures: the words, and
// their neighbourhood.
const SAME_WORDS = 0.68;
const SAME_PAIRS = 0.45;
const FEWEST_WORDS = 8;
// In a line or two the words that thank are most of the words; then what is thanked for decides.
const SHORT = 18;
const SAME_MATTER = 0.5;
const MOST_WORDS = 2_000;

/** Two interviewers get the same message. */
export const copyPasteRule: DraftRule = {
	id: 'copy-paste',
	title: 'The same message to several people',
	why: 'Interviewers compare what they received. The same words with another name on top tell each of them that nothing was meant for them.',
	find(draft, { otherDrafts = [] }) {
		const own = wordsOf(draft.text);
		if (own.length < FEWEST_WORDS || !otherDrafts.some((other) => isVeryLike(own, wordsOf(other)))) return [];
		const message = 'Most of these words also go to somebody else from the same interview; say here what only this person told you.';
		return [{ rule: 'copy-paste', message, ...openingOf(draft) }];
	},
};

/** The words between greeting and sign-off, without the names of those who are greeted. */
function wordsOf(text: string): readonly string[] {
	const greeting = readGreeting(text);
	const start = greeting?.to ?? 0;
	const names = new Set(foldedWords((greeting?.addressed ?? []).join(' ')));
	return foldedWords(text.slice(start, Math.max(start, signOffStart(text)))).filter((word) => !names.has(word));
}

function foldedWords(text: string): string[] {
	return (text.toLowerCase().replace(/[’']/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
}

function isVeryLike(own: readonly string[], other: readonly string[]): boolean {
	if (own.length <= SHORT && !isAboutTheSame(own, other)) return false;
	return shared(own, other) >= SAME_WORDS && shared(pairsOf(own), pairsOf(other)) >= SAME_PAIRS;
}

/** They speak of the same things, or neither speaks of any. */
function isAboutTheSame(own: readonly string[], other: readonly string[]): boolean {
	const [mine, theirs] = [own, other].map((words) => [...contentWords(words.join(' ')).words]);
	return mine === undefined || theirs === undefined || mine.length === 0 || shared(mine, theirs) >= SAME_MATTER;
}

function pairsOf(words: readonly string[]): string[] {
	return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

/** Which part of the first list also stands in the second, each entry as often as it stands there. */
function shared(own: readonly string[], other: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
	const both = own.filter((word) => {
		const count = left.get(word) ?? 0;
		if (count > 0) left.set(word, count - 1);
		return count > 0;
	});
	return own.length === 0 ? 0 : both.length / own.length;
}

const OTHER = 'Hi Tom, the way you label seeds by smell is something I had never seen before. I would like to try it on the spring catalogue, and I look forward to the next round. Best, Sam';
const LONG = `Dear Tom,\n\nThank you for the walk through the greenhouse. ${OTHER}`;

/** Copies with small changes, and messages that share only what all messages share. */
export const copyPasteExamples = /* @__PURE__ */ examplesFrom(() => ({
	context: { kind: 'thank-you', otherDrafts: [OTHER] },
	fires: [
		OTHER.replace('Tom', 'Lena'),
		OTHER.replace('Hi Tom', 'Dear Ms. Reyes').replace('Best, Sam', 'Kind regards, Sam Doe'),
		OTHER.toUpperCase(),
		OTHER.replace('I would like', 'I would love').replace('never seen before', 'not seen anywhere'),
		'Hi Lena,\n\nI would like to try it on the spring catalogue. The way you label seeds by smell is something I had never seen before, and I look forward to the next round.\n\nBest,\nSam',
		'Hi Lena, the way your team labels seeds by smell is something I had never seen before. I would like to try it on the spring catalogue.',
		{ text: OTHER, context: { otherDrafts: ['Hi Kim, thank you.', LONG] } },
		{ text: `${OTHER.replace('Tom', 'Lena').replace(' Best, Sam', '')} Say hello to the cats.`, context: { otherDrafts: [OTHER] } },
	],
	staysSilent: [
		'Hi Lena, the talk about frozen valves was the best part of my day. We had the same trouble in Norway and solved it with a cheap sensor. I look forward to the next round. Best, Sam',
		'Hi Lena, thank you. Best, Sam',
		'I look forward to the next round.\n\nBest,\nSam',
		'Hi Lena, I would like to know more of the greenhouse in Delft and of the people who built it, for I had never seen one that large. Best, Sam',
		{ text: OTHER, context: { otherDrafts: [] } },
		{ text: OTHER, context: { otherDrafts: undefined } },
		{ text: 'Best wishes, and thank you for the valves, Lena!', context: { otherDrafts: ['Best wishes, and thank you for the frank account of the frost, Tom!'] } },
		{ text: OTHER, context: { otherDrafts: ['Hi Tom, thank you for the walk. Best, Sam', ''] } },
		'Hi Lena, the way you price seeds by season is close to what we did with ferries. I would be curious whether spring is the hardest part, and who sets the first price. Best, Sam',
	],
}));
