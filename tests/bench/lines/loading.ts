import { freshRatio } from '../fresh/many-starts';
import type { Line } from '../line';

export const loading: Line = {
	name: 'loading the module in a fresh process, against stock chrono',
	unit: '×',
	run: (effort) => freshRatio(effort, (figures) => figures.loading),
};
