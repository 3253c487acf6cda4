import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { WORRY } from '../grammar/negation';

/** Not to worry, not to ask, or to take silence for a no: what rule 3 counts. */
export const noWorryMatter: Matter = {
	name: 'no worry',
	isAnswer: true,
	clear: wordsPattern(
		WORRY,
		"(?:means?|assume|take (?:it|that|this) (?:as|for|to mean)|consider (?:it|that|yourself)|treat (?:it|that|this) as) (?:an? |you |we |they |it's |it's a |that |your )?(?:\\w+ ){0,3}(?:no|rejection|rejected|pass|declined?|went|unsuccessful|not successful|chosen)|assume",
	),
};

export const noWorryExamples: MatterExamples = {
	counts: ['No need to worry before the 7th', 'Silence by Friday means a no', 'Take it as a rejection if nothing has come by the end of the month'],
	doesNotCount: ['His trip to the lakes is on the 7th, so do not worry'],
};
