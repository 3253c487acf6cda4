import type { Outcome } from '../line';
import { shortNumber } from '../stopwatch';
import { benchVault } from '../vault/write-vault';
import { answerOf, onceFor } from './fresh-process';
import type { IndexFigures } from './figures';

/** Fewer than of other figures, as each takes seconds. */
const SAMPLES = 5;

/** A figure of the plugin's index over a vault of so many notes, in fresh processes; `against` makes it a share of another figure. */
export async function indexFigure(notes: number, figure: keyof IndexFigures, against?: keyof IndexFigures): Promise<Outcome> {
	const runs = await indexRuns(notes);
	const samples = runs.map((run) => run[figure] / (against === undefined ? 1 : run[against]));
	return { samples, remark: `${shortNumber(notes)} notes` };
}

/** How much a figure grows from the smaller vault to the larger one. */
export async function indexGrowth(fewer: number, more: number, figure: keyof IndexFigures): Promise<Outcome> {
	const [few, many] = [await indexRuns(fewer), await indexRuns(more)];
	return { samples: many.map((run, index) => run[figure] / (few[index]?.[figure] ?? NaN)), remark: `${shortNumber(fewer)} and ${shortNumber(more)} notes` };
}

function indexRuns(notes: number): Promise<readonly IndexFigures[]> {
	return onceFor(`index ${notes}`, async () => {
		const runs: IndexFigures[] = [];
		for (let index = 0; index < SAMPLES; index++) runs.push(await answerOf<IndexFigures>('./fresh/one-index.mjs', benchVault(notes)));
		return runs;
	});
}
