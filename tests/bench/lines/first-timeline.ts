import { freshRatio } from '../fresh/many-starts';
import type { Line } from '../line';

export const firstTimeline: Line = {
	name: 'first timeline of a fresh process, against stock chrono',
	unit: '×',
	run: (effort) => freshRatio(effort, ({ readings }) => readings[0]),
};
