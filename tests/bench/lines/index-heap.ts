import { indexFigure } from '../fresh/many-indexes';
import type { Line } from '../line';

const PROMISED_AT = 10_000;
const MEGABYTE = 1_000_000;

/** What an index holds that is started after another one has warmed everything up: the patterns that the engine has translated are not its own. */
export const indexHeap: Line = {
	name: 'memory that the plugin’s index keeps',
	unit: 'MB',
	atMost: 3,
	async run({ notes }) {
		const { samples, ...outcome } = await indexFigure(notes, 'heap');
		return { ...outcome, samples: samples.map((bytes) => bytes / MEGABYTE), isPartial: notes < PROMISED_AT };
	},
};
