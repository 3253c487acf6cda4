import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** Where a vault is large, the notes that are none of ours are most of it. */
export const indexFirstStartLarge: Line = {
	name: 'first start in a large vault, against just reading every note',
	unit: '×',
	atMost: 1.2,
	run: ({ manyNotes }) => indexFigure(manyNotes, 'first', 'files'),
};
