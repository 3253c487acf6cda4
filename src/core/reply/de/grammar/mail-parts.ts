import { latePattern } from '../../../once/late-pattern';
import { spelt } from '../../../timeline/de/grammar/spelling';
import type { MailParts } from '../../reply-language';

const NAME = '[^\\s,.:;!?]{1,30}';
const GREETS = 'hallo|hi|hey|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich)|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|werte[rs]?';
const TITLED = '(?: (?:herr|frau|dr|prof|damen|und|zusammen)\\.?)';

/** What stands around the words of a German mail. */
export const MAIL_PARTS: MailParts = {
	greeting: latePattern(() => new RegExp(spelt(`^(?:${GREETS})(?:(?:${TITLED}| ${NAME}){0,6})? ?[,:!.-]?$`))),
	greetingBefore: latePattern(() => new RegExp(spelt(`^(?:${GREETS})${TITLED}?(?: ${NAME}){0,3} ?[,!:-] ?(?=\\S)`))),
	signOff: latePattern(() => new RegExp(
		spelt('^(?:(?:mit )?(?:ganz )?(?:freundlichen?|vielen?|besten?|herzlichen?|lieben?|schönen?|sonnigen?|nur den besten) (?:grüßen?|gruß)(?: (?:aus|von|nach|und) [^,.!]{1,30})?|mfg|vg|lg|bg|beste grüße|herzlichst|hochachtungsvoll|(?:ihr|ihre|dein|deine|euer) [^.!?]{1,40}team|viele grüße|gruß|grüße|alles gute|alles liebe|bis bald)[,.!]?$'),
	)),
	weakSignOff: /^(?:danke|vielen dank|besten dank|danke (?:dir|ihnen)|dank und gru(?:ß|ss))[,.!]{0,2}$/,
	quoteIntro: /^(?:am [^\n]{4,200} (?:schrieb|hat)(?: [^\n]{1,120})? ?(?:geschrieben)? ?:|[^\n]{2,120} schrieb am [^\n]{4,80} ?:)$/,
	divider: latePattern(() => new RegExp(spelt('^[-_= ]{0,20}(?:ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-?mail))[-_= ]{0,20}:?$'))),
	headerLine: /^(?:von|gesendet|an|cc|bcc|datum|betreff|antwort an|anlagen?|priorit(?:ä|ae)t) ?: ?\S?/,
	sender: /^von ?:/,
	deviceLine: /^(?:von meine[mr] \S.{0,40} gesendet|gesendet (?:von|mit) .{1,50}|diese nachricht wurde von meine[mr] .{1,60} gesendet)\.?$/,
	footer: latePattern(() => new RegExp(
		spelt(
			'(?:diese (?:e-?mail|nachricht)[^.]{0,60} (?:vertraulich|ausschließlich|enthält|ist nur)|vertrauliche? (?:und/oder )?(?:rechtlich )?(?:geschützte )?informationen|nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)|irrtümlich erhalten|geschäftsführ(?:er|ung|erin)(?: ?:| der)|vorstand ?:|aufsichtsrat|amtsgericht|handelsregister|registergericht|ust-?id|umsatzsteuer|sitz der gesellschaft|datenschutz(?:hinweis|erklärung)|abbestellen|denken sie an die umwelt|bevor sie diese (?:e-?mail|mail) (?:aus)?drucken)',
		),
	)),
};
