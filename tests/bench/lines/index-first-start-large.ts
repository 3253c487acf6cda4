import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

const PROMISED_AT = 50_000;

/** Where a vault is large, the notes that are none of ours are most of it. */
export const indexFirstStartLarge: Line = {
	name: 'first start in a large vault, against just reading every note',
	unit: '×',
	atMost: 1.2,
	async run({ manyNotes }) {
		return { ...(await indexFigure(manyNotes, 'first', 'files')), isPartial: manyNotes < PROMISED_AT };
	},
};
