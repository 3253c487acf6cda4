import { latePattern } from '../../once/late-pattern';
import type { Span } from '../finding';

/** The line that says hello: “Hi Mara,”. */
export interface Greeting extends Span {
	/** Who is greeted, as written; a group counts as one entry. */
	readonly addressed: readonly string[];
	/** More than one person is greeted: two names, or a word for a group. */
	readonly isToSeveral: boolean;
}

const HEADER = /^(?:\s*(?:subject|re|fwd?|to|cc|bcc)\s*:[^\n]{0,300}\n)*\s*/i;
const HELLO = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|salut|hallo|liebe[rs]?|to (?=(?:the (?:[a-z]+ ){0,3}(?:team|crew|panel|committee|board|group)|all|both|everyone|everybody)\b[^,:\n]{0,40}[,:]\s*\n))\b(?: there\b)?(?: again\b)?[ ,]*(?:to )?/i;
const GROUP =
	latePattern(() => /^(?:you )?(?:the )?(?:(?:[\p{L}’'&-]+ ){0,3}(?:team|teams|committee|panel|crew|group|managers|recruiters|interviewers|board)|all|everyone|everybody|both|folks|guys|colleagues|ladies and gentlemen|ladies|gentlemen|friends|people|sirs|y['’]all|you two|two|three|co\.?)(?: (?:at|from|of|on|in) [\p{L}\p{N}&.’' -]{1,40}?)?(?=[,:;!.\n\r–—)]| -|$| and | & )/iu);
const TITLED = latePattern(() => /^(?:(?:[Mm]rs?|MRS?|[Mm]s|MS|[Mm]x|[Mm]iss|[Dd]r|DR|[Pp]rof|[Pp]rofessor|[Ss]ir|Frau|Herr)\b\.?\s*)+(?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})?/u);
const NAME = latePattern(() => /^(?:(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)(?: (?:(?:van|von|de|der|den|la|da|di|bin|al) )*\p{Lu}[\p{L}\p{M}’'-]*){0,3}|\{\{[^{}\n]{1,60}\}\}|\[[^[\]\n]{1,60}\]|<[^<>\n]{1,60}>|_{2,})/u);
const LOWERCASE_NAME = latePattern(() => /^\p{Ll}[\p{L}’'-]{1,20}(?=[,!:\n])/u);
const NO_NAME =
	/^(?:I|I'm|I’m|It|A|An|The|This|That|Thank|Thanks|Thankyou|Many|Happy|Merry|Good|Congratulations|Congrats|Best|Welcome|Hope|Hoping|Sorry|Just|Yes|No|Great|Nice|Wow|As|After|Before|If|When|Following|Per|My|Your|Our|We|You|Please|Here|Today|Yesterday|Tomorrow|First|Again|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|What|How|Was|Is|In|On|At|For|To|With|Checking|Any)\b/;
const BARE_NAME = latePattern(() => /^(\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)[,:!][ \t]*\r?\n/u);
const LINK = /^[ \t]*(?:(?:,\s?)?(?:\(?[ \t]*(?:and|und)\s+|&\s*)|\/[ \t]*|\+[ \t]*|,\s*(?=(?:dear|hi|hello|hey)\b)|,[ \t]*)/i;
const CLOSED = /^\s*\)?\s*(?:[,:;!.–—]|-\s|[\r\n]|$)/;
const MOST = 8;

interface Addressed extends Span {
	readonly text: string;
	readonly isGroup: boolean;
	/** Only a comma stands before it, so that it may as well begin the message. */
	readonly byComma: boolean;
}

/** The greeting at the top of a text; undefined when the message begins without one. `known` are the names of people who may be greeted. */
export function readGreeting(text: string, known: readonly string[] = []): Greeting | undefined {
	const start = HEADER.exec(text)?.[0].length ?? 0;
	const hello = HELLO.exec(text.slice(start, start + 60))?.[0];
	if (hello === undefined) return bareName(text, start);
	let list = addressedIn(text, start + hello.length);
	while (list.length > 1 && !isWhole(text, list, known)) list = list.slice(0, -1);
	const end = list.at(-1)?.to ?? start + hello.trimEnd().length;
	const mark = /^\s?\)?[,:;!.–—]/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
	const isToSeveral = list.some(({ isGroup }) => isGroup) || list.length > 1;
	return { from: start, to: end + mark, addressed: list.map(({ text: name }) => name), isToSeveral };
}

/** “Dana,” alone on the first line. */
function bareName(text: string, start: number): Greeting | undefined {
	const found = BARE_NAME.exec(text.slice(start, start + 60));
	if (!found) return undefined;
	const [whole, name = ''] = found;
	return { from: start, to: start + whole.trimEnd().length, addressed: [name], isToSeveral: false };
}

function isWhole(text: string, list: readonly Addressed[], known: readonly string[]): boolean {
	const last = list.at(-1);
	if (!last) return true;
	const rest = text.slice(last.to, last.to + 4);
	if (!CLOSED.test(rest)) return false;
	if (!list.slice(1).every(({ byComma }) => byComma)) return true;
	// “Hi Mara, Tom, …” goes on with anything; on a line of its own, or with names that are known, it is a list.
	return /^\s*[,:!]?[ \t]*(?:[\r\n]|$)/.test(rest) || list.every(({ text: name }) => known.some((one) => one.toLowerCase().includes(name.toLowerCase())));
}

function addressedIn(text: string, start: number): Addressed[] {
	const list: Addressed[] = [];
	let at = start;
	let byComma = false;
	while (list.length < MOST) {
		const rest = text.slice(at, at + 160);
		const again = list.length > 0 ? (HELLO.exec(rest)?.[0] ?? '') : '';
		const own = rest.slice(again.length);
		const found = addressedAt(own, list.length === 0);
		if (found === undefined) break;
		const to = at + again.length + found.length;
		list.push({ from: at, to, text: found, isGroup: GROUP.test(own), byComma: byComma && again === '' });
		const link = LINK.exec(text.slice(to, to + 12))?.[0];
		if (link === undefined) break;
		byComma = /^\s*,\s*$/.test(link);
		at = to + link.length;
	}
	return list;
}

function addressedAt(rest: string, isFirst: boolean): string | undefined {
	const group = GROUP.exec(rest)?.[0];
	if (group !== undefined) return group;
	if (NO_NAME.test(rest)) return undefined;
	return (TITLED.exec(rest) ?? NAME.exec(rest) ?? (isFirst ? LOWERCASE_NAME.exec(rest) : null))?.[0];
}
