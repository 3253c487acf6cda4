const waiting: (() => void)[] = [];
const channel = new MessageChannel();

channel.port1.onmessage = () => waiting.shift()?.();

/** Goes on in a task of its own. Not a timer, so a test that stops the clock does not stop the host. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		waiting.push(resolve);
		channel.port2.postMessage(null);
	});
}
