import type { TFile, Vault } from 'obsidian';

/** What a reading of one file brought. */
export interface NoteRead {
	readonly file: TFile;
	/** Null when the file could not be read. */
	readonly text: string | null;
	/** True when something newer is known of the file, or it is gone: the text must not be used. */
	isStale(): boolean;
}

/** Readings that know when they have been overtaken. */
export interface NoteReads {
	read(file: TFile): Promise<NoteRead>;
	/** Something about the file was learnt now: a reading that began earlier is stale. */
	overtake(file: TFile): void;
}

/** Kept by file and not by path, so that a rename during a reading does no harm. */
export function createNoteReads(vault: Pick<Vault, 'cachedRead' | 'getFileByPath'>): NoteReads {
	const latest = new WeakMap<TFile, number>();
	let count = 0;

	function overtake(file: TFile): number {
		count++;
		latest.set(file, count);
		return count;
	}

	return {
		overtake,
		async read(file) {
			const mine = overtake(file);
			const isStale = (): boolean => latest.get(file) !== mine || vault.getFileByPath(file.path) !== file;
			try {
				return { file, text: await vault.cachedRead(file), isStale };
			} catch {
				return { file, text: null, isStale };
			}
		},
	};
}
