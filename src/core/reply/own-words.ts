import { plainText } from '../timeline/plain-text';
import { REPLY_LANGUAGES } from './languages';
import type { MailParts } from './reply-language';

/** A paragraph of what somebody wrote; `from` is its place in the pasted text, and every character keeps its own. */
export interface OwnBlock {
	/** As it stands there, but a line that only goes on in the next one ends in a space. */
	readonly words: string;
	readonly from: number;
}

interface Line {
	readonly from: number;
	readonly words: string;
	/** In plain letters, without the spaces around it. */
	readonly plain: string;
}

const QUOTED = /^\s{0,8}[>|]/;
const SIGNATURE = /^--\s?$/;
const POSTSCRIPT = /^p\.? ?s\.?\b/;
const LONGEST_INTRO = 300;
/** A line that is shorter was not broken by a mail program, but ends where its writer ended it. */
const SHORTEST_WRAPPED = 50;

const parts = REPLY_LANGUAGES.map(({ mail }) => mail);

/** What somebody wrote, without greeting, signature, what they quote, and what servers and lawyers add. */
export function ownWords(text: string): readonly OwnBlock[] {
	const lines = linesOf(text);
	const blocks: Line[][] = [];
	let open: Line[] | undefined;
	let skipsParagraph = false;
	let isSigned = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (!line) break;
		const hasOwn = blocks.length > 0;
		if (SIGNATURE.test(line.plain)) break;
		const history = historyAt(lines, at);
		if (history > 0) {
			if (hasOwn && !QUOTED.test(lines[at + history]?.words ?? '')) break;
			at += history - 1;
			open = undefined;
			continue;
		}
		if (line.plain === '') skipsParagraph = false;
		if (isSigned && POSTSCRIPT.test(line.plain)) isSigned = false;
		const ends = hasOwn && isSignOff(lines, at);
		isSigned ||= ends;
		skipsParagraph ||= matches('footer', line.plain);
		const isKept = !isSigned && !skipsParagraph && isOwn(line, hasOwn);
		if (!isKept) open = undefined;
		else if (open) open.push(line);
		else blocks.push((open = [line]));
	}
	return blocks.map((block, index) => joined(block, index === 0));
}

function linesOf(text: string): readonly Line[] {
	let from = 0;
	return text.split('\n').map((words) => {
		const line = { from, words, plain: plainText(words.slice(0, LONGEST_INTRO)).trim() };
		from += words.length + 1;
		return line;
	});
}

function matches(part: keyof MailParts, plain: string): boolean {
	return parts.some((mail) => mail[part].test(plain));
}

/** How many lines from here on introduce what others wrote: the head of a mail, or "On Monday, Kim wrote:". None when they do not. */
function historyAt(lines: readonly Line[], at: number): number {
	const first = lines[at]?.plain ?? '';
	if (first === '') return 0;
	if (matches('divider', first)) return 1 + headAt(lines, at + 1, 1);
	const head = matches('headerLine', stripped(first)) ? headAt(lines, at, 2) : 0;
	if (head > 0) return head;
	let intro = '';
	for (let count = 1; count <= 3; count++) {
		intro = `${intro} ${lines[at + count - 1]?.plain ?? ''}`.trim();
		if (intro.length <= LONGEST_INTRO && matches('quoteIntro', intro)) return count;
	}
	return 0;
}

/** The lines of a mail's head at this place, blank lines before them included; none when there are fewer than `fewest`. */
function headAt(lines: readonly Line[], at: number, fewest: number): number {
	let end = at;
	while (lines[end]?.plain === '') end++;
	let count = 0;
	let hasSender = false;
	for (let line = stripped(lines[end]?.plain ?? ''); matches('headerLine', line); line = stripped(lines[++end]?.plain ?? '')) {
		hasSender ||= matches('sender', line);
		count++;
	}
	return hasSender && count >= fewest ? end - at : 0;
}

/** Without the stars of bold names, which are spaces in plain text by now. */
function stripped(plain: string): string {
	return plain.replace(/^\W{0,4}/, '').replace(/ +:/, ':');
}

function isSignOff(lines: readonly Line[], at: number): boolean {
	const plain = lines[at]?.plain ?? '';
	if (matches('signOff', plain)) return true;
	if (!matches('weakSignOff', plain)) return false;
	const next = lines.slice(at + 1).find((line) => line.plain !== '')?.plain ?? '';
	return next.length <= SHORTEST_WRAPPED && !/[.!?]$/.test(next);
}

function isOwn({ words, plain }: Line, hasOwn: boolean): boolean {
	if (!/[\p{L}\p{N}]/u.test(plain) || QUOTED.test(words) || matches('deviceLine', plain) || matches('signOff', plain)) return false;
	return hasOwn || !matches('greeting', plain);
}

function joined(lines: readonly Line[], isFirst: boolean): OwnBlock {
	const [first] = lines;
	const start = isFirst && first ? greetingLength(first) : 0;
	const words = lines.map((line, index) => line.words + (goesOn(line, lines[index + 1]) ? ' ' : '\n')).join('');
	return { words: words.slice(start, -1), from: (first?.from ?? 0) + start };
}

/** How long "Hi Alex, " before the first words is. */
function greetingLength({ words }: Line): number {
	const plain = plainText(words.slice(0, LONGEST_INTRO));
	const indent = plain.length - plain.trimStart().length;
	const greeting = parts.map((mail) => mail.greetingBefore.exec(plain.trimStart())?.[0].length ?? 0);
	const longest = Math.max(...greeting);
	return longest === 0 ? 0 : indent + longest;
}

/** Whether a mail program broke the line there, rather than its writer. */
function goesOn({ words }: Line, next: Line | undefined): boolean {
	const begins = next?.words.trimStart() ?? '';
	return /^\p{Ll}/u.test(begins) || (words.length >= SHORTEST_WRAPPED && !/[.!?:;]\s*$/.test(words) && !/^[-*•]\s/.test(begins));
}
