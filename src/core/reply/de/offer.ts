import { turn, type News, type NewsExamples } from '../news';
import { JOB, upTo, WORD } from './grammar/plain-sentence';

const YOU = '(?:ihnen|dir)';
const AN_OFFER = '(?:ein|unser|das|ihr|dein|dieses|folgendes) (?:[a-z]+es )?(?:angebot|vertragsangebot|jobangebot|arbeitsangebot)';
const CONTRACT = '(?:arbeitsvertrag|vertragsangebot|vertragsentwurf|ausbildungsvertrag|jobangebot|anstellungsvertrag|(?:ihr|dein|unser|das) angebot)';

/** They want the candidate: an offer, or words that only an offer brings. */
export const offerNews: News = {
	kind: 'offer',
	clear: [
		turn(`${YOU} ${upTo(8)}${JOB} ${upTo(6)}(?:anzubieten|anbieten|zu geben|geben)|(?:bieten|biete) (?:wir |ich )?${YOU} ${upTo(6)}${JOB} ${upTo(5)}an`),
		turn(`${YOU} ${upTo(3)}${AN_OFFER} ${upTo(4)}(?:zu )?(?:machen|unterbreiten|vorlegen|vorzulegen|schicken|senden)|(?:machen|unterbreiten) (?:wir |ich )?${YOU} ${upTo(2)}${AN_OFFER}`),
		turn(`fuer (?:sie|dich)(?: als (?:${WORD} ){1,4}| )entschieden|entschieden (?:fuer (?:sie|dich)(?= ?(?:$|[,.!])))|(?:sie|dich) ${upTo(7)}(?:einzustellen|einstellen)|wahl ${upTo(2)}auf (?:sie|dich) gefallen`),
		turn(`(?:sie haben|du hast|hast du|haben sie) ${upTo(2)}(?:die stelle|den job|die zusage|den platz|den ausbildungsplatz|den praktikumsplatz)|(?:sie|du) (?:bekommen|bekommst|erhalten|erhaeltst|kriegst) ${upTo(1)}(?:die|den) (?:stelle|job|zusage|platz|vertrag)|(?:die stelle|der job|der platz) (?:gehoert (?:ihnen|dir)|ist (?:ihre|deine|deiner|ihrer)|geht an (?:sie|dich))`),
		turn(`${YOU} ${upTo(4)}(?:eine|unsere|die) (?:feste |muendliche )?zusage ${upTo(2)}(?:zu )?(?:geben|erteilen|machen)|(?:sagen|sage) (?:wir |ich )?${YOU} ${upTo(4)}zu(?= ?(?:$|[,.!]))|${YOU} ${upTo(4)}zusagen zu (?:koennen|duerfen)`),
		turn(`(?:anbei|im anhang|in der anlage|beigefuegt|angehaengt|schicke|sende|schicken|senden|erhalten|erhaeltst|uebersende) ${upTo(6)}${CONTRACT}`),
		turn(`(?:unser|dieses) angebot ${upTo(2)}(?:gilt|steht|ist ${upTo(3)}(?:gueltig|bindend)|laeuft)|(?:ob |dass |wenn )?(?:sie|du) unser angebot ${upTo(2)}(?:annehmen|annimmst)`),
		turn(`willkommen ${upTo(1)}(?:im|in unserem) team|(?:sie|dich) ${upTo(4)}(?:im|in unserem) team (?:willkommen zu heissen|begruessen zu duerfen)`),
	],
	vague: [
		turn('(?:herzlichen )?glueckwunsch|gratul[a-z]+'),
		turn(`(?:sie|dich) ${upTo(4)}(?:im|in unserem|in unser|ins) team ${upTo(2)}(?:haben|begruessen|holen|aufnehmen|dabei)|auf die (?:gemeinsame )?zusammenarbeit|(?:sie|du) ${upTo(3)}bei uns (?:anfaengst|anfangen|startest|starten|beginnst|beginnen)`),
		turn(`(?:das|ihr|dein|schriftliche|ein) ${upTo(1)}(?:angebot|vertragsangebot) (?:folgt|kommt|geht|erhalten|gilt|laeuft|steht)|(?:arbeits)?vertrag ${upTo(2)}(?:ist unterwegs|folgt|kommt|erhalten|unterschreiben|zu unterschreiben)`),
	],
	notAfter:
		/\b(?:wenn|falls|ob|sollte|sollten|sofern|bevor|sobald|nicht|nie|kein|keine|keinen|noch|ohne|warum|wie|hoffen|hoffe|planen|vielleicht|eventuell|moeglicherweise|koennte|koennten|haetten|haette|gewoehnlich|normalerweise|damals|statt|bis|ehe|wem|anderen|andere|anderer)\b/,
	notBefore: /^[^.;!?]{0,40}?\b(?:nicht|noch|bevor|naechste runde|kein|keine)\b/,
	doubtBefore: /\b(?:wenn (?:wir|es|die|alles)|sobald|sofern|vorausgesetzt|falls)\b/,
	vagueUnless: /\b(?:wenn|falls|ob|bevor|nicht|kein\w*|noch|runde|ander\w+|geburtstag|hochzeit|abschluss|hoffen|planen|entscheid\w+|gespraech)\b/,
};

