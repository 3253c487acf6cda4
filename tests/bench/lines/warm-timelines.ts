import type { Contender } from '../contender';
import * as ours from '../contenders/ours';
import * as stockChrono from '../contenders/stock-chrono';
import type { Line } from '../line';
import { interleaved, ratio } from '../stopwatch';
import { MIXED } from '../words/samples';

export const warmTimelines: Line = {
	name: '3,000 mixed timelines, warm, against stock chrono',
	unit: '×',
	atMost: 0.5,
	guard: 5,
	run: ({ samples }) => ratio(interleaved(allBy(ours), allBy(stockChrono), samples)),
};

function allBy(contender: Contender): () => void {
	const readings = MIXED.map(({ words, saidOn }) => contender.reading(words, saidOn));
	return () => {
		for (const reading of readings) reading();
	};
}
