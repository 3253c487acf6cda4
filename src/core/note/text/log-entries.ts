import { latePattern } from '../../once/late-pattern';
import { leadingKind } from './message-kind';

const DATE = '\\d{4}-\\d{2}-\\d{2}';
const NEXT_DATE = latePattern(() => new RegExp(`(?:\\s*[;,]\\s*|\\s+)(?=(${DATE})\\s+)`, 'g'));
const NEXT_REPLY = latePattern(() => new RegExp(`(?:\\s*[;,]\\s*|\\s+)(?=${DATE}\\s+from\\s[^:]{1,80}:)`, 'g'));

/** The messages that stand one after the other in a line where a list was meant, each from its date to the next one. */
export function sentEntries(line: string): string[] {
	return cutAt(
		line,
		// A date in a comment begins no entry; a date with a message behind it does.
		[...line.matchAll(NEXT_DATE.expression)].filter((match) => leadingKind(line.slice(match.index + match[0].length + (match[1]?.length ?? 0)).trim())),
	);
}

/** The same for replies, whose own words may hold dates: only a date with a name and a colon begins another. */
export function replyEntries(line: string): string[] {
	return cutAt(line, [...line.matchAll(NEXT_REPLY.expression)]);
}

function cutAt(line: string, gaps: readonly RegExpExecArray[]): string[] {
	const entries: string[] = [];
	let from = 0;
	for (const { index, 0: gap } of gaps) {
		entries.push(line.slice(from, index));
		from = index + gap.length;
	}
	return [...entries, line.slice(from)].filter((entry) => entry.trim() !== '');
}
