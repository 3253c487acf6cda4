import type { Finding } from '../core/draft-review/finding';
import type { FollowUpNote } from '../core/note/follow-up-note';
import { quoted } from '../core/settings/quoted';
import { emphasize, type Terminal } from './terminal';

const LONGEST_QUOTE = 60;

/** A finding as `review --batch` answers it (command-line.md). */
export function findingAsJson({ rule, message, from, to }: Finding): Record<string, unknown> {
	return { rule, message, from, to };
}

/** The 1-based line of the note's file on which a place of its body stands. */
export function lineOf({ body, bodyLine }: Pick<FollowUpNote, 'body' | 'bodyLine'>, from: number): number {
	return bodyLine + (body.slice(0, from).match(/\r\n|\n|\r/g)?.length ?? 0);
}

/** What a person reads after `follow-ups review`: every finding with its line, its words and the fix when there is one. */
export function findingsText(note: FollowUpNote, findings: readonly Finding[], terminal: Terminal): string {
	const counted = findings.length === 0 ? 'Nothing stands in the way of sending this.' : `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to look at.`;
	const blocks = findings.map(({ rule, message, from, to, fix }) => {
		const where = emphasize(`${note.path}:${lineOf(note, from)}  ${rule}`, 'dim', terminal);
		return [`  ${where}`, `      ${quoted(note.body.slice(from, to), LONGEST_QUOTE)}`, `      ${message}`, ...(fix ? [`      Fix: ${fix.label}`] : [])].join('\n');
	});
	return `${[emphasize(counted, 'bold', terminal), ...blocks].join('\n')}\n`;
}
