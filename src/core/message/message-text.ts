import type { Message } from './message';
import { plainLine } from './plain-line';
import { sendableLine, sendableText } from './sendable-text';
import { withoutComments } from './without-comments';

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const HEADING_END = /[ \t]#+$/;

/**
 * The body as plain text, ready to paste: what only a Markdown editor understands is written out or dropped, and no word
 * is lost. Lists, quotes and code stay as they are typed, for that is how people write them in mails. The subject is not
 * in it: most messages answer a thread that has one, and a mail app has a field of its own for it.
 */
export function messageText({ body }: Message): string {
	let fence: string | undefined;
	const lines = withoutComments(sendableText(body)).split('\n').map((line) => {
		const mark = FENCE.exec(line)?.[1];
		if (fence !== undefined) {
			if (mark?.startsWith(fence)) fence = undefined;
			return line;
		}
		if (mark !== undefined) {
			fence = mark;
			return line;
		}
		return plainLine(withoutHeadingMarks(line)).trimEnd();
	});
	return lines.join('\n').replace(/^\n+/, '').trimEnd();
}

function withoutHeadingMarks(line: string): string {
	return HEADING.test(line) ? line.replace(HEADING, '').trimEnd().replace(HEADING_END, '') : line;
}

/** The message with subject and body as plain text: what a link, a file or the clipboard takes. */
export function plainMessage(message: Message): Message {
	return { ...message, subject: plainLine(sendableLine(message.subject)), body: messageText(message) };
}
