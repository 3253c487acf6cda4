import { byBeginning } from './by-beginning';
import { WEIGHTS, type Matter, type Weight } from './matter';
import { WORD_END } from './plain-text';

/** One alternative of a matter's words, tried where a word begins. */
export interface CueProbe {
	readonly matter: Matter;
	readonly weight: Weight;
	/** Sticky; made when it is first asked for, as most words of a language are never met. */
	readonly pattern: () => RegExp;
}

type ProbesAt = (text: string, place: number) => readonly CueProbe[];

const known = new WeakMap<readonly Matter[], ProbesAt>();

/** The probes of a language's matters that can match at a place of a text. */
export function cueProbes(matters: readonly Matter[]): ProbesAt {
	const made = known.get(matters) ?? probesOf(matters);
	known.set(matters, made);
	return made;
}

function probesOf(matters: readonly Matter[]): ProbesAt {
	const probes = matters.flatMap((matter) =>
		WEIGHTS.flatMap((weight) => (matter[weight]?.alternatives ?? []).map((source) => ({ source, probe: { matter, weight, pattern: onDemand(source) } }))),
	);
	const probesAt = byBeginning(probes, ({ source }) => source);
	return (text, place) => probesAt(text, place).map(({ probe }) => probe);
}

function onDemand(source: string): () => RegExp {
	let pattern: RegExp | undefined;
	return () => (pattern ??= new RegExp(`(?:${source})${WORD_END}`, 'my'));
}
