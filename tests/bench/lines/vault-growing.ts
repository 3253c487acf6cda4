import { vaultGrowth } from '../fresh/many-vaults';
import type { Line } from '../line';

export const vaultGrowing: Line = {
	name: 'the same in a vault five times as large, against the smaller one',
	unit: '×',
	atMost: 5.5,
	guard: 8,
	run: ({ manyNotes }) => vaultGrowth('command-line', manyNotes / 5, manyNotes),
};
