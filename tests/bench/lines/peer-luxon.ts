import { DateTime } from 'luxon';
import type { Line } from '../line';
import { interleaved, median, shortNumber } from '../stopwatch';

const STEPS = 20_000;

/** Why days are integers here: what a schedule does tens of thousands of times. */
export const peerLuxon: Line = {
	name: 'a day later and its weekday by luxon, against Date',
	unit: '×',
	run({ samples }) {
		const pairs = interleaved(byLuxon, byDate, samples);
		const [luxon, date] = [median(pairs.map(({ ours }) => ours)), median(pairs.map(({ theirs }) => theirs))];
		const each = (milliseconds: number): string => `${shortNumber((milliseconds * 1000) / STEPS)} µs`;
		return { samples: pairs.map(({ ours, theirs }) => ours / theirs), remark: `luxon ${each(luxon)}, Date ${each(date)} each` };
	},
};

function byLuxon(): number {
	let [sum, day] = [0, DateTime.utc(2026, 11, 20)];
	for (let step = 0; step < STEPS; step++) {
		day = day.plus({ days: 1 });
		sum += day.weekday;
	}
	return sum;
}

function byDate(): number {
	let [sum, day] = [0, new Date(Date.UTC(2026, 10, 20))];
	for (let step = 0; step < STEPS; step++) {
		day = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1));
		sum += day.getUTCDay();
	}
	return sum;
}
