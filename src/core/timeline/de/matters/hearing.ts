import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { ANSWER, bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const GET = '(?:bekomm(?:e|st|t|en)|erhalte[n]?|erhältst|erhält|krieg(?:e|st|t|en)|gibt es)';

/** The candidate hears, learns, gets or expects an answer, or waits for it. */
export const hearingMatter: Matter = {
	name: 'hearing',
	isAnswer: true,
	clear: wordsPattern(
		...everySpelling(
			'hör(?:e|st|t|en)|erfahre[n]?|erfährst|erfährt|bescheid(?: (?:zu )?(?:wissen|bekommen|erhalten|kriegen|haben))?',
			`${ANSWER} (?:zu )?(?:bekommen|bekomme|bekommt|erhalten|erhalte|kriegen|haben|habe|erwarten|vorliegen)|${bracket(GET, ANSWER)}|${bracket('hab(?:e|en|t)|hast|hat', `(?:eine |ihre |die |deine |unsere |meine )${ANSWER}`)}`,
			`${bracket('wiss(?:en|t)|weiß|weißt', '(?:mehr|bescheid|es|etwas)')}|(?:mehr|bescheid|es) (?:zu )?wissen`,
			`wart(?:e|en|est|et)(?!, (?:bevor|ehe))|ab(?:zu)?warten|gedulden|${bracket('rechne[nt]?', ANSWER)}|(?:mit|von) (?:einer |ihrer |unserer )?${ANSWER}(?: zu)? rechnen|rechne[nt]?|erwarte[nt]?`,
			`nichts (?:von \\S+ )?(?:mehr )?(?:gehört|höre|hören|hört|kommt|gekommen|bekomm\\S+|erhalten|passiert)|nichts (?:gehört|da)|keine (?:antwort|rückmeldung|nachricht|reaktion|mail|einladung|zusage)|nicht gemeldet|funkstille`,
		),
	),
};

export const hearingExamples: MatterExamples = {
	counts: [
		'Ich höre bis Freitag von ihnen',
		'Sie erhalten innerhalb von zwei Wochen eine Antwort',
		'Ich erfahre es am Samstag',
		'Sie sollten in etwa zehn Tagen Bescheid bekommen',
		'Wenn Sie bis zum 9. Dezember nichts gehört haben, schreiben Sie mir',
		'Anfang nächster Woche wissen wir mehr',
		'Mit einer Rückmeldung ist bis Monatsende zu rechnen',
	],
	doesNotCount: ['Ich habe am Freitag gehört, dass die Stelle weg ist', 'Ich habe drei Wochen auf sie gewartet', 'Sam sagt, er hört die Züge, und der Mietvertrag endet am 30. Juni'],
};
