import { vaultRatio } from '../fresh/many-vaults';
import type { Line } from '../line';

export const peerGrayMatter: Line = {
	name: 'the properties of every note by gray-matter, against just reading every note',
	unit: '×',
	run: ({ notes }) => vaultRatio('gray-matter', notes),
};
