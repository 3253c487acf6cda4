import type { App } from 'obsidian';
import { DUE_GROUPS, type DueGroup } from '../../../core/due-list';

const STORAGE_KEY = 'interview-follow-ups-due-view';

/** Which groups are folded and which rows are unfolded; kept on this device, never in the vault. */
export interface ViewMemory {
	isFolded(group: DueGroup): boolean;
	setFolded(group: DueGroup, folded: boolean): void;
	/** What the user chose for a row; undefined when the user has not touched it. */
	isUnfolded(rowKey: string): boolean | undefined;
	setUnfolded(rowKey: string, unfolded: boolean): void;
	/** Forgets rows that are gone. */
	keepOnly(hasRow: (rowKey: string) => boolean): void;
	/** Calls back when something was folded or unfolded; returns the function that ends it. */
	onChange(listener: () => void): () => void;
}

/** The memory of this device, for all views of an app together; what cannot be read counts as never chosen. */
export function viewMemory(app: App): ViewMemory {
	const folded = new Set<DueGroup>();
	const rows = new Map<string, boolean>();
	const listeners = new Set<() => void>();
	restore(app.loadLocalStorage(STORAGE_KEY), folded, rows);
	const save = (): void => {
		app.saveLocalStorage(STORAGE_KEY, { folded: [...folded], rows: [...rows] });
	};
	const changed = (): void => {
		save();
		for (const listener of [...listeners]) listener();
	};
	return {
		isFolded: (group) => folded.has(group),
		setFolded(group, on) {
			if (on) folded.add(group);
			else folded.delete(group);
			changed();
		},
		isUnfolded: (key) => rows.get(key),
		setUnfolded(key, on) {
			rows.set(key, on);
			changed();
		},
		keepOnly(hasRow) {
			const gone = [...rows.keys()].filter((key) => !hasRow(key));
			gone.forEach((key) => rows.delete(key));
			if (gone.length > 0) save();
		},
		onChange(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

function restore(stored: unknown, folded: Set<DueGroup>, rows: Map<string, boolean>): void {
	if (typeof stored !== 'object' || stored === null) return;
	const { folded: groups, rows: chosen } = stored as { folded?: unknown; rows?: unknown };
	if (Array.isArray(groups)) DUE_GROUPS.filter((group) => groups.includes(group)).forEach((group) => folded.add(group));
	if (!Array.isArray(chosen)) return;
	for (const pair of chosen as unknown[]) {
		if (!Array.isArray(pair)) continue;
		const [key, on] = pair as unknown[];
		if (typeof key === 'string' && typeof on === 'boolean') rows.set(key, on);
	}
}
