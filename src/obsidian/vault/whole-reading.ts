import type { TFile } from 'obsidian';
import type { NoteRead } from './note-reads';
import { workSlices, type WorkSlices } from './work-slices';

/** How far the reading of the vault has come, counted in interview notes; `total` is 0 while they are still being found. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** The reading of every interview note of the vault, in slices. */
export interface WholeReading {
	/** Begins from the start; a reading that is still under way ends. */
	run(): Promise<void>;
	stop(): void;
	/** Null when all have been read; before the first run nothing has. */
	progress(): ReadingProgress | null;
}

interface ReadingContext {
	files(): readonly TFile[];
	isOurs(file: TFile): boolean;
	read(file: TFile): Promise<NoteRead>;
	take(read: NoteRead): void;
	onProgress(): void;
}

// Waiting for one file after the other is what makes reading slow; many more at once would only hold their texts.
const READ_AT_ONCE = 16;

const NOTHING_YET: ReadingProgress = { read: 0, total: 0 };

/** Finds the interview notes, reads them a few at a time and gives way to the app in between. */
export function createWholeReading(context: ReadingContext): WholeReading {
	let progress: ReadingProgress | null = NOTHING_YET;
	let latestRun = 0;

	function show(next: ReadingProgress | null): void {
		progress = next;
		context.onProgress();
	}

	return {
		async run() {
			const mine = ++latestRun;
			const isOver = (): boolean => mine !== latestRun;
			const slices = workSlices();
			show(NOTHING_YET);
			const files = await filesOfOurs(context, slices, isOver);
			for (let at = 0; at < files.length && !isOver(); at += READ_AT_ONCE) {
				show({ read: at, total: files.length });
				const reads = await Promise.all(files.slice(at, at + READ_AT_ONCE).map((file) => context.read(file)));
				await takeEach(reads, context, slices, isOver);
			}
			if (!isOver()) show(null);
		},
		stop() {
			latestRun++;
		},
		progress: () => progress,
	};
}

async function filesOfOurs({ files, isOurs }: ReadingContext, slices: WorkSlices, isOver: () => boolean): Promise<TFile[]> {
	const ours: TFile[] = [];
	for (const file of files()) {
		if (slices.work(() => isOurs(file))) ours.push(file);
		if (slices.isUsedUp()) await slices.rest();
		if (isOver()) return [];
	}
	return ours;
}

async function takeEach(reads: readonly NoteRead[], { take }: ReadingContext, slices: WorkSlices, isOver: () => boolean): Promise<void> {
	for (const read of reads) {
		if (isOver()) return;
		slices.work(() => take(read));
		if (slices.isUsedUp()) await slices.rest();
	}
}
