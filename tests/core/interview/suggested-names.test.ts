import { describe, expect, it } from 'vitest';
import { suggestedNames } from '../../../src/core/interview/suggested-names';

const NAMES = ['Cobalt Bank', 'Blue Harbour', 'Harbour Works', 'Bank of Elm', 'Siân & Co'];

describe('names to offer', () => {
	it.each([
		['', []],
		['  ', []],
		['har', ['Harbour Works', 'Blue Harbour']],
		['BANK', ['Bank of Elm', 'Cobalt Bank']],
		['arbour', ['Blue Harbour', 'Harbour Works']],
		['b', ['Blue Harbour', 'Bank of Elm', 'Cobalt Bank', 'Harbour Works']],
		['siân', ['Siân & Co']],
		['zz', []],
	])('for “%s”: those that begin with it, then those in which a word does, then the others', (typed, names) => {
		expect(suggestedNames(typed, NAMES)).toEqual(names);
	});

	it('are none once one of them stands there whole, be it the beginning of another', () => {
		expect(suggestedNames(' harbour ', [...NAMES, 'Harbour'])).toEqual([]);
		expect(suggestedNames('blue  HARBOUR', NAMES)).toEqual([]);
	});
});
