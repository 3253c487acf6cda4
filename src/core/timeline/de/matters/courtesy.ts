import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** Thanks, good wishes and apologies that name a day. */
export const courtesyMatter: Matter = {
	name: 'courtesy',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`danke?(?: ihnen| dir)? für|vielen dank für|${bracket('hat (?:mich|uns)', 'gefreut')}|freut mich|freue mich auf|frohe[ns]? \\S+|fröhliche \\S+|guten rutsch|gutes neues|herzlichen glückwunsch|glückwunsch zu\\S*|gute besserung`,
			'schöne[nrs]? (?:wochenende|feierabend|feiertage|woche|tag|abend|urlaub|zeit|restwoche|gespräch)|tut mir leid|entschuldig\\S+|verzeihung|sorry',
		),
	),
	vague: wordsPattern(...everySpelling('danke|dank|gefreut|geburtstag|hochzeit|glückwunsch')),
};

export const courtesyExamples: MatterExamples = {
	counts: ['Danke für das Kommen; wir melden uns bis Freitag'],
	doesNotCount: ['Vielen Dank für das Gespräch am Donnerstag', 'Es hat mich gefreut, Sie am Dienstag zu treffen', 'Schönes Wochenende und frohe Weihnachten', 'Entschuldigen Sie das Durcheinander am Dienstag'],
};
