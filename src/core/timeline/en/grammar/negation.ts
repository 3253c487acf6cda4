import { oneOf } from '../../phrase-pattern';

const NOT = oneOf('not|never|cannot|cant|wont|dont|wouldnt|nobody|nothing', 'no (?:one|news|word|answer|decision|update|response|reply|offer)');
const NEGATED = new RegExp(`(?:n't|\\b${NOT})(?![a-z])[^.;!?\\n]*$`);
const CONDITION = /\b(?:if|unless|when|should you|in case)\b[^.;!?\n]*$/;

// A negation stands close to what it negates; the bound keeps long texts cheap.
const REACH = 90;

/** Whether the words before that place in the same sentence say "not"; "if you have not heard by Friday" does not. */
export function isNegated(text: string, place: number): boolean {
	const before = text.slice(Math.max(0, place - REACH), place);
	return NEGATED.test(before) && !CONDITION.test(before);
}
