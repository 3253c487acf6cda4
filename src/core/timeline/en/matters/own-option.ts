import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { GETS, I_MAY, TURNS } from '../grammar/agents';

/** What candidates could or should do: no plan of theirs, so "if nothing comes by Monday, I should call" still tells of the answer. */
export const ownOptionMatter: Matter = {
	name: 'own option',
	isAnswer: false,
	clear: wordsPattern(`${I_MAY}(?!${GETS}|be (?:back )?in touch|reach out(?! to)|let you know)(?:${TURNS}|[a-z]+)(?! (?:to |back to |out to )?(?:you|u|ya)\\b)`),
};

export const ownOptionExamples: MatterExamples = {
	counts: ['I should hear something by Friday', 'If I have not heard by the 4th I should phone the front desk', 'I might know more on Monday'],
	doesNotCount: ['Should I ring the office on Monday?', 'I could start in two weeks', 'I can come in on Thursday'],
};
