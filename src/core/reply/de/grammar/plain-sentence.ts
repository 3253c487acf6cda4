import { latePattern } from '../../../once/late-pattern';
import { unspelt } from '../../../timeline/de/grammar/spelling';
import { plainText } from '../../../timeline/plain-text';

const FILLER = latePattern(() => new RegExp(
	`\\b(?:${[
		'leider|bedauerlicherweise|daher|deshalb|deswegen|somit|also|nun|jetzt|heute|aktuell|derzeit|momentan|gern|gerne|sehr|wirklich|auch|letztlich|letztendlich|schlussendlich|schliesslich|hiermit|inzwischen|mittlerweile|bereits|schon|doch|eben|ja|jedoch|allerdings|endlich|diesmal|dieses mal|bewusst|einstimmig|nur|so|zwischenzeitlich|zurzeit|herzlich',
		'am ende|in diesem fall|zum (?:jetzigen|aktuellen) zeitpunkt|im moment|an dieser stelle|zu unserem (?:grossen )?bedauern|mit grosser freude|schweren herzens|zu(?:m)? (?:bedauern|schluss)',
		'nach (?:[a-z]+ ){0,3}(?:ueberlegungen?|pruefung|beratung|abwaegung|abwaegen|diskussion(?:en)?|gespraechen)',
	].join('|')})\\b`,
	'g',
));

/** "Leider müssen wir Ihnen" as "muessen wir ihnen": lower case, without umlauts, without words that change nothing. */
export function plainly(sentence: string): string {
	return unspelt(plainText(sentence))
		.replace(/\s+/g, ' ')
		.replace(FILLER.expression, '')
		.replace(/ {2,}/g, ' ')
		.replace(/ ?, ?(?:, ?)+/g, ' ')
		.replace(/^[ ,]+|[ ,]+$/g, '')
		// What is hoped for stands behind a comma, and is no clause of its own.
		.replace(/\b(hoffen|hoffe|planen|plane|versuchen|versuche|wuenschen),/g, '$1')
		.replace(/ ([,.;:!?])/g, '$1');
}

/** Where a clause of a plain sentence ends. */
export const CLAUSE_BREAK = /[,;:.!?()"]|\s-\s|\u2014| (?:und|aber|sondern|denn|doch) /g;

/** Source of a pattern: what is met with and called off; not the job. */
const MEETING = '[a-z-]*(?:termin|gespraech|interview|treffen|telefonat|meeting|veranstaltung|besuch|reise|urlaub|call|runde|kaffee|aufgabe|zeit|montag|dienstag|mittwoch|donnerstag|freitag|uhr)[a-z]*';

/** Source of a pattern: one word that neither denies nor names a meeting. */
export const WORD = `(?!(?:nicht|kein|keine|keinen|keiner|noch|wird|werden|soll|sollen|ob|wenn|falls|${MEETING})(?![a-z]))(?:\\d{1,2}\\.|[a-z0-9'&/+#-]+)`;

/** Source of a pattern: up to so many such words. */
export function upTo(count: number, word = WORD): string {
	return `(?:${word} ){0,${count}}`;
}

/** Source of a pattern: what a job is called. */
export const JOB = '(?:[a-z-]{0,20}stelle|[a-z-]{0,20}position|job|rolle|(?!park|sitz|steh|stell|schlaf|liege)[a-z-]{0,20}platz|[a-z-]{0,12}vertrag|praktikum|volontariat|anstellung|mitarbeit|ausbildung|[a-z]{3,20}leitung|leitung (?:der|des|von)|vertretung|professur|assistenz|vakanz|ausschreibung|stipendium)';
