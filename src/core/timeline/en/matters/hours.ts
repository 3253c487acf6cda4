import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** How long something takes or lasts each time, and when people work. */
export const hoursMatter: Matter = {
	name: 'hours',
	isAnswer: false,
	clear: wordsPattern(
		'lasted|lasts|took(?! them| us)|went on|ran for|went for|per (?:day|week|month|year)|every (?:day|week|month|year|other|few|two|three|second|third|fourth|\\d+|mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|sat\\w*|sun\\w*)|on call|an? (?:day|week|month|year) (?:on|off|in|for)|(?:days|times|hours|shifts|nights) an? (?:day|week|month|year)|in the office|on site|goes up|probation(?: is)?|renewable|(?:program|internship|rotation|course|contract|assignment|project) (?:is|lasts|runs)|shifts? (?:is|are)|(?:works?|working) (?:mon|tue|wed|thu|fri|sat|sun|from|remote|every|the)\\w*',
	),
	vague: wordsPattern('each|hours|shifts?|long|daily|weekly|monthly|an? (?:day|week|month|year)|remote|hybrid|works?|working|sprints?|stand-?up|anniversary|experience|contract|salary|pay|paid|bonus|raise|commute|years? old|internship|old|thing|lease'),
};

export const hoursExamples: MatterExamples = {
	counts: ['They work fast: an answer comes within two days', 'We aim to inform every candidate within two weeks'],
	doesNotCount: ['The interview lasted two hours', 'Shifts are Monday to Thursday', 'Probation is 90 days', 'The office answers the phone every Monday'],
};
