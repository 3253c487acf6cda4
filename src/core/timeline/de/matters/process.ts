import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { ANSWER, bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const OUT = '(?:verschickt|versendet|versandt|verkündet|veröffentlicht|bekannt ?gegeben|informiert|benachrichtigt|kontaktiert|verständigt|mitgeteilt|angeschrieben|beantwortet|geklärt|erstellt|angerufen)(?: werden| sein)?';

/** How an answer gets on its way: offers go out, results are posted, candidates move forward. */
export const processMatter: Matter = {
	name: 'process',
	isAnswer: true,
	clear: wordsPattern(
		...everySpelling(
			`${bracket('geh(?:t|en)|soll(?:en)?|woll(?:en)|werden', '(?:raus|heraus|hinaus|weiter|raus(?:zu)?gehen|herausgehen|weiter(?:zu)?gehen|rausschicken)')}|weitergeht|rausgeht|rausgehen`,
			`${bracket('wird|werden|werde|wirst|soll(?:en)?|kann|können', OUT)}|${OUT}`,
			`${bracket(ANSWER, '(?:kommt|kommen|folgt|folgen|vorliegen|da(?: sein)?|erwartet|geplant|fällig|zu erwarten|eintreffen|da)')}|(?:kommt|folgt|kommen|folgen|fällt|fallen)(?: dann| wohl)? (?:die |eine |der |das |ein )?${ANSWER}|${ANSWER} fällt`,
			`${bracket('vertrag|vertragsangebot', '(?:kommt|folgt|geht|zugeschickt)')}|${bracket('mach(?:t|en)|unterbreite[nt]', '(?:angebote?|vertragsangebot)')}|(?:angebot|vertrag) (?:zu )?(?:machen|unterbreiten|schicken)|${bracket('nächste runde', 'kommen|kommt|weiter')}`,
			'nächsten? (?:schritte?|phase|stufe)|zeitplan|zeitrahmen|zeitschiene|timeline|(?:bearbeitungs|rückmelde|antwort|entscheidungs)(?:zeit|frist|dauer)|(?:auswahl|bewerbungs|einstellungs|entscheidungs|besetzungs)(?:verfahren|prozess)(?: (?:dauert|braucht|soll|wird|ist))?',
		),
	),
	vague: wordsPattern(...everySpelling('prozess|verfahren|einstellung|prüf(?:en|t|ung)|geprüft|sichten|sichtung|feedbackrunde')),
};

export const processExamples: MatterExamples = {
	counts: [
		'Die Angebote gehen in der Woche vom 7. Dezember raus',
		'Die Ergebnisse werden innerhalb von zehn Tagen veröffentlicht',
		'Eine Antwort kommt bis Freitag',
		'Das Auswahlverfahren dauert etwa zwei Wochen',
		'Bis Ende nächster Woche wird allen mitgeteilt, wie es weitergeht',
	],
	doesNotCount: ['Die Anzeige erschien am Freitag', 'Nächsten Freitag zieht meine Schwester in die neue Wohnung'],
};
