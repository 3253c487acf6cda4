import { describe, expect, it } from 'vitest';
import { listItems } from '../../../../src/core/note/yaml/list-items';
import { sourceLines } from '../../../../src/core/note/yaml/source-lines';

function items(value: string): (readonly [number, string])[] | undefined {
	return listItems(sourceLines(value, 1))?.map(({ line, raw }) => [line, raw] as const);
}

describe('listItems', () => {
	it.each([
		['\n  - Dana\n  - Sam', [[2, 'Dana'], [3, 'Sam']]],
		['\n- Dana\n- Sam', [[2, 'Dana'], [3, 'Sam']]],
		[' # people\n\n  - Dana # first\n  # none\n  - Sam', [[3, 'Dana # first'], [5, 'Sam']]],
		['\n  - two\n    lines\n  - one', [[2, 'two\n    lines'], [4, 'one']]],
		['\n  -Dana\n  -Sam', [[2, 'Dana'], [3, 'Sam']]],
		['\n  -\n  - Sam', [[2, ''], [3, 'Sam']]],
		[' [Dana, "Reyes, Kim", [[Sam]]] # three', [[1, 'Dana'], [1, '"Reyes, Kim"'], [1, '[[Sam]]']]],
		[' [\n  Dana, # first\n  Sam,\n]', [[2, 'Dana'], [3, 'Sam']]],
		['\n  [Dana, Sam]', [[2, 'Dana'], [2, 'Sam']]],
		[' []', []],
		[" [it's, fine]", [[1, "it's"], [1, 'fine']]],
		[' ["say \\"a, b\\"", c]', [[1, '"say \\"a, b\\""'], [1, 'c']]],
	])('%j', (value, expected) => {
		expect(items(value)).toEqual(expected);
	});

	it.each(['', ' Dana', ' [[Dana]]', ' [[Dana]], [[Sam]]', ' [Kim](mailto:kim@acme.example)', ' [Dana, Sam', ' - not on this line', '\n  name: Dana'])('%j is no list', (value) => {
		expect(items(value)).toBeUndefined();
	});
});
