import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress';

/** What is written while 300 notes are read, each in so many milliseconds. */
function written(each: number, showsProgress: boolean): string[] {
	const said: string[] = [];
	let time = 0;
	const progress = progressOn({ err: { write: (text) => said.push(text) }, showsProgress }, 300, () => time);
	for (let note = 0; note < 300; note++) {
		time += each;
		progress.step();
	}
	progress.end();
	return said;
}

describe('progress', () => {
	it('is told after a second, and gone in the end', () => {
		expect(written(6, true)).toEqual(['\r\u001b[K200 of 300 notes read', '\r\u001b[K300 of 300 notes read', '\r\u001b[K']);
	});

	it('is not told of what takes less', () => {
		expect(written(3, true)).toEqual([]);
	});

	it('is not told where nobody looks', () => {
		expect(written(60, false)).toEqual([]);
	});
});
