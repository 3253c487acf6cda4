/** The turns that a thread gives to others. */
export interface Turns {
	/** The longest time in milliseconds between two of them. */
	longest(): number;
	stop(): void;
}

/**
 * Watches for how long nothing else can run. In a browser each timer and each file that has been read has a turn of its own; Node takes
 * those that wait one behind the other, so the beginning of each counts as a turn, as well as each round of the loop. `onRead` calls
 * back whenever a file has been read.
 */
export function watchTurns(onRead: (call: () => void) => void): Turns {
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
	onRead(turn);
	setImmediate(look);
	return {
		longest: () => longest,
		stop() {
			isOver = true;
			onRead(() => undefined);
			Object.assign(globalThis, { setTimeout });
		},
	};
}
