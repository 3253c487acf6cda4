import type { Person, Reply } from '../../interview/interview';
import type { ReadingWays } from '../../timeline/timeline';
import { LONGEST_WORDS, readTimeline } from '../../timeline/read-timeline';
import { readDatedLine, type LineReading } from './line-reading';
import { quote } from '../note-problems';
import { outsideBrackets } from './outside-brackets';
import { readPerson } from './person-text';

const EXAMPLE = '2026-11-18 from Kim Lund: we need two more weeks';
const COLON = /\s*:(?=\s|$)/;
const DASH = /\s*—\s*|\s+(?:–|--|-)\s+/;

/** One line of `replies`, `DATE words` or `DATE from PERSON: words`, with the timeline that the words hold. */
export function readReplyLine(line: string, ways: ReadingWays): LineReading<Reply> {
	const { day, rest, complaint } = readDatedLine(line, ways, EXAMPLE);
	if (!day) return { ...(complaint && { complaint }) };
	const { from, words } = signed(rest);
	const timeline = readTimeline(words, { saidOn: day.on, ...ways });
	const value = { on: day.on, ...(from && { from }), words, ...(timeline && { timeline }) };
	if (words.length <= LONGEST_WORDS) return { value, ...(complaint && { complaint }) };
	const message = `${quote(words)} is too long to look for a date in; keep the sentence that names one.`;
	return { value, complaint: { message, severity: 'problem' } };
}

function signed(text: string): { readonly from?: Person; readonly words: string } {
	const start = /^from\s+/i.exec(text);
	if (!start) return { words: unquoted(text) };
	const rest = text.slice(start[0].length);
	const outside = outsideBrackets(rest);
	for (const separator of [COLON, DASH]) {
		const match = separator.exec(outside);
		const name = match ? rest.slice(0, match.index) : '';
		const from = readPerson(name);
		// A dash ends a sentence as often as a name.
		if (match && from && (separator === COLON || isSurelyName(name))) return { from, words: unquoted(rest.slice(match.index + match[0].length)) };
	}
	const only = isSurelyName(rest) ? readPerson(rest) : undefined;
	return only ? { from: only, words: '' } : { words: unquoted(text) };
}

/** A link, or up to four words that all start with a capital letter. */
function isSurelyName(text: string): boolean {
	return /^\[\[[^\]]{1,300}\]\]$/.test(text.trim()) || /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(text.trim());
}

function unquoted(text: string): string {
	const words = text.trim();
	const match = /^(?:"([^"]*)"|“([^“”]*)”)$/.exec(words);
	return match ? (match[1] ?? match[2] ?? '').trim() : words;
}
