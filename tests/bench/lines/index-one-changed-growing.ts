import { indexGrowth } from '../fresh/many-indexes';
import type { Line } from '../line';

/** One change must not touch the whole list. */
export const indexOneChangedGrowing: Line = {
	name: 'the same in a vault five times as large, against the smaller one',
	unit: '×',
	atMost: 1.3,
	guard: 4,
	run: ({ manyNotes }) => indexGrowth(manyNotes / 5, manyNotes, 'one'),
};
