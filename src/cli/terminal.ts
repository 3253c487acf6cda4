/** Where text goes; a stream of a process, or a list in a test. */
export interface Output {
	write(text: string): unknown;
}

/** What a command may say, and where. */
export interface Terminal {
	readonly out: Output;
	readonly err: Output;
	/** What is typed or piped in, in pieces of any length. */
	readonly input: AsyncIterable<string>;
	/** Whether `out` shows colours. */
	readonly color: boolean;
	/** Whether somebody watches `err`. */
	readonly showsProgress?: boolean;
}

/** A wrong call or an unreadable vault: its message is the one line that the user sees, and the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

const BOLD = '\u001b[1m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';

/** Text set off on a terminal with colours; as it is elsewhere. */
export function emphasize(text: string, style: 'bold' | 'dim', { color }: Pick<Terminal, 'color'>): string {
	if (!color) return text;
	return `${style === 'bold' ? BOLD : DIM}${text}${PLAIN}`;
}

/** Writes text for people. What notes hold must not steer the terminal, so of all control characters only line feeds and our own emphasis pass. */
export function writeText({ out, color }: Pick<Terminal, 'out' | 'color'>, text: string): void {
	const passes = (found: string): boolean => found === '\n' || (color && [BOLD, DIM, PLAIN].includes(found));
	out.write(text.replace(EMPHASIS_OR_CONTROL, (found) => (passes(found) ? found : '')));
}

/** Writes an answer for programs: JSON in which every character stays, the control characters escaped. */
export function writeJson({ out }: Pick<Terminal, 'out'>, answer: object): void {
	out.write(`${json(answer, 2)}\n`);
}

/** The same on one line, for an answer among many. */
export function writeJsonLine({ out }: Pick<Terminal, 'out'>, answer: object): void {
	out.write(`${json(answer)}\n`);
}

function json(answer: object, indent?: number): string {
	return JSON.stringify(answer, null, indent).replace(BEYOND_JSON, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

/** Says in one line on `err` what went wrong. */
export function complain({ err }: Pick<Terminal, 'err'>, message: string): void {
	err.write(`follow-ups: ${message.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '')}\n`);
}

const EMPHASIS_OR_CONTROL = /\u001b\[[012]m|\p{Cc}/gu;

// JSON escapes the control characters below the space by itself, but not these.
const BEYOND_JSON = /[\u007f-\u009f]/g;
