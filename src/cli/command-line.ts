import type { Command } from './command';
import { COMMANDS } from './commands';
import { complain, UsageError, writeText, type Terminal } from './terminal';

/**
 * Runs one call of `follow-ups` (command-line.md) and gives its exit code: 0 done, 1 findings, 2 a wrong call or an
 * unreadable vault, which is told in one line on `err`.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
	const [name = '', ...rest] = args;
	if (name === '--help' || name === '-h' || name === 'help') {
		writeText(terminal, `${help()}\n`);
		return 0;
	}
	try {
		return await commandNamed(name).run(rest, terminal);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		complain(terminal, error.message);
		return 2;
	}
}

function commandNamed(name: string): Command {
	const command = COMMANDS.find((one) => one.name === name);
	if (command) return command;
	const known = COMMANDS.map((one) => one.name).join(' or ');
	throw new UsageError(name === '' ? `say what to do: ${known} (follow-ups --help explains)` : `there is no command “${name}”; say ${known}`);
}

function help(): string {
	const calls = COMMANDS.map(({ usage, summary }) => `  follow-ups ${usage}\n      ${summary}`);
	return ['Which interview follow-ups are due, and why. Reads a vault, never writes into it.', '', ...calls].join('\n');
}
