import { readProse } from '../../../src/core/timeline/read-prose';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';
import type { Line } from '../line';
import { interleaved, ratio } from '../stopwatch';

const ITEM = '- Kim will call by Friday\n- lunch was nice\n';
const ITEMS = 2_000;

export const longProse: Line = {
	name: 'a body four times as long, full of dates, against the shorter one',
	unit: '×',
	atMost: 6,
	guard: 10,
	run({ samples }) {
		const context = { saidOn: day('2026-11-20'), ...MONTH_FIRST };
		const reading = (items: number): (() => void) => {
			const body = ITEM.repeat(items);
			return () => void readProse(body, context);
		};
		return { samples: ratio(interleaved(reading(4 * ITEMS), reading(ITEMS), samples)).samples };
	},
};
