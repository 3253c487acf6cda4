import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { hostApp, type HostApp } from '../host/host-app';
import { liveIndex, type LiveIndex } from '../host/live-index';
import { benchStore } from '../host/store';
import { watchTurns } from '../host/turns';
import { elapsed, median } from '../stopwatch';
import type { IndexFigures } from './figures';

const PASSES = 3;
const CHANGES = 300;
const OTHER_CHANGES = 5_000;
/** Longer than an index waits here for quiet before it saves, and than what it does after that takes. */
const UNTIL_QUIET_MS = 300;

// All that a fresh process does: start the plugin's index over a vault for the first time and again, and change notes in it.
Object.assign(globalThis, { window: globalThis });
const [, , vault = ''] = process.argv;
const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const host = hostApp(vault, paths);
const texts = new Map(paths.filter((path) => path.startsWith('Interviews')).map((path) => [path, readFileSync(join(vault, path), 'utf8')]));
const files = filesTime();
const store = benchStore();
const first = await started(liveIndex(host, store));
await quiet();
first.index.stop();
const readsAtFirst = host.reads();
const heapBefore = heapUsed();
const again = await started(liveIndex(host, store));
again.index.source.current();
await quiet();
const heap = heapUsed() - heapBefore;
const figures: IndexFigures = {
	files,
	first: first.time,
	again: again.time,
	longest: first.longest,
	readsAtFirst,
	readsAgain: host.reads() - readsAtFirst,
	...changesIn(again.index, host),
	heap,
};
again.index.stop();
process.stdout.write(JSON.stringify(figures));

interface Start {
	readonly index: LiveIndex;
	readonly time: number;
	/** The longest time for which nothing else could run. */
	readonly longest: number;
}

async function started(index: LiveIndex): Promise<Start> {
	// What the benchmark itself has made is not the index's to clear away.
	collectGarbage();
	const turns = watchTurns(host.onRead);
	const began = performance.now();
	await index.start();
	const time = performance.now() - began;
	turns.stop();
	return { index, time, longest: turns.longest() };
}

function changesIn({ source, nextDay }: LiveIndex, { change }: HostApp): Pick<IndexFigures, 'one' | 'other' | 'midnight'> {
	const ours = [...texts].filter(([, text]) => text.includes('\nrole:'));
	const one = Array.from({ length: CHANGES }, (_, number) => {
		const [path = '', text = ''] = ours[(number * 7) % ours.length] ?? [];
		const tell = change(path, text.replace('\nrole:', `\nsnooze: 2026-12-${String(1 + (number % 28)).padStart(2, '0')}\nrole:`));
		return elapsed(() => {
			tell();
			source.settle();
		});
	});
	const foreign = change(paths.find((path) => !path.startsWith('Interviews')) ?? '', 'Some words that are nobody’s business.\n');
	const other = elapsed(() => {
		for (let number = 0; number < OTHER_CHANGES; number++) foreign();
	});
	nextDay();
	return { one: median(one.slice(CHANGES / 3)), other: other / OTHER_CHANGES, midnight: elapsed(() => void source.settle()) };
}

function filesTime(): number {
	const readFiles = (): void => {
		for (const path of paths) readFileSync(join(vault, path), 'utf8');
	};
	readFiles();
	return median(Array.from({ length: PASSES }, () => elapsed(readFiles)));
}

function quiet(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, UNTIL_QUIET_MS);
	});
}

function heapUsed(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

function collectGarbage(): void {
	const { gc } = globalThis as { gc?: () => void };
	for (let pass = 0; pass < PASSES; pass++) gc?.();
}
