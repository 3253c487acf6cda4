import { readProse } from '../../../src/core/timeline/read-prose';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';
import * as stockChrono from '../contenders/stock-chrono';
import type { Line } from '../line';
import { interleaved, ratio } from '../stopwatch';
import { PROSE } from '../words/samples';

// One reading is too short for the clock: a sample is several.
const TIMES = 10;
const SAID_ON = day('2026-11-20');

export const prose: Line = {
	name: '10 KB of ordinary prose, against stock chrono',
	unit: '×',
	atMost: 0.1,
	guard: 1.5,
	run({ samples }) {
		const context = { saidOn: SAID_ON, ...MONTH_FIRST };
		const pairs = interleaved(repeated(() => void readProse(PROSE.text, context)), repeated(stockChrono.reading(PROSE.text, SAID_ON)), samples);
		return ratio(pairs.map(({ ours, theirs }) => ({ ours: ours / TIMES, theirs: theirs / TIMES })));
	},
};

function repeated(run: () => void): () => void {
	return () => {
		for (let time = 0; time < TIMES; time++) run();
	};
}
