import { vaultCounts } from '../fresh/many-vaults';
import type { Line } from '../line';
import { shortNumber } from '../stopwatch';

const INTERVIEWS = 0.1;

export const vaultChronoAsked: Line = {
	name: 'times that the command line asks chrono, for each interview',
	unit: '',
	atMost: 0.1,
	async run({ notes }) {
		const { chronoAsked } = await vaultCounts(notes);
		return { samples: [chronoAsked / (notes * INTERVIEWS)], remark: `${shortNumber(chronoAsked)} for ${shortNumber(notes * INTERVIEWS)} interviews` };
	},
};
