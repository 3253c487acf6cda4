import { latePattern } from '../once/late-pattern';
import type { InvitedPerson } from './invitation';
import { addressedIn } from './people-in-text';

const GREETING = latePattern(() => /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin)(?![\p{L}])/iu);
const SIGN_OFF =
	/^(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|many)?[ ]?(?:regards|wishes)|best|all the best|cheers|thanks(?: again)?|thank you|many thanks|sincerely|yours sincerely|talk soon|(?:mit )?(?:freundlichen?|vielen?|besten?|herzlichen?|lieben?|schönen?) (?:grüßen?|gruß)|(?:gruß|grüße)|mfg|vg|lg|bis bald)[,.! –-]{0,3}$/iu;
/** Of a line that is one person's name and address, or the address alone. */
const OWN_LINE = latePattern(() => /^[\p{L}\p{M} .,'’"-]{0,80}[<([|:–-]{0,2}\s{0,2}(?:mailto:)?[^\s<>()@]{1,80}@[^\s<>()@]{3,100}[>)\]]?$/u);

/** Who signed a mail with their address: below the words that end it, or on a line by itself at the end of one that begins with a greeting. */
export function signedBy(lines: readonly string[]): readonly InvitedPerson[] {
	const texts = lines.map((line) => line.trim());
	const end = texts.map((line) => SIGN_OFF.test(line)).lastIndexOf(true);
	if (end >= 0) return addressedIn(lines.slice(end + 1).join('\n')).slice(0, 1);
	const written = texts.filter((line) => line !== '');
	const [last = ''] = written.slice(-1);
	const before = texts[texts.lastIndexOf(last) - 1] ?? '';
	const isMail = GREETING.test(written[0] ?? '');
	return isMail && OWN_LINE.test(last) && !OWN_LINE.test(before) ? addressedIn(last).slice(0, 1) : [];
}
