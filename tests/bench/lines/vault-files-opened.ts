import { vaultCounts } from '../fresh/many-vaults';
import type { Line } from '../line';

export const vaultFilesOpened: Line = {
	name: 'files that the command line opens, for each note of the vault',
	unit: '',
	atMost: 1,
	async run({ notes }) {
		return { samples: [(await vaultCounts(notes)).filesOpened / notes] };
	},
};
