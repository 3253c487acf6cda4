import { readTimeline } from '../timeline/read-timeline';
import type { ReadingContext, Timeline } from '../timeline/timeline';
import type { Passage } from './understanding';

/** A text that is no longer than this is kept whole, but for its greeting: it is what somebody would have typed. */
const SHORT = 200;
/** A sentence that is longer is cut around what it says. */
const LONGEST_LOGGED = 300;

/** The one line to keep of what they wrote: all of a short text that says the same, else the telling sentence. */
export function wordsToLog(text: string, sentences: readonly Passage[], told: Passage | null, context: ReadingContext): string {
	const telling = told ?? sentences[0];
	if (!telling) return '';
	const sentence = shortened(oneLine(telling.text), context);
	if (oneLine(text).length > SHORT) return sentence;
	const whole = oneLine(sentences.map((each) => each.text).join(' '));
	const [one, other] = [sentence, whole].map((words) => readTimeline(words, context));
	return isSame(one, other) ? whole : sentence;
}

/** The sentence, or the part of it around its date that is read the same. */
function shortened(sentence: string, context: ReadingContext): string {
	if (sentence.length <= LONGEST_LOGGED) return sentence;
	const timeline = readTimeline(sentence, context);
	const start = timeline ? Math.max(0, Math.round((timeline.from + timeline.to) / 2 - LONGEST_LOGGED / 2)) : 0;
	const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1;
	const end = sentence.length - from <= LONGEST_LOGGED ? sentence.length : sentence.lastIndexOf(' ', from + LONGEST_LOGGED);
	const part = sentence.slice(from, end > from ? end : from + LONGEST_LOGGED).replace(/[\uD800-\uDBFF]$/, '');
	return timeline && !isSame(readTimeline(part, context), timeline) ? sentence : part;
}

function isSame(one: Timeline | undefined, other: Timeline | undefined): boolean {
	return one?.earliest === other?.earliest && one?.latest === other?.latest && one?.sure === other?.sure;
}

function oneLine(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}
