/** Where text goes; a stream of a process, or a list in a test. */
export interface Output {
	write(text: string): unknown;
}

/** What a command may say, and where. */
export interface Terminal {
	readonly out: Output;
	readonly err: Output;
	/** Whether `out` shows colours. */
	readonly color: boolean;
}

/** A wrong call or an unreadable vault: its message is the one line that the user sees, and the exit code is 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** Text set off on a terminal with colours; as it is elsewhere. */
export function emphasize(text: string, style: 'bold' | 'dim', { color }: Pick<Terminal, 'color'>): string {
	if (!color) return text;
	return `\u001b[${style === 'bold' ? '1' : '2'}m${text}\u001b[0m`;
}
