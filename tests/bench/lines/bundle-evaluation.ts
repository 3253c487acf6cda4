import { answerOf } from '../fresh/fresh-process';
import type { Line } from '../line';

/** What the app waits for when it loads the plugin, once the engine has read the text. */
export const bundleEvaluation: Line = {
	name: 'loading main.js in a fresh process',
	unit: 'ms',
	atMost: 15,
	async run({ samples }) {
		const figures: number[] = [];
		for (let index = 0; index < samples; index++) figures.push((await answerOf<{ readonly evaluation: number }>('./fresh/one-load.mjs', 'main.js')).evaluation);
		return { samples: figures };
	},
};
