import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

const TALK =
	'(?:interviews?|phone screens?|screens?|panels?|onsite|on-site|site visit|assessment|exam|test|take-?home|presentation|job talk|case study|meeting|zoom|teams call|video call|screening|polygraph|audition|trial (?:day|shift)|tour|lunch|coffee|visit)';

/** The interviews themselves: when they are, have been or go on. */
export const interviewingMatter: Matter = {
	name: 'interviewing',
	isAnswer: false,
	clear: wordsPattern(
		'(?:re)?schedul(?:e|es|ed|ing)(?: for)?|book(?:ed|ing)?|set up|invit(?:e|es|ed|ing)|come in (?:for|on|to)|coming in (?:for|to)|for (?:an|the|my|a second|a final) interview|(?:wants?|like|love) to (?:meet|chat|talk|speak)|meet in person|meet (?:me|you|up)',
		`(?!meeting)${TALK}(?:'s| is| are| will be| was| were| on| at|:)+(?= )|rounds? (?:is|are|will be|'s)|rounds?'s`,
		'interview(?:s|ing)? (?:me|candidates|people|others|more|through|until|on|at|end|ends|finish|finishes|wrap)',
	),
	vague: wordsPattern(`${TALK}|interview(?:s|ed|ing)|(?:first|second|third|final|next|last|1st|2nd|3rd|fourth|4th) rounds?|rounds?|open house|job fair|meet(?:s|ing)? (?:with|the)|assignment|invitation|slot|initial`),
};

export const interviewingExamples: MatterExamples = {
	counts: ['They interview until the 16th and decide the week after', 'After the panel on Thursday they make a decision by Friday', 'He is to hear the outcome of the final round this week'],
	doesNotCount: ['My second interview is next Tuesday', 'The onsite is booked for the 9th of June', 'They rescheduled my panel to Tuesday', 'Phone screen on Monday at 9'],
};
