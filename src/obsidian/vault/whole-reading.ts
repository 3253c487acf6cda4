import type { TFile } from 'obsidian';
import type { NoteRead } from './note-reads';
import { createReadiness } from './readiness';
import { workSlices, type WorkSlices } from './work-slices';

/** How far the reading of the vault has come, counted in interview notes; `total` is 0 while they are still being found. */
export interface ReadingProgress {
	readonly read: number;
	readonly total: number;
}

/** The reading of every interview note of the vault, in slices. */
export interface WholeReading {
	/** Begins from the start; a reading that is still under way ends. False when this one was ended so. */
	run(): Promise<boolean>;
	/** Obsidian has looked into all notes it knew of: those it had not looked into before are judged now. */
	catchUp(): Promise<void>;
	/** The file need not be judged any more. */
	drop(file: TFile): void;
	stop(): void;
	isStopped(): boolean;
	/** Null when all have been read; before the first run nothing has. */
	progress(): ReadingProgress | null;
}

interface ReadingContext {
	files(): readonly TFile[];
	/** Null while Obsidian has not looked into the file, as on the first start in a vault. */
	isOurs(file: TFile): boolean | null;
	/** Takes over what one of our notes is known to say; false when it must be read. */
	recall(file: TFile): boolean;
	/** Does what would make the first note that is read take long, in slices of its own. */
	prepare(isOver: () => boolean): Promise<void>;
	read(file: TFile): Promise<NoteRead>;
	take(read: NoteRead): void;
	onProgress(): void;
}

// Waiting for one file after the other is what makes reading slow; many more at once would only hold their texts.
const READ_AT_ONCE = 16;

// Looking at the clock for each of them would take as long as judging them; so many take less than two milliseconds.
const JUDGED_AT_ONCE = 32;

const NOTHING_YET: ReadingProgress = { read: 0, total: 0 };

/** Finds the interview notes, reads them a few at a time and gives way to the app in between. */
export function createWholeReading(context: ReadingContext): WholeReading {
	const late = new Set<TFile>();
	const obsidian = createReadiness();
	let progress: ReadingProgress | null = NOTHING_YET;
	let latestRun = 0;
	let isStopped = false;

	function show(next: ReadingProgress | null): void {
		progress = next;
		context.onProgress();
	}

	async function readOursAmong(files: readonly TFile[], isOver: () => boolean): Promise<void> {
		const slices = workSlices();
		const { unread, recalled } = await oursAmong(files, { ...context, late, slices, isOver });
		if (unread.length > 0) await context.prepare(isOver);
		for (let at = 0; at < unread.length && !isOver(); at += READ_AT_ONCE) {
			if (progress !== null) show({ read: recalled + at, total: recalled + unread.length });
			const reads = await Promise.all(unread.slice(at, at + READ_AT_ONCE).map((file) => context.read(file)));
			await takeEach(reads, context, slices, isOver);
		}
	}

	return {
		async run() {
			const mine = ++latestRun;
			const isOver = (): boolean => mine !== latestRun;
			late.clear();
			show(NOTHING_YET);
			await readOursAmong(context.files(), isOver);
			if (!isOver() && late.size > 0) {
				show(NOTHING_YET);
				await obsidian.wait();
				if (!isOver()) await readOursAmong([...late], isOver);
			}
			if (isOver()) return false;
			show(null);
			return true;
		},
		async catchUp() {
			obsidian.declare();
			const mine = latestRun;
			// During a run, the run does it.
			if (progress === null && late.size > 0) await readOursAmong([...late], () => mine !== latestRun);
		},
		drop: (file) => late.delete(file),
		isStopped: () => isStopped,
		stop() {
			isStopped = true;
			latestRun++;
			obsidian.declare();
		},
		progress: () => progress,
	};
}

interface Judging extends Pick<ReadingContext, 'isOurs' | 'recall'> {
	/** Is told which files cannot be judged yet, and which can. */
	readonly late: Set<TFile>;
	readonly slices: WorkSlices;
	isOver(): boolean;
}

/** Our notes among some files: those that must be read, and how many need not be. */
interface Ours {
	readonly unread: readonly TFile[];
	readonly recalled: number;
}

async function oursAmong(files: readonly TFile[], { isOurs, recall, late, slices, isOver }: Judging): Promise<Ours> {
	const unread: TFile[] = [];
	let recalled = 0;

	function judge(file: TFile): void {
		const answer = isOurs(file);
		if (answer === null) late.add(file);
		else late.delete(file);
		if (answer !== true) return;
		if (recall(file)) recalled++;
		else unread.push(file);
	}

	for (let at = 0; at < files.length; at += JUDGED_AT_ONCE) {
		slices.work(() => files.slice(at, at + JUDGED_AT_ONCE).forEach(judge));
		if (slices.isUsedUp()) await slices.rest();
		if (isOver()) return { unread: [], recalled };
	}
	return { unread, recalled };
}

async function takeEach(reads: readonly NoteRead[], { take }: ReadingContext, slices: WorkSlices, isOver: () => boolean): Promise<void> {
	for (const read of reads) {
		if (isOver()) return;
		slices.work(() => take(read));
		if (slices.isUsedUp()) await slices.rest();
	}
}
