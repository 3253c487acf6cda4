import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const BODY = '(?:gremium|(?:auswahl|berufungs|prüfungs)?kommission|ausschuss|vorstand|geschäftsführung|geschäftsleitung|jury|betriebsrat|komitee|team|fachbereich|leitung)';
const DONE = '(?:entschieden|beschlossen|ausgewählt|festgelegt|besetzt|vergeben|getroffen|gefallen|gefunden)';

/** They decide, choose or settle who it is to be; a meeting that decides counts with its own date (rule 2). */
export const decidingMatter: Matter = {
	name: 'deciding',
	isAnswer: true,
	clear: wordsPattern(
		...everySpelling(
			'entscheid(?:e|en|et|est)|entscheidung(?:en|stermin|sfindung)?|endentscheidung|beschließ(?:en|t)|beschluss',
			`${DONE} (?:haben|hat|sein|ist|sind|wird|werden)|${bracket('wird|werden|sein|ist', '(?:entschieden|besetzt|vergeben|ausgewählt)')}`,
			`auswählen|auszuwählen|${bracket('wähl(?:en|t)', 'aus')}|fest(?:zu)?legen|${bracket('leg(?:en|t) sich', 'fest')}|ab(?:zu)?stimmen|${bracket('stimm(?:en|t)', 'ab')}|sich (?:zu )?einigen|einig(?:en|t) sich`,
			`${BODY} (?:tagt|berät|trifft sich|kommt zusammen|setzt sich zusammen)|tag(?:en|t)|berät|berat(?:en|ung|schlagen|schlagt)|(?:trifft|treffen) sich|${bracket('trifft|treffen', '(?:wahl|auswahl)')}|setz(?:en|t) sich zusammen|(?:gremiums|vorstands|kommissions|ausschuss|rats)?sitzung`,
			`${bracket('stelle|position', '(?:zu )?besetzen')}|besetzen|${bracket('schließ(?:en|t)', 'ab')}|ab(?:zu)?schließen|abgeschlossen (?:sein|haben)|ja oder nein|so oder so|${bracket('entscheidung|auswahl', '(?:verschoben|vertagt|verlegt)')}|zu(?:zu)?stimmen|zustimmt|zugestimmt|zu einem (?:ergebnis|entschluss)|klarheit`,
		),
	),
	vague: wordsPattern('wahl|auswahl|shortlist|engere wahl|entschluss'),
};

export const decidingExamples: MatterExamples = {
	counts: [
		'Sie entscheiden bis Freitag',
		'Die Stelle wird bis Ende des Monats besetzt',
		'Die Auswahlkommission tagt am 3. Dezember',
		'Das Team will sich Anfang nächster Woche einigen',
		'Bis zum 4. wird er sich entschieden haben',
		'Entscheidung am Montag',
	],
	doesNotCount: ['Ich muss mich bis Freitag entscheiden', 'Sie haben am Dienstag entschieden, die Stelle neu auszuschreiben', 'Ich entscheide am Freitag, welches Angebot ich nehme'],
};
