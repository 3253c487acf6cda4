/** Whether a change could be taken back, and a sentence that says so. */
export interface UndoOutcome {
	readonly done: boolean;
	readonly message: string;
}

/** Takes a change back, when the vault still holds what was written. */
export type Undo = () => Promise<UndoOutcome>;

/** The changes of this session, of which the newest can be taken back. */
export interface UndoLog {
	/** Remembers a change; the answer takes it back once. */
	record(undo: Undo): Undo;
	/** Takes back the newest change; null when there is none, or it has been taken back. */
	last(): Undo | null;
}

const UNDONE_BEFORE: UndoOutcome = { done: false, message: 'This has been undone already.' };

/** An empty log. */
export function createUndoLog(): UndoLog {
	let last: Undo | null = null;
	return {
		last: () => last,
		record(undo) {
			let isUndone = false;
			const undoOnce = async (): Promise<UndoOutcome> => {
				if (isUndone) return UNDONE_BEFORE;
				const outcome = await undo();
				isUndone ||= outcome.done;
				if (isUndone && last === undoOnce) last = null;
				return outcome;
			};
			last = undoOnce;
			return undoOnce;
		},
	};
}

/** Several changes taken back as one, the newest first; those that cannot be are said, and the others are taken back all the same. */
export function undoAll(undos: readonly Undo[]): Undo {
	return async () => {
		const outcomes: UndoOutcome[] = [];
		for (const undo of [...undos].reverse()) outcomes.push(await undo());
		const kept = outcomes.filter(({ done }) => !done).map(({ message }) => message);
		if (kept.length === 0) return outcomes.length === 1 && outcomes[0] ? outcomes[0] : { done: true, message: 'Undone.' };
		const [some, messages] = [kept.length < outcomes.length, [...new Set(kept)].join(' ')];
		return { done: some, message: some ? `Partly undone. ${messages}` : messages };
	};
}
