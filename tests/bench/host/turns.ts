/** The turns that a thread gives to others. */
export interface Turns {
	/** The longest time in milliseconds between two of them since `start`. */
	longest(): number;
	stop(): void;
}

/**
 * Watches for how long nothing else can run. In a browser each timer has a turn of its own; Node runs those that are due one behind the
 * other, so the beginning of each counts as a turn, as well as whatever the loop does between timers, reads and promises.
 */
export function watchTurns(): Turns {
	const { setTimeout } = globalThis;
	let last = performance.now();
	let longest = 0;
	let isOver = false;

	function turn(): void {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	}

	function look(): void {
		turn();
		if (!isOver) setImmediate(look);
	}

	const withTurn = (work: () => void, delay?: number): unknown =>
		setTimeout(() => {
			turn();
			work();
		}, delay);
	Object.assign(globalThis, { setTimeout: withTurn });
	setImmediate(look);
	return {
		longest: () => longest,
		stop() {
			isOver = true;
			Object.assign(globalThis, { setTimeout });
		},
	};
}
