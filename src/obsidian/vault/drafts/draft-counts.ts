import { debounce, type App, type Component } from 'obsidian';
import type { DraftReviewer } from './draft-reviewer';

/** How many things there are to look at in each draft that a list shows. */
export interface DraftCounts {
	/** Of the draft at this path; undefined until it has been reviewed, which it is once somebody looks. */
	of(path: string): number | undefined;
	/** Somebody looks at the list: reviews what it has asked for. */
	work(): void;
	/** What the vault knows around the drafts may be another: once it is quiet they are reviewed again, and what was known stays until then. */
	renew(): void;
}

interface CountsContext {
	readonly app: Pick<App, 'vault'>;
	readonly component: Component;
	readonly reviewer: Pick<DraftReviewer, 'reviewNote'>;
	/** Whether drafts are reviewed at all. */
	readonly isOn: () => boolean;
	/** Hears of each draft, by its path, whose count is another one. */
	readonly onChange: (path: string) => void;
}

// A sync changes one note after the other, and a review of all drafts takes longer than a row.
const QUIET_MS = 1_500;

/** Counts for the drafts that somebody asks for, and for no others; a draft is reviewed again when its note has changed. */
export function createDraftCounts({ app, component, reviewer, isOn, onChange }: CountsContext): DraftCounts {
	const counts = new Map<string, number>();
	const wanted = new Set<string>();
	let isBusy = false;

	async function work(): Promise<void> {
		if (isBusy || !isOn()) return;
		isBusy = true;
		for (const path of wanted) {
			wanted.delete(path);
			const count = (await reviewer.reviewNote(path, 'in the background'))?.findings.length;
			if (count === counts.get(path)) continue;
			if (count === undefined) counts.delete(path);
			else counts.set(path, count);
			onChange(path);
		}
		isBusy = false;
	}

	function want(path: string): void {
		wanted.add(path);
		void work();
	}

	const renew = debounce(
		() => {
			for (const path of [...counts.keys()]) want(path);
		},
		QUIET_MS,
		true,
	);
	component.register(() => renew.cancel());
	component.registerEvent(
		app.vault.on('modify', ({ path }) => {
			if (counts.has(path)) want(path);
		}),
	);
	return {
		of(path) {
			if (!isOn()) return undefined;
			// Never at once: the list is being made.
			if (!counts.has(path)) wanted.add(path);
			return counts.get(path);
		},
		work: () => void work(),
		renew,
	};
}
