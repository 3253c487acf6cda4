import { vaultRatio } from '../fresh/many-vaults';
import type { Line } from '../line';

const PROMISED_AT = 10_000;

/** Until the answer is written, in a fresh process. Of a small vault the start itself is most, so the promise is for a usual one. */
export const vaultDue: Line = {
	name: 'what is due in a whole vault on the command line, against just reading every note',
	unit: '×',
	atMost: 3,
	async run({ notes }) {
		return { ...(await vaultRatio('command-line', notes)), isPartial: notes < PROMISED_AT };
	},
};
