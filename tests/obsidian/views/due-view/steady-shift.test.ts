import fc from 'fast-check';
import { expect, it } from 'vitest';
import { steadyShift } from '../../../../src/obsidian/views/due-view/steady-shift';

it('is the move of most rows, wherever the others were taken', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(fc.integer(), { maxLength: 10 }), (move, others) => {
			const most = Array.from({ length: others.length + 1 }, () => move);
			expect(steadyShift([...others, ...most])).toBe(move);
		}),
	);
});

it('is none where there are no rows', () => {
	expect(steadyShift([])).toBe(0);
});
