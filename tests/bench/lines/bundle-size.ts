import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Line } from '../line';
import { shortNumber } from '../stopwatch';

const KILOBYTE = 1_000;

/** Held to the bytes by a test of its own, with a report of what is inside; this is what one would wish for. */
export const bundleSize: Line = {
	name: 'size of main.js',
	unit: 'kB',
	atMost: 200,
	run() {
		const code = readFileSync('main.js');
		return { samples: [code.length / KILOBYTE], remark: `${shortNumber(gzipSync(code).length / KILOBYTE)} kB zipped, of 62` };
	},
};
