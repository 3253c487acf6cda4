import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** When the work would begin. */
export const startingMatter: Matter = {
	name: 'starting',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`${bracket('fang(?:e|en|t)|fängt|fängst', 'an')}|an(?:zu)?fangen|anfange|anfängt|${bracket('geht|gehen', 'los')}|losgeht|loslegen|start[a-z\\u00df-\\u024f]*|beginn(?:e|en|t)`,
			'arbeitsbeginn|arbeitsantritt|dienstbeginn|dienstantritt|ausbildungsbeginn|vertragsbeginn|eintritt(?:stermin|sdatum)?|ein(?:zu)?treten|antritt|an(?:zu)?treten|erste[rnm]? (?:arbeits)?tag|einarbeitung|onboarding|ein(?:zu)?steigen|einstieg',
		),
	),
	vague: wordsPattern(...everySpelling('kündigungsfrist|semester|lehrgang|schulung|kurs|praktikum|umzug')),
};

export const startingExamples: MatterExamples = {
	counts: ['Mit einem Arbeitsbeginn im Mai vor Augen entscheiden sie bis zum 10. April', 'Zu Beginn des nächsten Monats entscheiden sie'],
	doesNotCount: ['Die Stelle beginnt im September', 'Ich könnte ab dem 1. März anfangen', 'Die Einarbeitung ist nächsten Montag', 'Mein erster Arbeitstag ist der 27.', 'Arbeitsbeginn: 1. Februar'],
};
