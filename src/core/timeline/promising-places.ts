import type { Language } from './language';

/**
 * Where in a note's body a word for a day stands in one sentence with a word about an answer, or anywhere below a heading about it.
 * One look over the whole body, which spares most notes everything else.
 */
export function promisingPlaces(body: string, { dayHint, answerHint, answerHeading }: Language): readonly number[] {
	const lower = body.toLowerCase();
	const places: number[] = [];
	let hasHeading: boolean | undefined;
	dayHint.lastIndex = 0;
	for (let hint = dayHint.exec(lower); hint; hint = dayHint.exec(lower)) {
		const end = sentenceEnd(lower, hint.index);
		const isPromising = answerHint.test(lower.slice(sentenceStart(lower, hint.index), end));
		hasHeading ??= (lower.match(HEADINGS) ?? []).some((heading) => answerHeading.test(heading));
		if (isPromising || hasHeading) places.push(hint.index);
		dayHint.lastIndex = Math.max(dayHint.lastIndex, end);
	}
	return places;
}

const HEADINGS = /^#{1,6} .*$/gm;

const [LINE_FEED, FULL_STOP, EXCLAMATION, QUESTION, SPACE] = [0x0a, 0x2e, 0x21, 0x3f, 0x20];

function sentenceStart(text: string, place: number): number {
	let at = place;
	while (at > 0 && !endsSentence(text, at - 1)) at--;
	return at;
}

function sentenceEnd(text: string, place: number): number {
	let at = place;
	while (at < text.length && !endsSentence(text, at)) at++;
	return at;
}

/** A mark at the end of a sentence; what stands behind a short word ("Dr.", "Fri.") is none, and a line may go on in the next one. */
function endsSentence(text: string, place: number): boolean {
	const code = text.charCodeAt(place);
	if (code === LINE_FEED) return !isSmallLetter(text.charCodeAt(behindMarks(text, place + 1)));
	if (code !== FULL_STOP && code !== EXCLAMATION && code !== QUESTION) return false;
	const next = text.charCodeAt(place + 1);
	if (next !== SPACE && next !== LINE_FEED && !Number.isNaN(next)) return false;
	return code !== FULL_STOP || (isSmallLetter(text.charCodeAt(place - 1)) && isSmallLetter(text.charCodeAt(place - 4)));
}

/** Where a line's words begin, behind its indent and the marks of a quotation. */
function behindMarks(text: string, start: number): number {
	let at = start;
	while (text[at] === ' ' || text[at] === '\t' || text[at] === '>') at++;
	return at;
}

function isSmallLetter(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);
}
