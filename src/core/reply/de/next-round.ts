import { turn, type News, type NewsExamples } from '../news';

/** Other than `WORD` it may name a meeting, which is what this is about. */
const ANY = "(?!(?:nicht|kein|keine|keinen|keiner|keinem|noch|ob|wenn|falls)(?![a-z]))[a-z0-9.'&/+:-]+,?";
const some = (count: number): string => `(?:${ANY} ){0,${count}}`;
const WHICH = '(?:naechst|zweit|dritt|letzt|final|weiter|abschliessend|erneut)(?:e|en|er|es|em)';
const TALK = '[a-z-]{0,20}(?:runde|gespraech|interview|termin|stufe|phase|kennenlernen|telefonat|treffen|call)';
const VISIT = '(?:zweit|end|abschluss|folge)(?:gespraech|runde|interview)|probetag|probearbeiten|probearbeit|assessment-?center|hospitation|kennenlerntag|probeunterricht';
/** A talk that comes after the one before. */
const ROUND = `(?:${WHICH} (?:und letzte[a-z]? )?(?:${ANY} )?${TALK}|${VISIT})`;
const YOU = '(?:sie|dich|ihnen|dir|euch)';

/** They want to go on with the candidate: another round, which has a note of its own. */
export const nextRoundNews: News = {
	kind: 'next-round',
	mayBeAsked: true,
	clear: [
		turn(`${YOU} ${some(6)}(?:zu|zum|zur|fuer|in|auf) ${some(2)}${ROUND},? ${some(8)}(?:ein|einladen|einzuladen|eingeladen|bitten|mitnehmen|mitzunehmen|schicken|begruessen|sehen|treffen)`),
		turn(`(?:einladen|einzuladen|einladung|eingeladen) (?:zu|zum|zur|fuer|in) ${some(2)}${ROUND}`),
		turn(`(?:sie|du|ihr) (?:sind|bist|seid) ${some(4)}(?:eine runde weiter|in (?:der|die) ${ROUND})|(?:sie|du) ${some(3)}(?:es )?in die ${ROUND} ${some(1)}(?:geschafft|gekommen)|(?:sie|du) (?:kommen|kommst) ${some(2)}(?:eine runde weiter|in die ${ROUND})`),
		turn(`mit (?:ihnen|dir) ${some(3)}(?:in|zu|zur) ${some(1)}${ROUND} ${some(1)}(?:gehen|weitergehen|kommen|starten)|(?:gehen|gehe|nehmen) (?:wir |ich )?(?:mit (?:ihnen|dir)|sie|dich) ${some(2)}(?:in|zur) ${some(1)}${ROUND}`),
		turn(`${YOU} ${some(5)}(?:wieder|noch einmal|noch mal|nochmal|nochmals|erneut|ein zweites mal) ${some(5)}(?:sehen|treffen|sprechen|kennenlernen|einladen|einzuladen|unterhalten)|${YOU} ${some(4)}(?:wiedersehen|wiederzusehen)`),
		turn(`(?:moechten|moechte|wuerden|wuerde|wollen|will|koennen|koennten|sollen) ${some(6)}(?:ein|einen|eine|das|die|den) ${ROUND} ${some(5)}(?:vereinbaren|fuehren|ausmachen|machen|planen|ansetzen|haben)`),
		turn(`(?:ihr|ihre|dein|deine) ${ROUND} (?:findet|ist|waere|wird) ${some(3)}(?:am|um|mit|im|statt|bei)`),
		turn(`(?:haben|haetten|hast|haettest|passt|passen|magst|moechtest|moechten|wollen|willst|koennen|koennten|kannst|koenntest|kommen|kommst) (?:sie|du|es ihnen|es dir|ihnen|dir|wir) ${some(5)}(?:zu|zum|zur|fuer|auf) ${some(2)}${ROUND}`),
		turn(`(?:termin|termine|terminvorschlag|terminvorschlaege|zeiten|verfuegbarkeit) ${some(2)}(?:fuer|zu|zum) ${some(2)}${ROUND}`),
		turn(`${YOU} ${some(4)}persoenlich ${some(4)}(?:kennenlernen|kennenzulernen|treffen|sprechen)|im naechsten schritt ${some(8)}(?:einladen|kennenlernen|sprechen|treffen)`),
		turn(`(?:in|bei) (?:einem|einer|der|dem) ${ROUND} ${some(3)}(?:vertiefen|fortsetzen|fortfuehren|weiterfuehren|sprechen|kennenlernen)`),
	],
	vague: [
		turn(`(?:naechsten schritte|weitere vorgehen|weitere[ns]? ablauf) ${some(4)}(?:besprechen|sprechen|abstimmen|klaeren)`),
		turn(`mit (?:ihnen|dir) ${some(3)}(?:weitermachen|weiterzumachen|weitergehen|fortfahren|fortzufahren)`),
		turn(`(?:moechte|moechten|wuerde|wuerden) ${some(3)}(?:sie|dich) ${some(3)}(?:sprechen|kennenlernen|treffen)`),
		turn('(?:sie|du) (?:sind|bist) weiter(?= ?(?:$|[,.!]))'),
	],
	notAfter:
		/\b(?:wenn|falls|ob|sollte|sollten|sofern|bevor|sobald|nicht|nie|kein|keine|keinen|wer|wen|wem|hoffen|hoffe|vielleicht|eventuell|moeglicherweise|gewoehnlich|normalerweise|meist|oft|damals|nachdem|danke|dank|dafuer|war|waren|letzte woche)\b/,
	notBefore: /^[^.;!?]{0,30}?\b(?:nicht|gestern|letzte woche|war|waren)\b/,
	doubtBefore: /\b(?:wenn (?:wir|es|die|das|alles)|sobald|sofern|vorausgesetzt|falls)\b/,
	vagueUnless: /\b(?:wenn|falls|ob|bevor|nicht|kein\w*|hoffen|entscheid\w+|angebot|vertrag)\b/,
};

