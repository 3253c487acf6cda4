import { runCommandLine } from '../../../src/cli/command-line';
import { compileExpressionsAtOnce } from '../../../src/cli/engine';
import { isoDate } from '../../../src/core/date/calendar-date';
import { BENCH_DAY } from '../vault/job-search';

/** `follow-ups due VAULT --json`, from looking for the notes to writing the answer. */
export async function readVault(vault: string): Promise<void> {
	compileExpressionsAtOnce();
	let written = 0;
	const out = { write: (text: string): number => (written += text.length) };
	const code = await runCommandLine(['due', vault, '--today', isoDate(BENCH_DAY), '--json'], { out, err: out, input: nothing(), color: false });
	if (code !== 0 || written < 1_000) throw new Error(`it ended with ${code} after ${written} characters`);
}

async function* nothing(): AsyncGenerator<string> {
	// A vault is read without asking.
}
