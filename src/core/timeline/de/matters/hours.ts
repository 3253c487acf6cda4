import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** How long something takes or lasts each time, and when people work. */
export const hoursMatter: Matter = {
	name: 'hours',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			'gedauert|dauerte[n]?|pro (?:woche|tag|monat|jahr)|(?:jede[nrsm]?|alle) (?:woche|tage?|monate?|jahre?|zwei|drei|vier|\\S+tag)|(?:mon|diens|mitt|donners|frei|sams|sonn)tags|mittwochs|täglich|wöchentlich|monatlich|jährlich|(?:ein|zwei|drei)mal',
			`(?:arbeits|kern|gleit|öffnungs|büro|geschäfts|sprech)zeit(?:en)?|stundenwoche|schicht(?:en|dienst|plan)?|probezeit|teilzeit|vollzeit|urlaubstage?|bereitschaft|${bracket('arbeite[nt]?|gearbeitet', '(?:von|im|mit|bis|remote)')}|stelle ist|vertragslaufzeit`,
		),
	),
	vague: wordsPattern(...everySpelling('homeoffice|remote|hybrid|sprint|standup|gehalt|bonus|pendeln|erfahrung|praktikum|vertrag|arbeit(?:e|en|et)|stunden|lang')),
};

export const hoursExamples: MatterExamples = {
	counts: ['Sie arbeiten schnell: Eine Antwort kommt innerhalb von zwei Tagen', 'Wir wollen alle innerhalb von zwei Wochen informieren'],
	doesNotCount: ['Das Gespräch hat zwei Tage gedauert', 'Die Schichten gehen von Montag bis Donnerstag', 'Die Probezeit dauert sechs Monate', 'Das Büro ist jeden Montag besetzt', 'Arbeitszeiten: Montag bis Freitag'],
};
