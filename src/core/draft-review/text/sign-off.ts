import { latePattern } from '../../once/late-pattern';

const CLOSING =
	"(?:(?:with )?(?:my |the )?(?:very |all )?(?:best|kind|kindest|warm|warmest|many|friendly|cordial)?(?: and (?:best|kind|warm) )? ?(?:regards|wishes|greetings)|(?:all (?:the|my) )?best|(?:yours )?(?:sincerely|truly|faithfully|respectfully|cordially|warmly)(?: yours)?|yours|cheers|take care|talk soon|speak soon|until (?:then|soon)|have a (?:great|good|nice|lovely) (?:day|week|weekend|evening)|(?:many |warm |with |kind )*(?:thanks|thank you)(?:,? (?:again|so much|very much|in advance|once more|for your (?:time|help|consideration|patience)|and (?:best|kind|warm)(?:est)? (?:regards|wishes|consideration)))*|gratefully|with (?:appreciation|gratitude|thanks))";

const ON_ITS_LINE = latePattern(() => new RegExp(`^[ \\t]*${CLOSING}[ \\t]*[,!.–—-]*[ \\t]*`, 'iu'));
const REST_OF_LINE = latePattern(() => /^(?:\p{Lu}[\p{L}’'.-]*\s*){0,4}$/u);
const BEHIND_A_SENTENCE = latePattern(() => new RegExp(`[.!?…][ \\t]+(${CLOSING}[ \\t]*[,!–—-][ \\t]*(?:\\p{L}[\\p{L}’'.-]*[ \\t]*){0,4})\\s*$`, 'iu'));
const DASHES = /^(?:--|—|–)\s*$/;

/** Where the sign-off begins, which the signature follows; the end of the text when there is none. */
export function signOffStart(text: string): number {
	const inLine = BEHIND_A_SENTENCE.exec(text.slice(-160));
	let start = text.length;
	let at = 0;
	for (const line of text.split('\n')) {
		if (isClosing(line) || (start === text.length && DASHES.test(line))) start = at;
		at += line.length + 1;
	}
	if (start < text.length || !inLine) return start;
	return text.length - (inLine[1] ?? '').length - (inLine[0].length - inLine[0].trimEnd().length);
}

/** “Kind regards,” alone or with a name behind it. */
function isClosing(line: string): boolean {
	const closing = line.length < 120 ? ON_ITS_LINE.exec(line)?.[0] : undefined;
	return closing !== undefined && /\p{L}/u.test(closing) && REST_OF_LINE.test(line.slice(closing.length));
}
