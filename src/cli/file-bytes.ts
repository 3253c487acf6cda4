import { constants as limits } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What stands in a file, or why nobody knows. */
export type FileBytes = Buffer | 'closed to us' | 'too large';

/** Enough for nearly every note. */
const USUAL = 256 * 1024;

// A pipe that took the place of a file would be waited for. Windows, where the second of these is undefined, has none.
const READING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads files one after the other, each into the same piece of memory: what it gives is good until the next call. Waiting for
 * each call takes less time than a promise for it, and much less memory than many files at once.
 */
export function fileReader(): (path: string) => FileBytes {
	const usual = Buffer.allocUnsafe(USUAL);
	return (path) => {
		let file: number | undefined;
		try {
			file = openSync(path, READING);
			return bytesOf(file, usual);
		} catch {
			return 'closed to us';
		} finally {
			if (file !== undefined) closeSync(file);
		}
	};
}

function bytesOf(file: number, usual: Buffer): FileBytes {
	let [bytes, length] = [usual, 0];
	for (;;) {
		const count = readSync(file, bytes, length, bytes.length - length, null);
		if (count === 0) return bytes.subarray(0, length);
		length += count;
		if (length < bytes.length) continue;
		const larger = roomFor(fstatSync(file).size, length);
		if (larger > limits.MAX_STRING_LENGTH) return 'too large';
		const all = Buffer.allocUnsafe(larger);
		bytes.copy(all);
		bytes = all;
	}
}

/** For all of it and one more byte, so that its end is seen; some files have no size until they are read. */
function roomFor(size: number, length: number): number {
	return size > length ? size + 1 : length * 2;
}
