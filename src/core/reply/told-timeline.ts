import { CLARITY } from '../timeline/answer-clause';
import { standsIn } from '../timeline/phrase-pattern';
import { readAnswerIn, timelineOf } from '../timeline/read-timeline';
import type { ReadingContext, Timeline } from '../timeline/timeline';
import type { Passage } from './understanding';

/** A sentence that says when they will answer. */
export interface ToldTimeline {
	readonly sentence: Passage;
	/** Its places are in the sentence. */
	readonly timeline: Timeline;
	/** False when a date is all there is, and nothing says that it is about an answer. */
	readonly isClear: boolean;
}

/** In a mail of more sentences a date that stands alone may be about anything. */
const FEW = 3;

/** The sentence that says most clearly when they will answer; of equally clear ones the later, binding date. */
export function toldTimeline(sentences: readonly Passage[], context: ReadingContext): ToldTimeline | undefined {
	let best: (ToldTimeline & { readonly clarity: number }) | undefined;
	for (const sentence of sentences) {
		if (!mayHoldDays(sentence.text, context)) continue;
		const read = readAnswerIn(context.languages, sentence.text, context);
		if (!read) continue;
		const { clarity } = read.answer;
		if (clarity === CLARITY.alone && sentences.length > FEW) continue;
		if (clarity < CLARITY.told && sentence.text.endsWith('?')) continue;
		const timeline = timelineOf(read.answer, sentence.text, read.language);
		const isBetter = !best || clarity > best.clarity || (clarity === best.clarity && (timeline.latest ?? 0) > (best.timeline.latest ?? 0));
		if (isBetter) best = { sentence, timeline, clarity, isClear: clarity >= CLARITY.told };
	}
	return best;
}

function mayHoldDays(text: string, { languages }: ReadingContext): boolean {
	const lower = text.toLowerCase();
	return languages.some(({ dayHint }) => standsIn(dayHint, lower));
}
