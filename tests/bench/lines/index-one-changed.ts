import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** All but the drawing. */
export const indexOneChanged: Line = {
	name: 'one interview changed: read, looked up, planned and listed',
	unit: 'ms',
	atMost: 0.15,
	run: ({ notes }) => indexFigure(notes, 'one'),
};
