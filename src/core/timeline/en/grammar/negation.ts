import { latePattern } from '../../../once/late-pattern';
import { oneOf } from '../../phrase-pattern';

/** Source of a pattern: being told not to worry or not to ask, which makes "before" a lower bound whatever condition follows. */
export const WORRY =
	"(?:don't|dont|do not|not to|no need to|shouldn't|no reason to|wouldn't|needn't|please don't) (?:\\w+ly )?(?:worry|panic|fret|stress|despair|be (?:concerned|discouraged|alarmed|worried|surprised)|lose hope|give up|chase|assume|call|contact|ask|e-?mail|expect)(?: us| them| me| anything| the worst)?";

const NOT = oneOf('not|never|cannot|cant|wont|dont|wouldnt|nobody|nothing', 'no (?:one|news|word|answer|decision|update|response|reply|offer)');
const NEGATED = latePattern(() => new RegExp(`(?:n't|\\b${NOT})(?![a-z])[^.;!?\\n]*$`));
const CONDITION = /\b(?:if|unless|when|should you|in case)\b[^.;!?\n]*$/;
const NO_WORRY = latePattern(() => new RegExp(`\\b${WORRY}(?![a-z])[^.;!?\\n]*$`));

const HAS_BEEN = /\b(?:if|when|once|unless) (?:it's|its|it is|it has) been $/;

// A negation stands close to what it negates; the bound keeps long texts cheap.
const REACH = 90;

/** Whether the words before that place make it the end of a wait in vain: "if you have not heard …". */
export function isMissedBy(text: string, place: number): boolean {
	const before = text.slice(Math.max(0, place - REACH), place);
	return (NEGATED.test(before) && CONDITION.test(before)) || HAS_BEEN.test(before);
}

/** Whether the words before that place in the same sentence say "not"; "if you have not heard by Friday" does not, "don't worry if" does. */
export function isNegated(text: string, place: number): boolean {
	const before = text.slice(Math.max(0, place - REACH), place);
	return NEGATED.test(before) && (!CONDITION.test(before) || NO_WORRY.test(before));
}
