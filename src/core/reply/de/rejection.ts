import { turn, type News, type NewsExamples } from '../news';
import { JOB, upTo, WORD } from './grammar/plain-sentence';

const YOU = '(?:ihnen|dir|euch)';
const CANDIDACY = '(?:bewerbung|kandidatur|verfahren|[a-z]{0,14}prozess|profil|auswahlverfahren|bewerbungsverfahren|zusammenarbeit|sie|dich|ihnen|dir)';
const GOING_ON =
	'(?:zu )?(?:beruecksichtig(?:en|t)|verfolg(?:en|t)|fort(?:zu)?setzen|fort(?:zu)?fuehren|weiter(?:zu)?fuehren|weiter(?:zu)?machen|weiter(?:zu)?gehen|weiter(?:zu)?verfolgen|ein(?:zu)?stellen|ein(?:zu)?laden|in betracht|zusammen(?:zu)?kommen|in die (?:engere|naechste|zweite|letzte|finale)|in der engeren|weiter)';
/** What also works out or does not. */
const GADGET = '(?:link|zugang|anhang|technik|verbindung|datei|video)';
const DECIDED = '(?:entschieden|entschlossen|ausgesprochen|festgelegt)';
const ANOTHER = `(?:ander[a-z]+ ${upTo(1)}(?:bewerb|kandidat|person|mitbewerb|profil|interess)[a-z]*|ander(?:e|en|er|em)(?= (?:entschieden|gefallen|den vorzug|vorgezogen|zugesagt)| ?(?:$|[,.!]))|intern[a-z]+|mitbewerber(?:s|in|n)?|jemand(?:en|em)? [a-z]+)`;

