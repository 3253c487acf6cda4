import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** Who is away, and for how long. */
export const absenceMatter: Matter = {
	name: 'absence',
	isAnswer: false,
	clear: wordsPattern(
		"on (?:holiday|vacation|leave|pto|maternity|paternity|sabbatical)|(?:is|are|be|'s|'re|am|'m|was|were) (?:away|abroad|out|off|closed)(?: of (?:the )?(?:office|town|country))?|out of (?:the )?(?:office|town|country)|out (?:sick|all)|leave until|fl(?:y|ies|ew|ying)|travel(?:s|l?ing)?|closed|shuts?|(?:he|she|who|it)(?:'s| is| was) (?:in|at) |(?:is|are|be|comes?|gets?|'s) back(?! (?:to|with|in touch))|returns?|back in the office|break is|conference|is in [a-z]+",
	),
	vague: wordsPattern('pto|vacations?|holidays?|away|break'),
};

export const absenceExamples: MatterExamples = {
	counts: ['She is back on Monday and will call by Wednesday', 'He is on leave until the 7th, so they decide on the 10th', 'They will be back to me inside a week'],
	doesNotCount: ['The director is out until next Friday', 'Our office is closed from 24 December to 2 January', 'Kim is back on Tuesday'],
};
