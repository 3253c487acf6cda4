import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

const PROMISED_AT = 10_000;

/** Obsidian knows the properties of all notes; those of interviews are read, in slices between which the app goes on. */
export const indexFirstStart: Line = {
	name: 'first start of the plugin, until everything is known, against just reading every note',
	unit: '×',
	atMost: 2,
	async run({ notes }) {
		return { ...(await indexFigure(notes, 'first', 'files')), isPartial: notes < PROMISED_AT };
	},
};
