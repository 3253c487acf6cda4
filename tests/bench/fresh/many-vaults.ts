import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Counts } from '../counted/counts';
import type { Outcome } from '../line';
import { median, shortNumber } from '../stopwatch';
import { benchVault } from '../vault/write-vault';
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
	return once(`counted ${notes}`, async () => parsed<Counts>('./counted/command-line.mjs', benchVault(notes)));
}

function vaultRuns(reader: Reader, notes: number): Promise<readonly VaultFigures[]> {
	return once(`${reader} ${notes}`, async () => {
		const vault = benchVault(notes);
		const runs: VaultFigures[] = [];
		for (let index = 0; index < SAMPLES; index++) runs.push(await parsed<VaultFigures>('./fresh/one-vault.mjs', reader, vault));
		return runs;
	});
}

/** What has been run, by what it was; several lines look at the same runs. */
const known = new Map<string, Promise<unknown>>();

function once<T>(name: string, run: () => Promise<T>): Promise<T> {
	const running = (known.get(name) as Promise<T> | undefined) ?? run();
	known.set(name, running);
	return running;
}

const runFile = promisify(execFile);

/** The answer of a fresh process; its bundle stands beside the one that this is part of. */
async function parsed<T>(bundle: string, ...args: readonly string[]): Promise<T> {
	const { stdout } = await runFile(process.execPath, [fileURLToPath(new URL(bundle, import.meta.url)), ...args]);
	return JSON.parse(stdout) as T;
}

function middle(runs: readonly VaultFigures[], figure: keyof VaultFigures): string {
	return shortNumber(median(runs.map((run) => run[figure])));
}
