import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

const INTERVIEWS = 0.1;

/** A little more than the interviews: drafts, and notes whose properties are broken so that nobody can tell. */
export const indexReads: Line = {
	name: 'notes that the first start reads, for each interview',
	unit: '',
	atMost: 1.1,
	async run({ notes }) {
		const { samples, ...outcome } = await indexFigure(notes, 'readsAtFirst');
		return { ...outcome, samples: samples.map((reads) => reads / (notes * INTERVIEWS)) };
	},
};
