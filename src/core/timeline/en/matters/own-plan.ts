import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { ADVERB, GETS, I_WILL, THEM, TURNS } from '../grammar/agents';

const TO_YOU = '(?! (?:to |back to |out to )?(?:you|u|ya)\\b)';
const TO_OTHERS = `${I_WILL}(?!${GETS}|be (?:back )?in touch|reach out(?! to)|let you know)`;

/** What candidates mean to do themselves: they call, check, send, decide, leave. */
export const ownPlanMatter: Matter = {
	name: 'own plan',
	isAnswer: false,
	isOwnPlan: true,
	clear: wordsPattern(
		`${TO_OTHERS}(?:${TURNS}|[a-z]+)${TO_YOU}`,
		`(?:i'm|i am) (?!hearing|getting|expecting|waiting|hoping|being|going|guessing|thinking|assuming|looking|sitting|dying|freaking|keeping|interviewing)\\w+ing${TO_YOU}|^(?:${TURNS}) ${THEM}|(?:wants?|needs?|asked|expects?) me to (?!${GETS}|check back|follow|give|call back)\\w+`,
		`i (?:plan|intend|mean|aim|hope) (?:on|to) ${ADVERB}(?!${GETS})\\w+|my plan(?: is)?(?: to)?|^plan(?: is)?(?: to)?|plan:|to-?do:|note to self|reminder(?: to self)?|remember to|don't forget to|remind me|i'm giving them|giving them (?:until|till)`,
		`^(?:need to|have to|gotta|got to|want to|wanna) ${ADVERB}(?!${GETS})\\w+(?: (?:my|an?|the|some))?|^(?:gonna|going to|will|must|should) (?:${TURNS}) (?:${THEM}|my\\b)|(?:going to|gonna) (?:follow up|check in|nudge|chase|ping)`,
		"to (?:get ready|prepare|prep|study|practi[cs]e|pack|move)|i (?:have|had) (?:an? |my |another )?(?:\\w+ ){0,2}(?:exam|test|wedding|flight|appointment|trip)|i (?:fly|leave|move|travel|start|graduate|return)",
	),
};

export const ownPlanExamples: MatterExamples = {
	counts: ['I should hear something by Friday', 'I will know on Tuesday', 'I am hoping to get the call next week', 'I will be in touch with you by Friday', 'I might have to wait up to six weeks'],
	doesNotCount: [
		'I will email them on Friday',
		'My plan is to write to the recruiter in two weeks',
		'I will move house on the 20th',
		'Note to self: ask Sam on Friday',
		'If nothing comes by Monday, I will ask again',
	],
};
