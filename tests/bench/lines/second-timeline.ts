import { freshRatio } from '../fresh/many-starts';
import type { Line } from '../line';

export const secondTimeline: Line = {
	name: 'second timeline of a fresh process, against stock chrono',
	unit: '×',
	run: (effort) => freshRatio(effort, ({ readings }) => readings[1]),
};
