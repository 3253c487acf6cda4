/** Nobody looks at a row and acts on it in less; what comes sooner was meant for the row that stood there before. */
const REST_MS = 500;

/** Keeps a row from being acted on by what was meant for the one before it. */
export interface ActionGuard {
	/** Does something with a row, unless a row that was acted on has gone just now. */
	run(rowKey: string, work: () => void): void;
	/** Takes notice of which rows there are after a redraw. */
	notice(hasRow: (rowKey: string) => boolean): void;
}

/** The guard of one list; `now` answers milliseconds of a clock that only goes forward. */
export function actionGuard(now: () => number): ActionGuard {
	let acted: string | null = null;
	let restsUntil = -Infinity;
	return {
		run(rowKey, work) {
			if (now() < restsUntil) return;
			acted = rowKey;
			work();
		},
		notice(hasRow) {
			if (acted === null || hasRow(acted)) return;
			acted = null;
			restsUntil = now() + REST_MS;
		},
	};
}
