import { freshRatio } from '../fresh/many-starts';
import type { Line } from '../line';

// Patterns are compiled roughly when they are first run and thoroughly when they run again, so that one reading alone tells half of it.
export const firstTimelines: Line = {
	name: 'first and second timeline of a fresh process together, against stock chrono',
	unit: '×',
	atMost: 0.25,
	guard: 1.5,
	run: (effort) => freshRatio(effort, ({ readings: [first = NaN, second = NaN] }) => first + second),
};
