import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** A conversation that is arranged for a time: it brings no answer. */
export const appointmentMatter: Matter = {
	name: 'appointment',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			'(?:telefon|video|folge)?termine?|verabredet|verabredung|vereinbart|vereinbaren|telefonat|videocall|videokonferenz|zoom|teams-(?:call|termin)|calls?|zeitfenster|kalendereinladung',
			`sehen (?:wir )?uns|wir sehen uns|${bracket('treffe|treffen wir|trefft', '(?:mich|uns|euch|sie|ihn)')}|${bracket('spreche|sprechen|spricht', '(?:mit|uns|wir|darüber)')}|sprechen wir|telefonier(?:e|en|t)|${bracket('pass(?:t|en)|haben sie|hast du|hätten sie', '(?:ihnen|dir|euch|zeit)')}|${bracket('verschoben|verschiebt|verschieben|verlegt', 'auf')}`,
		),
	),
	vague: wordsPattern('treffen|besprechung|meeting'),
};

export const appointmentExamples: MatterExamples = {
	counts: ['Kim ruft mich am Freitag mit der Entscheidung an', 'Am Montag ist das Treffen, bis Mittwoch fällt die Entscheidung'],
	doesNotCount: [
		'Ich habe am 30. ein Telefonat mit der Teamleitung',
		'Der Termin ist am Mittwoch',
		'Haben Sie am Donnerstag Zeit für ein kurzes Telefonat?',
		'Am Freitag treffe ich mich mit dem Team',
		'Das Gespräch wurde auf Dienstag verschoben',
	],
};
