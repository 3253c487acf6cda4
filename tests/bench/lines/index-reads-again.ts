import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** What was kept says it all. */
export const indexReadsAgain: Line = {
	name: 'notes that the next start reads when nothing has changed',
	unit: '',
	atMost: 0,
	run: ({ notes }) => indexFigure(notes, 'readsAgain'),
};
