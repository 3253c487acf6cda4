import { byBeginning } from './by-beginning';
import { WEIGHTS, type Matter, type Weight } from './matter';
import { WORD_END } from './plain-text';

/** One alternative of a matter's words, tried where a word begins. */
export interface CueProbe {
	readonly matter: Matter;
	readonly weight: Weight;
	readonly source: string;
	/** Sticky; made when it is first asked for, as most words of a language are never met. */
	readonly pattern: () => RegExp;
}

type ProbesFor = (beginning: string) => readonly CueProbe[];

const known = new WeakMap<readonly Matter[], ProbesFor>();

/** The probes of a language's matters that can match where a text begins so. */
export function cueProbes(matters: readonly Matter[]): ProbesFor {
	const made = known.get(matters) ?? byBeginning(probesOf(matters), ({ source }) => source);
	known.set(matters, made);
	return made;
}

function probesOf(matters: readonly Matter[]): readonly CueProbe[] {
	return matters.flatMap((matter) => WEIGHTS.flatMap((weight) => (matter[weight]?.alternatives ?? []).map((source) => ({ matter, weight, source, pattern: onDemand(source) }))));
}

function onDemand(source: string): () => RegExp {
	let pattern: RegExp | undefined;
	return () => (pattern ??= new RegExp(`(?:${source})${WORD_END}`, 'my'));
}
