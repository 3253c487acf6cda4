import { UsageError } from './terminal';

/** What is told of a call that Node's reader of arguments refuses. */
export function wrongCall(error: unknown, usage: string): UsageError {
	// Node explains at length how to pass such a word all the same; its first sentence names it.
	const [wrong = ''] = error instanceof Error ? error.message.split(/\.(?:\s|$)/) : [];
	return new UsageError(`${wrong}; usage: follow-ups ${usage}`);
}
