import { vaultCounts } from '../fresh/many-vaults';
import type { Line } from '../line';

export const vaultScheduled: Line = {
	name: 'schedules that the command line makes for one answer',
	unit: '',
	atMost: 1,
	async run({ notes }) {
		return { samples: [(await vaultCounts(notes)).scheduled] };
	},
};
