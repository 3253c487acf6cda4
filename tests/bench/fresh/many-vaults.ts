import type { Counts } from '../counted/counts';
import type { Outcome } from '../line';
import { median, shortNumber } from '../stopwatch';
import { benchVault } from '../vault/write-vault';
import { answerOf, onceFor } from './fresh-process';
import type { VaultFigures } from './figures';

/** Names of the modules in `vault-readers/`. */
type Reader = 'command-line' | 'gray-matter' | 'interview-properties' | 'stock-chrono';

/** Fewer than of other figures, as each takes seconds. */
const SAMPLES = 5;

/** How long that reader takes for a vault of so many notes, against just reading every note, in fresh processes. */
export async function vaultRatio(reader: Reader, notes: number): Promise<Outcome> {
	const runs = await vaultRuns(reader, notes);
	return {
		samples: runs.map(({ reading, files }) => reading / files),
		remark: `${shortNumber(notes)} notes: ${middle(runs, 'reading')} ms; just to read their text ${middle(runs, 'files')} ms`,
	};
}

/** How much longer it takes for the larger vault, in fresh processes. */
export async function vaultGrowth(reader: Reader, fewer: number, more: number): Promise<Outcome> {
	const [few, many] = [await vaultRuns(reader, fewer), await vaultRuns(reader, more)];
	return {
		samples: many.map(({ reading }, index) => reading / (few[index]?.reading ?? NaN)),
		remark: `${shortNumber(fewer)} notes ${middle(few, 'reading')} ms, ${shortNumber(more)} notes ${middle(many, 'reading')} ms`,
	};
}

/** What the command line does for a vault of so many notes. */
export function vaultCounts(notes: number): Promise<Counts> {
	return onceFor(`counted ${notes}`, async () => answerOf<Counts>('./counted/command-line.mjs', benchVault(notes)));
}

function vaultRuns(reader: Reader, notes: number): Promise<readonly VaultFigures[]> {
	return onceFor(`${reader} ${notes}`, async () => {
		const vault = benchVault(notes);
		const runs: VaultFigures[] = [];
		for (let index = 0; index < SAMPLES; index++) runs.push(await answerOf<VaultFigures>('./fresh/one-vault.mjs', reader, vault));
		return runs;
	});
}

function middle(runs: readonly VaultFigures[], figure: keyof VaultFigures): string {
	return shortNumber(median(runs.map((run) => run[figure])));
}
