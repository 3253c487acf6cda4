import { answerOf } from '../fresh/fresh-process';
import type { Line } from '../line';

export const scheduleMany: Line = {
	name: 'schedule of 1,000 applications for one day, warm',
	unit: 'ms',
	atMost: 10,
	async run({ samples }) {
		const times: number[] = [];
		while (times.length < samples) times.push(...(await answerOf<readonly number[]>('./fresh/one-schedule.mjs')));
		return { samples: times };
	},
};
