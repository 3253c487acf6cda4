import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** Applications and papers: when they are due, sent or open. */
export const applyingMatter: Matter = {
	name: 'applying',
	isAnswer: false,
	clear: wordsPattern(
		'clos(?:es|ing) (?:date|on|at)|(?:posting|position|job|vacancy|application|applications|portal|window) clos(?:es|ed|ing)|clos(?:es|ing date)|apply|applies|applied|applying|applications? (?:close|due|open|deadline|are due|must|has to|period|window|of)|submi(?:t|ts|tted|ssions?)|deadline (?:for|is|was)|must be (?:received|submitted|in|postmarked)|hand(?:ed)? in|turn(?:ed)? in|reach us|requires?|complete the|register|enrol\\w*',
	),
	vague: wordsPattern('postings?|applications?|transcripts?|materials|references|paperwork|documents|due|survey|advertis\\w+|forms?'),
};

export const applyingExamples: MatterExamples = {
	counts: ['They review the applications and notify everybody by Friday', 'Applications close on 1 March and results are announced on 20 March', 'A verdict is due by the 14th'],
	doesNotCount: ['Applications close on 15 January', 'All materials must be received by 10 April', 'I applied on 4 February', 'The essay is due on Monday'],
};
