import type { Terminal } from './terminal';

/** Tells how far a long reading has come. */
export interface Progress {
	/** One more is done. */
	step(): void;
	/** Takes the words away again. */
	end(): void;
}

/** Nobody wonders before that, in milliseconds. */
const PATIENCE = 1_000;
/** Looking at the clock costs more than most notes. */
const STRIDE = 100;
const FROM_THE_BEGINNING_OF_THE_LINE = '\r\u001b[K';

/** Progress on a terminal, once it has taken a second; silent where nobody looks. */
export function progressOn({ err, showsProgress = false }: Pick<Terminal, 'err' | 'showsProgress'>, total: number, now = (): number => performance.now()): Progress {
	const started = now();
	let [done, isShown] = [0, false];
	return {
		step() {
			if (!showsProgress || ++done % STRIDE !== 0 || now() - started < PATIENCE) return;
			isShown = true;
			err.write(`${FROM_THE_BEGINNING_OF_THE_LINE}${done.toLocaleString('en')} of ${total.toLocaleString('en')} notes read`);
		},
		end() {
			if (isShown) err.write(FROM_THE_BEGINNING_OF_THE_LINE);
		},
	};
}