/** They say no, or the job is gone. */
export const rejectionNews: News = {
	kind: 'rejection',
	clear: [
		turn(`(?:muessen|muss|moechten|moechte|mussten) ${upTo(6)}(?:absagen|abgesagt|ablehnen|eine absage ${upTo(1)}(?:erteilen|geben|schicken|mitteilen))|(?:sagen|sage) (?:wir |ich )?${YOU} ${upTo(4)}ab|${upTo(2)}bewerbung ${upTo(3)}(?:abgelehnt|abzulehnen|ablehnen)`),
		turn(`(?:fuer|zugunsten) ${upTo(3)}${ANOTHER} ${upTo(4)}${DECIDED}|${DECIDED} ?(?:haben ?)?,? ?(?:fuer|zugunsten) ${upTo(2)}${ANOTHER}|(?:uns|mich) ${upTo(3)}anders entschieden|gegen (?:sie|dich|ihre ${WORD}|deine ${WORD}|(?:eine|die) ${upTo(1)}(?:einstellung|anstellung|zusammenarbeit|zusage|besetzung|bewerbung)) ${upTo(3)}${DECIDED}|fuer (?:einen|eine|den|die) ${upTo(1)}(?:kandidat|bewerber)(?:in|en)? ${upTo(5)}${DECIDED}`),
		turn(`${CANDIDACY} ${upTo(6)}nicht (?:mehr |weiter |laenger )?${GOING_ON}|nicht (?:mehr |weiter )?mit (?:ihnen|dir|ihrer ${WORD}|deiner ${WORD}) ${upTo(3)}${GOING_ON}|(?:ihnen|dir|sie|dich) ${upTo(3)}nicht (?:mehr )?(?:mit|in) ${upTo(3)}(?:weiter[a-z]*|engere[a-z]* (?:aus)?wahl|naechste[a-z]* runde)`),
		turn(`${JOB} ${upTo(3)}nicht ${upTo(1)}(?:anbieten|anzubieten|geben|zusagen)|kein(?:e|en)? ${upTo(2)}(?:${JOB}|zusage|angebot|vertragsangebot) ${upTo(3)}(?:anbieten|anzubieten|machen|geben|unterbreiten|erteilen)`),
		turn(`${JOB} ${upTo(6)}(?:besetzt|vergeben|gestrichen|entfallen|entfaellt|weggefallen|zurueckgezogen)|${JOB} (?:wird|wurde|soll) ${upTo(5)}nicht (?:mehr |nach)?besetzt|${JOB} ${upTo(3)}nicht mehr (?:frei|verfuegbar|offen|vakant|zu haben)`),
		turn(`wahl ${upTo(3)}(?:nicht auf (?:sie|dich)|auf (?:eine|einen|jemand(?:en)?) ${upTo(1)}${ANOTHER}(?: ${WORD})?) ${upTo(1)}gefallen|auf (?:eine|einen) ${ANOTHER} ${upTo(2)}gefallen`),
		turn(`nicht (?:in|zu|auf) (?:die|der|den) (?:engere[a-z]*|naechste[a-z]*|letzte[a-z]*|finale[a-z]*|kreis) ${upTo(1)}(?:wahl|auswahl|runde|liste|kandidat[a-z]*)|nicht (?:in die|auf die) ${upTo(2)}geschafft|(?:sie|du) ${upTo(3)}(?:nicht mehr im (?:rennen|verfahren)|aus dem ${upTo(1)}(?:verfahren|rennen))`),
		turn(`bewerbung ${upTo(4)}(?:nicht erfolgreich|erfolglos)|(?:sie|du) ${upTo(3)}nicht erfolgreich|hat (?:es )?${upTo(4,`(?!mit (?:dem|der) ${GADGET})${WORD}`)}nicht (?:ganz )?(?:geklappt|gereicht|gepasst|sollen sein)|reicht es ${upTo(3)}nicht|klappt es ${upTo(3)}nicht`),
		turn(`(?:passt|passen|passte|passten) ${upTo(5)}nicht ${upTo(2)}(?:zusammen|zu uns|zum team|ins team|zur stelle)|nicht ${upTo(2)}(?:zusammen|zu uns|ins team|zum team) ${upTo(1)}(?:pass[a-z]+)|nicht (?:die|der|das) (?:richtige|passende|geeignete)[a-z]* ${upTo(2)}${WORD}`),
		turn(`(?:${ANOTHER}|jemand) ${upTo(5)}(?:den vorzug|vorgezogen|zugesagt|bevorzugt|eingestellt|den zuschlag|die zusage)|${JOB} ${upTo(2)}an ${upTo(2)}${ANOTHER}`),
		turn(`(?:du|sie|ihr) ${upTo(3)}${JOB} ${upTo(2)}nicht ${upTo(1)}(?:bekommen|erhalten|gekriegt|kriegen)|(?:du|sie) (?:bekommst|bekommen|kriegst|erhalten|erhaeltst) ${upTo(2)}${JOB} ${upTo(2)}nicht(?= ?(?:$|[,.!]))|(?:bekommen|bekommst|kriegst|erhalten|erhaeltst) (?:sie|du) ${upTo(2)}${JOB} ${upTo(2)}nicht(?= ?(?:$|[,.!]))`),
		turn(`(?:ziehen|ziehe|nehmen) ${upTo(3)}angebot ${upTo(3)}zurueck|angebot ${upTo(3)}(?:zurueckziehen|zurueckgezogen|zuruecknehmen|zurueckzuziehen)`),
	],
	vague: [
		turn(`alles (?:gute|erdenklich gute)(?: ${WORD}){0,6} (?:weg|zukunft|suche|[a-z]{0,10}suche|werdegang|karriere|laufbahn|vorhaben)|(?:fuer|auf) (?:ihren|deinen|ihre|deine) (?:${WORD} ){0,4}(?:weg|zukunft|suche|[a-z]{0,10}suche|werdegang|karriere) ${upTo(4)}(?:alles|viel|gute|erfolg)|erfolg ${upTo(4)}(?:[a-z]{0,10}suche|werdegang|weg)`),
		turn(`(?:bedauern|bedaure|leid)(?:,? ${WORD}){0,6} (?:mitteilen|mitzuteilen|schreiben|sagen)|(?:muessen|muss) (?:wir |ich )?${YOU} mitteilen|mitteilen zu muessen`),
		turn('(?:keine (?:guten|besseren|positiven|schoenen)|schlechte|keine gute) (?:nachrichten?|neuigkeiten|rueckmeldung|antwort)|(?:ist|faellt|fiel) uns ' + upTo(3) + 'nicht leicht|nicht leicht (?:gemacht|gefallen)|(?:schwere|schwierige|nicht einfache) entscheidung'),
		turn(`auf eis gelegt|einstellungsstopps?|${JOB} ${upTo(4)}(?:pausiert|zurueckgestellt|ausgesetzt|verschoben|gestoppt)`),
		turn(`(?:unterlagen|bewerbung|lebenslauf|daten|sie|dich|profil) ${upTo(4)}(?:aufbewahren|aufzubewahren|talentpool|bewerberpool|im pool|vormerken|in erinnerung behalten|im hinterkopf)|(?:im|in unseren|unserem) (?:talentpool|bewerberpool)`),
		turn(`(?:eine|diese|die|unsere) absage|${ANOTHER} ${upTo(4)}(?:ein|das) angebot ${upTo(2)}(?:gemacht|unterbreitet)`),
		turn(`(?:besser|mehr|naeher|genauer) ${upTo(4)}(?:passt|passen|passten|entspricht|entsprechen|entsprachen|entsprochen|erfahrung)|(?:viele|zahlreiche|grosse zahl) ${upTo(2)}(?:starke|qualifizierte|sehr gute)[a-z]* ${upTo(1)}bewerb[a-z]+`),
		turn('(?:haetten|haette) (?:wir |ich )?' + upTo(6) + '(?:angeboten|zugesagt|eingestellt|genommen|anbieten|im team)'),
	],
	notAfter:
		/\b(?:wenn|falls|ob|sollte|sollten|sofern|solange|bevor|sobald|nicht|nie|niemals|kein|keine|keinen|noch|ohne|warum|weshalb|wie|hoffen|hoffe|vielleicht|eventuell|moeglicherweise|koennte|koennten|wuerde|wuerden|haetten|gewoehnlich|normalerweise|meist|manchmal|oft|damals|letztes jahr|statt|anstatt|bis|mit (?:dem|der) (?:link|zugang|anhang|technik|verbindung|datei|video)|dass sie sich|dass du dich|sie haben sich|du hast dich)\b/,
	notBefore: /^[^.;!?]{0,50}?\b(?:bevor|bis|solange|ohne dass|wenn|falls|vor (?:montag|dienstag|mittwoch|donnerstag|freitag|ende|dem)|diese woche|naechste woche|morgen)\b/,
	doubtBefore: /\b(?:vorerst|vorlaeufig|erst einmal|zunaechst)\b/,
	vagueUnless: /\b(?:termin\w*|\w*gespraech\w*|interview|treffen|laenger|gedulden|geduld|verzoeger\w+|verspaet\w+|warten|buero|urlaub|verschieb\w+|verschoben|(?:noch )?kein\w* entscheidung|entscheiden|ihre absage|deine absage|praesentation|pruefung|naechste runde|melden|vorerst keine)\b/,
};

