import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** By far the most of what happens in a vault. */
export const indexOtherChanged: Line = {
	name: 'a note changed that is none of ours',
	unit: 'ms',
	atMost: 0.005,
	run: ({ notes }) => indexFigure(notes, 'other'),
};
