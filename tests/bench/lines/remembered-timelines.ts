import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { MONTH_FIRST } from '../../support/reading-ways';
import type { Line } from '../line';
import { elapsed } from '../stopwatch';
import { MIXED } from '../words/samples';

export const rememberedTimelines: Line = {
	name: 'the same 3,000 read again, as whenever a note changes',
	unit: 'ms',
	run({ samples }) {
		const readAll = (): void => {
			for (const { words, saidOn } of MIXED) readTimeline(words, { saidOn, ...MONTH_FIRST });
		};
		readAll();
		return { samples: Array.from({ length: samples }, () => elapsed(readAll)) };
	},
};