export const rejectionExamples: NewsExamples = {
	reads: [
		'Leider müssen wir Ihnen heute absagen.',
		'Wir haben uns für eine andere Bewerberin entschieden.',
		'Die Stelle ist inzwischen besetzt.',
		'Leider können wir Ihre Bewerbung nicht weiter berücksichtigen.',
		'Die Wahl ist nicht auf Sie gefallen.',
		'Wir haben uns gegen eine Einstellung entschieden.',
		'Ich muss dir leider absagen.',
		'Wir werden das Verfahren mit Ihnen nicht fortsetzen.',
		'Es hat diesmal leider nicht gereicht.',
		'Wir haben die Position intern vergeben.',
		'Wir können Ihnen die Stelle leider nicht anbieten.',
		'Leider können wir Ihnen keine Zusage geben.',
		'Sie sind leider nicht in die engere Auswahl gekommen.',
		'Nach reiflicher Überlegung haben wir einem anderen Kandidaten den Vorzug gegeben.',
		'Wir gehen nicht mit dir in die nächste Runde.',
		'Ihre Bewerbung war leider nicht erfolgreich.',
		'Wir haben uns anders entschieden.',
		'Die Ausschreibung wurde zurückgezogen.',
		'Wir glauben, dass du nicht ins Team passt.',
		'Die Stelle wird nicht nachbesetzt.',
		'Wir müssen unser Angebot leider zurückziehen.',
		'Wir haben uns zugunsten eines internen Bewerbers entschieden.',
		'Der Job geht an jemand anderen.',
		'Die Professur wird aus Spargründen nicht besetzt.',
		'Du hast den Job leider nicht bekommen.',
		'Sie haben die Stelle nicht erhalten.',
		'Leider bekommen Sie den Ausbildungsplatz nicht.',
	],
	unsure: [
		'Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.',
		'Wir bedauern, Ihnen dies schreiben zu müssen.',
		'Die Stelle wurde auf Eis gelegt.',
		'Es gibt derzeit einen Einstellungsstopp.',
		'Gern nehmen wir Sie in unseren Talentpool auf.',
		'Die Entscheidung ist uns nicht leicht gefallen.',
		'Ich habe leider keine guten Nachrichten.',
	],
	ignores: [
		'Leider müssen wir den Termin am Dienstag absagen.',
		'Wir haben uns noch nicht entschieden.',
		'Leider bin ich bis Montag nicht im Büro.',
		'Die Stelle ist noch nicht besetzt.',
		'Wir brauchen leider noch zwei Wochen.',
		'Wir freuen uns, Sie in die nächste Runde einzuladen.',
		'Falls wir uns für jemand anderen entscheiden, sagen wir Bescheid.',
		'Wir können Ihnen noch keinen Termin anbieten.',
		'Wir sprechen noch mit anderen Bewerbern.',
		'Eine andere Bewerberin hat abgesagt.',
		'Können Sie am Freitag nicht?',
		'Wir lehnen die Vorstellung ab, dass nur Noten zählen.',
		'Danke, dass Sie uns so schnell geantwortet haben.',
		'Ich muss das Gespräch morgen leider absagen.',
		'Wir können Ihnen noch keine Zusage geben.',
		'Wenn die Stelle vergeben ist, hören Sie von uns.',
		'Die Stelle wird zum Januar besetzt.',
		'Wir haben noch keine Entscheidung getroffen.',
		'Bitte haben Sie noch etwas Geduld.',
		'Schade, dass Sie sich gegen uns entschieden haben.',
		'Ob wir die Stelle besetzen, ist noch offen.',
		'Wir haben uns für ein anderes Datum entschieden.',
		'Die Leitung war besetzt, ich rufe noch einmal an.',
		'Mit dem Link hat es nicht geklappt, hier ist ein neuer.',
		'Der Raum passt nicht, wir treffen uns im Erdgeschoss.',
		'Du hast die Stellenbeschreibung nicht bekommen, hier ist sie.',
		'Sie haben die Stelle noch nicht bekommen.',
	],
};
