import { CLARITY } from './answer-clause';
import type { Language } from './language';
import { plainText } from './plain-text';
import { promisingPlaces } from './promising-places';
import { proseBlocks, type ProseBlock } from './prose-blocks';
import { LONGEST_WORDS, readAnswer, readAnswerIn, timelineOf, type ReadAnswer } from './read-timeline';
import { breaksIn } from './sentence-breaks';
import type { ReadingContext, Timeline } from './timeline';

/** A timeline found in a note's body; `from` and `to` are places in the body. */
export interface ProseTimeline extends Timeline {
	/** The whole sentence that holds it. */
	readonly sentence: string;
	/** Where the sentence begins in the body. */
	readonly sentenceFrom: number;
}

/**
 * What the sentences of a note's body say about when an answer will come (timelines.md, "In prose"); of several the clearest, of
 * equally clear ones the later, binding one. Sentences without a word about an answer or about a day are not looked into. Never throws.
 */
export function readProse(body: string, context: ReadingContext): ProseTimeline | undefined {
	const candidates = context.languages.flatMap((language) => {
		const places = promisingPlaces(body, language);
		return places.length === 0 ? [] : [{ language, isPromising: along(places) }];
	});
	if (candidates.length === 0) return undefined;
	let best: Found | undefined;
	for (const block of proseBlocks(body)) {
		const promising = candidates.filter(({ isPromising }) => isPromising(block)).map(({ language }) => language);
		const found = promising.length === 0 ? undefined : readBlock(block, context, promising);
		if (!found) continue;
		if (!best || found.answer.clarity > best.answer.clarity || (found.answer.clarity === best.answer.clarity && isLater(found, best))) best = found;
	}
	return best && prose(best, context);
}

/** Tells of blocks, in their order, whether one of the places lies in them. */
function along(places: readonly number[]): (block: ProseBlock) => boolean {
	let next = 0;
	return ({ from, words }) => {
		while ((places[next] ?? Infinity) < from) next++;
		return (places[next] ?? Infinity) < from + words.length;
	};
}

interface Found extends ReadAnswer {
	readonly block: ProseBlock;
}

function readBlock(block: ProseBlock, context: ReadingContext, languages: readonly Language[]): Found | undefined {
	const { words, heading } = block;
	const read = words.length > LONGEST_WORDS ? undefined : readAnswerIn(languages, words, context);
	if (!read) return undefined;
	// In prose a date beside a word such as "answer" may be about anything; under a heading about the answer it hardly is.
	const underHeading = heading !== '' && languages.some(({ answerHeading }) => answerHeading.test(heading.toLowerCase()));
	return read.answer.clarity > CLARITY.hinted || underHeading ? { ...read, block } : undefined;
}

function isLater({ answer }: Found, { answer: other }: Found): boolean {
	return (answer.window.latest ?? 0) > (other.window.latest ?? 0);
}

function prose({ answer, block, language }: Found, context: ReadingContext): ProseTimeline {
	const { words, from } = block;
	const { sentences } = breaksIn(words, plainText(words), language);
	const timeline = timelineOf(answer, words, language);
	const start = (sentences.filter((at) => at < timeline.from).at(-1) ?? -1) + 1;
	const end = Math.max(sentences.find((at) => at >= timeline.to - 1) ?? words.length, timeline.to);
	const sentence = words.slice(start, end).trim();
	// What the other sentences name casts no doubt on this one.
	const alone = readAnswer(sentence, context, language)?.window;
	const isSame = alone?.earliest === timeline.earliest && alone.latest === timeline.latest;
	const doubts = isSame ? { sure: alone.sure, others: alone.others } : {};
	return { ...timeline, ...doubts, from: from + timeline.from, to: from + timeline.to, sentence, sentenceFrom: from + words.indexOf(sentence, start) };
}
