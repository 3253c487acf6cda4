import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** When the work would begin. */
export const startingMatter: Matter = {
	name: 'starting',
	isAnswer: false,
	clear: wordsPattern(
		"start(?:s|ed|ing)?(?: date| work| the job| training)?|begin(?:s|ning)?(?! of)(?: work)?|began|onboard\\w*|first day|day one|(?:could|would|can|to|i'd|i'll) join|joining|join (?:them|the)|join(?= (?:by|in|on))|report for duty|kick(?:s|ed|ing)? off|want(?:s)? (?:me|someone|somebody) (?:there|in|to start)|in (?:the )?(?:seat|post|place)|on the floor|(?:job|role|position|contract) (?:begins|runs|goes|is \\d+)|from an offer",
	),
	vague: wordsPattern('orientation|training|academy|semester|term|notice(?: period)?|relocat\\w+|new hires'),
};

export const startingExamples: MatterExamples = {
	counts: ['With a start in May in mind, they decide by 10 April', 'At the beginning of next month they decide'],
	doesNotCount: ['The role starts in September', 'I could join by 1 March', 'Training begins next Monday', 'My first day is the 27th', 'Orientation is on the 3rd'],
};
