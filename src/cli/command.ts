import type { Terminal } from './terminal';

/** One word after `follow-ups`. */
export interface Command {
	readonly name: string;
	/** The call as `--help` shows it, without `follow-ups`. */
	readonly usage: string;
	readonly summary: string;
	/** Gives the exit code; throws `UsageError` for a wrong call. */
	run(args: readonly string[], terminal: Terminal): Promise<number>;
}
