import { vaultRatio } from '../fresh/many-vaults';
import type { Line } from '../line';

export const peerJsYaml: Line = {
	name: 'the properties of interviews by js-yaml, against just reading every note',
	unit: '×',
	run: ({ notes }) => vaultRatio('interview-properties', notes),
};
