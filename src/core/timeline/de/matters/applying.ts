import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** Applications and papers: when they are due, sent or open. */
export const applyingMatter: Matter = {
	name: 'applying',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			'bewerbungs(?:frist|schluss|ende|zeitraum)|einsendeschluss|abgabe(?:frist|termin|schluss)?|anmeldeschluss|ausschreibung|bewerben|beworben|frist(?: ist| endet| läuft)?',
			`(?:ein|nach)(?:zu)?reichen|eingereicht|nachgereicht|${bracket('reich(?:e|en|t)', 'ein|nach')}|eingehen|eingegangen|eingehend|vorliegen müssen|ab(?:zu)?geben|abgegeben|hoch(?:zu)?laden|ausfüllen|aus(?:zu)?füllen|registrieren|an(?:zu)?melden`,
			`${bracket('bewerb(?:e|en|t)', '(?:mich|sich|dich|uns)')}|${bracket('meld(?:e|et|en) (?:ich )?(?:mich|sich|uns|dich)', 'an(?= *(?:$|[.,;!?]))')}`,
		),
	),
	vague: wordsPattern(...everySpelling('unterlagen|zeugnisse?|referenzen|anschreiben|lebenslauf|bewerbung(?:en)?|formular|fragebogen|anzeige|aufsatz')),
};

export const applyingExamples: MatterExamples = {
	counts: ['Sie prüfen die Unterlagen und informieren alle bis Freitag', 'Bewerbungsschluss ist der 1. März, die Ergebnisse werden am 20. März bekannt gegeben'],
	doesNotCount: ['Die Bewerbungsfrist endet am 15. Januar', 'Alle Unterlagen müssen bis zum 10. April eingereicht werden', 'Ich habe mich am 4. Februar beworben', 'Der Aufsatz ist am Montag abzugeben'],
};