export const nextRoundExamples: NewsExamples = {
	reads: [
		'Wir möchten Sie gern zu einem zweiten Gespräch am Donnerstag einladen.',
		'Hiermit laden wir Sie zur nächsten Runde ein.',
		'Herzlichen Glückwunsch, Sie sind eine Runde weiter!',
		'Du bist in der nächsten Runde.',
		'Wir freuen uns, Sie in die nächste Runde einzuladen.',
		'Wir würden dich gern noch einmal treffen.',
		'Sie haben es in die letzte Runde geschafft.',
		'Wir möchten mit Ihnen in die nächste Runde gehen.',
		'Wir würden gern ein zweites Gespräch mit Ihnen führen.',
		'Ihr zweites Gespräch findet am Donnerstag um 10 Uhr statt.',
		'Hätten Sie am Donnerstag Zeit für ein zweites Gespräch?',
		'Könntest du nächste Woche zu einem weiteren Gespräch kommen?',
		'Wir laden dich herzlich zu einem Probetag in der Werkstatt ein.',
		'Ich möchte Sie zum Abschlussgespräch mit der Geschäftsführung einladen.',
		'Anbei erhalten Sie die Einladung zur zweiten Runde.',
		'Gern würden wir Sie wiedersehen.',
		'Bitte schicken Sie uns Termine für das zweite Interview.',
		'Wir möchten gern einen weiteren Termin mit dir vereinbaren.',
		'Du kommst eine Runde weiter.',
		'Wir gehen mit Ihnen in die zweite Runde.',
		'Passt es Ihnen am Montag für ein weiteres Telefonat?',
		'Wir möchten dich zum Probearbeiten einladen.',
		'Wir würden Sie gern zu einem Zweitgespräch begrüßen.',
		'Wir möchten dich nun auch persönlich kennenlernen.',
		'Können wir einen zweiten Termin vereinbaren?',
		'Magst du am Dienstag zur zweiten Runde vorbeikommen?',
		'Gern möchten wir das in einem zweiten Gespräch vertiefen.',
	],
	unsure: ['Gern würden wir mit Ihnen die nächsten Schritte besprechen.', 'Wir möchten mit dir weitermachen.', 'Du bist weiter!', 'Der Geschäftsführer möchte Sie gern sprechen.', 'Wir möchten Sie zu einem zweiten Gespräch einladen sobald alle zurück sind.'],
	ignores: [
		'Wir können Sie leider nicht zu einem zweiten Gespräch einladen.',
		'Falls Sie in die nächste Runde kommen, melden wir uns.',
		'Danke, dass Sie zum zweiten Gespräch gekommen sind.',
		'Wir entscheiden am Freitag, wer in die nächste Runde kommt.',
		'Das zweite Gespräch mit Ihnen war sehr angenehm.',
		'Wir brauchen noch zwei Wochen.',
		'Die nächste Runde findet im Juni statt.',
		'Wir sprechen noch mit anderen Bewerbern.',
		'Sie sind leider nicht in der nächsten Runde.',
		'Ob Sie in der nächsten Runde sind, erfahren Sie am Montag.',
		'Wir bieten Ihnen die Stelle an.',
		'Wir gehen nicht mit dir in die nächste Runde.',
		'Normalerweise laden wir innerhalb einer Woche zum zweiten Gespräch ein.',
		'Wir müssen das Gespräch auf Donnerstag verschieben.',
		'Wir hoffen, Sie bald zu einem zweiten Gespräch einladen zu können.',
		'Sobald wir Sie zur nächsten Runde einladen, folgt die Aufgabe.',
		'Die nächsten Schritte folgen.',
		'Vielleicht laden wir Sie zu einem zweiten Gespräch ein.',
		'Es war schön, dich kennenzulernen.',
		'Nach der zweiten Runde entscheiden wir.',
		'Leider müssen wir Ihnen absagen.',
		'Bitte haben Sie noch etwas Geduld.',
	],
};
