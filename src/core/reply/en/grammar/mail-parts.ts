import { latePattern } from '../../../once/late-pattern';
import type { MailParts } from '../../reply-language';

const NAME = "[^\\s,.:;!?]{1,30}";

/** What stands around the words of an English mail. */
export const MAIL_PARTS: MailParts = {
	greeting: latePattern(() => new RegExp(`^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)(?:(?: (?:there|all|again|mr|mrs|ms|dr|prof)\\.?| ${NAME}){0,5})? ?[,:!.-]?$`)),
	greetingBefore: latePattern(() => new RegExp(`^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: (?:mr|mrs|ms|dr|prof)\\.?)?(?: ${NAME}){0,3} ?[,!:-] ?(?=\\S)`)),
	signOff:
		/^(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many|sincere)? ?(?:regards|wishes)|all (?:the|my) best|(?:yours )?(?:sincerely|faithfully|truly|respectfully)(?: yours)?|warmly|take care|talk soon|speak soon|best to you)(?: from [a-z ]{1,30})?[,.!]?$/,
	weakSignOff: /^(?:best|cheers|thanks|thank you|many thanks|thanks again|thanks so much|thx|thank you (?:again|very much)|br|kr|rgds|x|xx)[,.!]{0,2}$/,
	quoteIntro: /^on [^\n]{4,200} wrote ?:$/,
	divider: /^(?:[-_= ]{0,20}(?:original message|original appointment|forwarded message|forwarded by|begin forwarded message:?|replied message)[-_= ]{0,20}:?|_{10,}|-{20,})$/,
	headerLine: /^(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments?) ?: ?\S?/,
	sender: /^from ?:/,
	deviceLine: /^(?:sent (?:from|via|with) (?:my |the )?\S[^.]{0,40}|get outlook for (?:ios|android).{0,60}|(?:\[?external\]?|caution|warning)[: ].{0,300}|\[?external(?: e-?mail)?\]?)$/,
	footer:
		/\b(?:(?:this|the) (?:e-?mail|message|communication|transmission)(?: message)?(?: and any (?:files|attachments?)[^.]{0,40})? (?:is|are|may|contains?)[^.]{0,60}(?:confidential|privileged|intended|proprietary)|confidentiality notice|intended (?:solely|only) for|intended recipient|if you (?:have )?received? this (?:e-?mail|message) (?:in error|by mistake)|privileged (?:and|or) confidential|unsubscribe|manage (?:your )?preferences|consider the environment|equal opportunity employer|privacy (?:policy|notice|statement)|do not (?:click|reply to this)|(?:originated|came|sent) from outside|registered (?:in england|office|number)|company (?:no|number)\b|all rights reserved|view (?:this e-?mail )?in (?:your )?browser|book (?:a|some) (?:time|meeting) with me)/,
};
