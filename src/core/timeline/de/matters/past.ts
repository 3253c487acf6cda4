import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** Participles of saying and planning, which tell of what is to come. */
const SAID = '(?:gesagt|gemeint|geplant|genannt|gehofft|geschätzt|gebeten|gewollt|angekündigt|angegeben|angepeilt|zugesagt|zugesichert|vorgenommen)';
const DONE = `(?!${SAID})(?:ge\\S+(?:t|en)|[a-z]{2,5}ge\\S+(?:t|en)|\\S{3,}iert|erhalten|bekommen|verschoben|vertagt|beworben|bestätigt|besucht|unterschrieben|vereinbart|beschlossen|verloren|entschieden|erfahren|bedankt|verschickt|versendet|abgesagt|angerufen|eingeladen|erzählt|entlassen|begonnen)`;

/** What has already happened. */
export const pastMatter: Matter = {
	name: 'past',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`(?!hab(?:e|en|t) (?:sie|du|ich|wir) (?:\\S+ ){0,5}(?:nichts|nicht|keine) )${bracket('habe|haben|hat|hatte|hatten|wurde|wurden|bin', DONE)}`,
			bracket('ist|sind|war|waren', '(?:gegangen|gekommen|umgezogen|gefahren|verschoben|abgesagt|angerufen|eingeladen|gewesen|passiert|ausgefallen|erschienen)'),
			'(?:mail|e-mail|nachricht|brief|unterlagen|notizen) (?:ab|ver)?(?:geschickt|geschrieben|gesendet|schickt)|rief(?:en)?|schrieb(?:en)?|meldete[n]?|traf(?:en)?|sprach(?:en)?|bekam(?:en)?|erhielt(?:en)?|kam(?:en)?|bewarb|schickte[n]?|lud(?:en)?|verschob(?:en)?|entschied(?:en)?(?= sich| sie| er)|begann|endete|fand statt|erschien',
		),
	),
	vague: wordsPattern(...everySpelling('war(?:en)?|hatte[n]?|wurde[n]?|geschickt|geschrieben|gemeldet|angerufen|beworben|abgesagt|eingeladen|gesprochen|getroffen|gewartet|verschickt|ging(?:en)?|seit|damals|vorhin|neulich')),
};

export const pastExamples: MatterExamples = {
	counts: ['Wir haben am Dienstag gesprochen; sie will sich bis Freitag melden', 'Er wollte bis Mittwoch anrufen', 'Mir wurden zwei Wochen genannt', 'Er sollte sich bis Mittwoch melden'],
	doesNotCount: ['Sie haben mich am Montag angerufen', 'Ich habe drei Wochen gewartet', 'Das Gespräch war am Montag', 'Im September bekam er einen Anruf'],
};
