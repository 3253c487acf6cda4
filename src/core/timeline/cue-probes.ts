import { latePattern, type LatePattern } from '../once/late-pattern';
import { atOnce, type Steps } from '../once/steps';
import { byBeginning, type ByBeginning } from './by-beginning';
import { WEIGHTS, type Matter, type Weight } from './matter';
import { WORD_END } from './plain-text';

/** One alternative of a matter's words, tried where a word begins. */
export interface CueProbe {
	readonly matter: Matter;
	readonly weight: Weight;
	readonly source: string;
	/** Sticky. Most words of a language are never met. */
	readonly pattern: LatePattern;
}

const known = new WeakMap<readonly Matter[], ByBeginning<CueProbe>>();

/** The probes of a language's matters that can match where a text begins so. */
export function cueProbes(matters: readonly Matter[]): ByBeginning<CueProbe> {
	return known.get(matters) ?? atOnce(prepareCueProbes(matters));
}

/** Finds out, step by step, where each probe can begin. */
export function* prepareCueProbes(matters: readonly Matter[]): Steps<ByBeginning<CueProbe>> {
	const probes: CueProbe[] = [];
	for (const matter of matters) {
		probes.push(...WEIGHTS.flatMap((weight) => probesOf(matter, weight)));
		yield;
	}
	const made = yield* byBeginning(probes, ({ source }) => source);
	known.set(matters, made);
	return made;
}

function probesOf(matter: Matter, weight: Weight): readonly CueProbe[] {
	const sources = matter[weight]?.alternatives ?? [];
	return sources.map((source) => ({ matter, weight, source, pattern: latePattern(() => new RegExp(`(?:${source})${WORD_END}`, 'my')) }));
}
