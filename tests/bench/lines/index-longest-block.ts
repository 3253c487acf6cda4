import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** Whatever else the machine did at that moment counts as well. */
export const indexLongestBlock: Line = {
	name: 'first start: the longest time for which nothing else could run',
	unit: 'ms',
	atMost: 12,
	run: ({ notes }) => indexFigure(notes, 'longest'),
};
