import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Effort, Outcome } from '../line';
import { median, ratio, shortNumber, type Pair } from '../stopwatch';
import type { FreshFigures } from './figures';

/** The figure that a line looks at. */
type Choice = (figures: FreshFigures) => number | undefined;

/** Ours against stock chrono in one figure of a fresh process. */
export async function freshRatio(effort: Effort, choice: Choice): Promise<Outcome> {
	return ratio(await freshPairs(effort, choice));
}

/** Our own time for one figure of a fresh process. */
export async function freshTime(effort: Effort, choice: Choice): Promise<Outcome> {
	const pairs = await freshPairs(effort, choice);
	return { samples: pairs.map(({ ours }) => ours), remark: `stock chrono ${shortNumber(median(pairs.map(({ theirs }) => theirs)))} ms` };
}

async function freshPairs({ samples }: Effort, choice: Choice): Promise<readonly Pair[]> {
	const starts = await freshStarts(samples);
	return starts.map(({ ours, theirs }) => ({ ours: choice(ours) ?? NaN, theirs: choice(theirs) ?? NaN }));
}

interface StartPair {
	readonly ours: FreshFigures;
	readonly theirs: FreshFigures;
}

/** The processes that have run, by how many; several lines look at the same ones. */
const known = new Map<number, Promise<readonly StartPair[]>>();

function freshStarts(samples: number): Promise<readonly StartPair[]> {
	const starts = known.get(samples) ?? startInTurn(samples);
	known.set(samples, starts);
	return starts;
}

/** One process at a time, so that none disturbs another; the first two find their files on a cold disk and do not count. */
async function startInTurn(samples: number): Promise<readonly StartPair[]> {
	const starts: StartPair[] = [];
	for (let index = 0; index <= samples; index++) starts.push({ ours: await start('ours'), theirs: await start('stock-chrono') });
	return starts.slice(1);
}

const run = promisify(execFile);

/** A fresh process with the contender of that name in `contenders/`; the bundle it runs stands beside the one that this is part of. */
async function start(contender: 'ours' | 'stock-chrono'): Promise<FreshFigures> {
	const { stdout } = await run(process.execPath, [fileURLToPath(new URL('./fresh/one-start.mjs', import.meta.url)), contender]);
	return JSON.parse(stdout) as FreshFigures;
}
