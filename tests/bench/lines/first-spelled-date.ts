import { freshTime } from '../fresh/many-starts';
import type { Line } from '../line';

export const firstSpelledDate: Line = {
	name: 'first date of a fresh process that only chrono reads',
	unit: 'ms',
	run: (effort) => freshTime(effort, ({ readings }) => readings[2]),
};
