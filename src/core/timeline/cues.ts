import { beginningAt } from './by-beginning';
import { cueProbes } from './cue-probes';
import type { Matter, Weight } from './matter';
import { endOf, matchAt } from './phrase-pattern';
import { beginsWord } from './plain-text';
import type { Stretch } from './sentence-breaks';

/** Words that tell what a text is about, and where they stand. */
export interface Cue extends Stretch {
	readonly matter: Matter;
	readonly weight: Weight;
}

/** Every cue that begins in one of these parts of a text, which are given by their beginnings and may overlap. */
export function cuesIn(text: string, parts: readonly Stretch[], matters: readonly Matter[]): readonly Cue[] {
	const probesFor = cueProbes(matters);
	const cues: Cue[] = [];
	let place = 0;
	for (const { start, end } of parts) {
		for (place = Math.max(place, start); place < end; place++) {
			if (!beginsWord(text, place)) continue;
			for (const { matter, weight, pattern } of probesFor(beginningAt(text, place))) {
				const match = matchAt(pattern, text, place);
				if (match) cues.push({ matter, weight, start: place, end: endOf(match) });
			}
		}
	}
	return cues;
}

/** A date or a length in the text. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * The cue that tells what a date is about, among those of a stretch: before the date the nearest clear one, else the nearest of the
 * others; without one the first behind it. `isJoined` says whether only small words lie between two places, `looksOn` whether
 * the words behind the date lead on to what it is about ("two weeks before I start").
 */
export function cueFor(date: Span, { start, end }: Stretch, cues: readonly Cue[], { isJoined, looksOn }: Joints): Cue | undefined {
	let clear: Cue | undefined;
	let vague: Cue | undefined;
	let next: Cue | undefined;
	for (const cue of cues) {
		if (cue.start < start || cue.end > end) continue;
		// "Call me on Friday for the interview" goes around the date.
		if (cue.start <= date.from && cue.end >= date.to && cue.end - cue.start > date.to - date.from) return cue;
		if (cue.start >= date.to) next = nearer(cue, next);
		else if (cue.start < date.from && (cue.weight !== 'adjacent' || isJoined(cue.end, date.from))) {
			vague = further(cue, vague, date.from);
			if (cue.weight === 'clear') clear = further(cue, clear, date.from);
		}
	}
	if (clear) return clear;
	const goesOn = next !== undefined && ((next.weight === 'clear' && next.start - date.to <= 1) || looksOn(date.to));
	return goesOn ? next : (vague ?? next);
}

/** What lies around a date. */
interface Joints {
	isJoined(from: number, to: number): boolean;
	looksOn(place: number): boolean;
}

/** The one that ends nearest before the place; of those that end together the longest has most to say: "be called", "I will call". */
function further(cue: Cue, best: Cue | undefined, place: number): Cue {
	if (!best) return cue;
	const [end, bestEnd] = [Math.min(cue.end, place), Math.min(best.end, place)];
	return end > bestEnd || (end === bestEnd && cue.start < best.start) ? cue : best;
}

/** Behind a date something clear beats something vague, then what comes first, then the longest; words of saying tell nothing there. */
function nearer(cue: Cue, best: Cue | undefined): Cue | undefined {
	if (cue.weight === 'adjacent') return best;
	if (!best) return cue;
	if (cue.weight !== best.weight) return cue.weight === 'clear' ? cue : best;
	return cue.start < best.start || (cue.start === best.start && cue.end > best.end) ? cue : best;
}
