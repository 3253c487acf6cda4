import { vaultRatio } from '../fresh/many-vaults';
import type { Line } from '../line';

export const peerStockChrono: Line = {
	name: 'the same and their timelines by stock chrono, against just reading every note',
	unit: '×',
	run: ({ notes }) => vaultRatio('stock-chrono', notes),
};
