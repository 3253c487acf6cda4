import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

/** In the app this is done in slices. */
export const indexMidnight: Line = {
	name: 'everything planned for another day, in one go',
	unit: 'ms',
	run: ({ notes }) => indexFigure(notes, 'midnight'),
};