export const offerExamples: NewsExamples = {
	reads: [
		'Wir freuen uns sehr, Ihnen die Stelle als Köchin anzubieten.',
		'Wir haben uns für Sie entschieden!',
		'Anbei finden Sie den Arbeitsvertrag.',
		'Wir möchten Ihnen gerne ein Angebot machen.',
		'Du hast den Job!',
		'Die Stelle gehört dir, wenn du magst.',
		'Gern bieten wir Ihnen die Position der Teamleitung an.',
		'Ich freue mich, Ihnen eine Zusage zu geben.',
		'Wir wollen dich einstellen.',
		'Unser Angebot gilt bis Freitag.',
		'Die Wahl ist auf Sie gefallen.',
		'Hiermit sagen wir Ihnen gern zu.',
		'Willkommen im Team!',
		'Im Anhang schicke ich dir das Vertragsangebot.',
		'Wir unterbreiten Ihnen folgendes Angebot.',
		'Bitte sagen Sie uns bis Montag, ob Sie unser Angebot annehmen.',
		'Wir können Ihnen den Ausbildungsplatz anbieten.',
		'Wir haben uns für dich als neue Filialleiterin entschieden.',
		'Sie haben die Stelle, wir gratulieren.',
		'Wir bieten dir einen unbefristeten Vertrag an.',
		'Du bekommst den Platz!',
	],
	unsure: ['Herzlichen Glückwunsch!', 'Wir würden dich gern in unserem Team begrüßen.', 'Das schriftliche Angebot folgt morgen.', 'Wir freuen uns auf die Zusammenarbeit.'],
	ignores: [
		'Wir möchten Ihnen gerne drei Termine für das zweite Gespräch anbieten.',
		'Wir können Ihnen die Stelle leider nicht anbieten.',
		'Haben Sie noch andere Angebote?',
		'Falls wir Ihnen die Stelle anbieten, ab wann könnten Sie anfangen?',
		'Wir haben uns noch nicht für Sie entschieden.',
		'Wir haben einer anderen Bewerberin ein Angebot gemacht.',
		'Bevor wir Ihnen ein Angebot machen, brauchen wir Ihre Zeugnisse.',
		'Wir hoffen, Ihnen bald ein Angebot machen zu können.',
		'Wir bieten flexible Arbeitszeiten und ein Jobrad.',
		'Ich kann dir Dienstag um 10 Uhr anbieten.',
		'Herzlichen Glückwunsch zum Geburtstag!',
		'Herzlichen Glückwunsch, Sie sind eine Runde weiter!',
		'Wir können Ihnen einen Parkplatz anbieten.',
		'Ob du die Stelle bekommst, weiß ich am Freitag.',
		'Wenn du den Job bekommst, melden wir uns sofort.',
		'Ob wir Ihnen die Stelle geben, entscheiden wir am Freitag.',
		'Danke für Ihr Angebot, noch Proben zu schicken.',
		'Wir haben keine Zusage vom Betriebsrat.',
		'Sobald wir Sie einstellen, bekommen Sie einen Laptop.',
		'Wem wir die Stelle anbieten, ist noch offen.',
		'Wir könnten Ihnen eventuell eine andere Stelle anbieten.',
		'Die Angebote gehen nächste Woche raus.',
		'Wir hätten Ihnen die Stelle gern angeboten.',
		'Der Vertrag des Vorgängers läuft Ende März aus.',
	],
};
