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

/** Every cue in the text. */
export function cuesIn(text: string, matters: readonly Matter[]): readonly Cue[] {
	const probesAt = cueProbes(matters);
	const cues: Cue[] = [];
	for (let place = 0; place < text.length; place++) {
		if (!beginsWord(text, place)) continue;
		for (const { matter, weight, pattern } of probesAt(text, place)) {
			const match = matchAt(pattern(), text, place);
			if (match) cues.push({ matter, weight, start: place, end: endOf(match) });
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
	const inside = cues.filter((cue) => cue.start >= start && cue.end <= end);
	const before = inside.filter((cue) => cue.start < date.from && cue.end < date.to && (cue.weight !== 'adjacent' || isJoined(cue.end, date.from)));
	const behind = inside.filter((cue) => cue.start >= date.to && cue.weight !== 'adjacent');
	// "Call me on Friday for the interview" goes around the date.
	const around = inside.find((cue) => (cue.start < date.from && cue.end >= date.to) || (cue.start === date.from && cue.end > date.to));
	if (around) return around;
	const clear = furthest(before.filter(({ weight }) => weight === 'clear'), date.from);
	const vague = furthest(before, date.from);
	const next = first(behind.filter(({ weight }) => weight === 'clear')) ?? first(behind);
	const goesOn = looksOn(date.to) || (next !== undefined && next.start - date.to <= 1 && next.weight === 'clear');
	return clear ?? (goesOn ? (next ?? vague) : (vague ?? next));
}

/** What lies around a date. */
interface Joints {
	isJoined(from: number, to: number): boolean;
	looksOn(place: number): boolean;
}

/** The one that ends nearest before the place; of those that end together the longest has most to say: "be called", "I will call". */
function furthest(cues: readonly Cue[], place: number): Cue | undefined {
	const endOf = (cue: Cue): number => Math.min(cue.end, place);
	return cues.reduce<Cue | undefined>((best, cue) => (best && (endOf(best) > endOf(cue) || (endOf(best) === endOf(cue) && best.start <= cue.start)) ? best : cue), undefined);
}

/** The one that begins first; of those that begin together the longest. */
function first(cues: readonly Cue[]): Cue | undefined {
	return cues.reduce<Cue | undefined>((best, cue) => (best && (best.start < cue.start || (best.start === cue.start && best.end >= cue.end)) ? best : cue), undefined);
}
