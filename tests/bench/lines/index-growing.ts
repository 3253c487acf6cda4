import { indexGrowth } from '../fresh/many-indexes';
import type { Line } from '../line';

/** What is done for a note must not depend on how many there are. */
export const indexGrowing: Line = {
	name: 'first start in a vault five times as large, against the smaller one',
	unit: '×',
	atMost: 5.5,
	guard: 10,
	run: ({ manyNotes }) => indexGrowth(manyNotes / 5, manyNotes, 'first'),
};
