import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const TALK =
	'(?:(?:vorstellungs|bewerbungs|zweit|erst|kennenlern|auswahl|fach|folge|abschluss|telefon|video)?(?:gespräche?n?|interviews?)|probearbeiten|probetag|hospitation|assessment(?:-?center)?|präsentation|fallstudie|testaufgabe|kennenlernen|schnuppertag|rundgang|screening|panel)';

/** The interviews themselves: when they are, have been or go on. */
export const interviewingMatter: Matter = {
	name: 'interviewing',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`${TALK} (?:ist|sind|findet|finden|steht|stehen|läuft|laufen|geht|gehen|war|waren|wird|wurde|am|um|ab|bis|nächste|morgen)`,
			`eingeladen|${bracket('lädt|laden|lade', 'ein')}|ein(?:zu)?laden|einladung|vorstellen|${bracket('(?:hab(?:e|en)|hat) (?:ich |wir )?', `(?:ein(?:en)? |mein(?:en)? |das |noch ein )(?:\\S+ )?${TALK}`)}|runden? (?:ist|sind|findet)`,
		),
	),
	vague: wordsPattern(...everySpelling(`${TALK}|(?:erste|zweite|dritte|letzte|finale|nächste)[nr]? (?:gesprächs)?runde|gesprächsrunde|runde`)),
};

export const interviewingExamples: MatterExamples = {
	counts: ['Die Gespräche laufen bis zum 16., in der Woche darauf entscheiden sie', 'Nach dem Gespräch am Donnerstag entscheiden sie bis Freitag', 'Diese Woche hört er, wie die letzte Runde ausging'],
	doesNotCount: ['Mein zweites Gespräch ist nächsten Dienstag', 'Sie haben mich für den 9. Juni eingeladen', 'Telefoninterview am Montag um 9', 'Am Donnerstag habe ich ein Vorstellungsgespräch'],
};
