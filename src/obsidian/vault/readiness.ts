/** Whether something has come about that is announced once, perhaps before anybody listened. */
export interface Readiness {
	/** It has come about; whoever waits goes on. */
	declare(): void;
	/** Until it is declared, or a few seconds later it is taken for granted. */
	wait(): Promise<void>;
}

const LONGEST_WAIT_MS = 5000;

/** Not ready yet. */
export function createReadiness(): Readiness {
	let isReady = false;
	let timer = 0;
	const waiting: (() => void)[] = [];

	function declare(): void {
		isReady = true;
		window.clearTimeout(timer);
		for (const goOn of waiting.splice(0)) goOn();
	}

	return {
		declare,
		wait() {
			if (isReady) return Promise.resolve();
			window.clearTimeout(timer);
			timer = window.setTimeout(declare, LONGEST_WAIT_MS);
			return new Promise((resolve) => waiting.push(resolve));
		},
	};
}
