import { describe, expect, it, vi } from 'vitest';
import { latePattern } from '../../../src/core/once/late-pattern';

describe('latePattern', () => {
	it('makes its expression when it is first asked for something, and only once', () => {
		const make = vi.fn(() => /late/g);
		const pattern = latePattern(make);
		expect(make).not.toHaveBeenCalled();
		expect(pattern.source).toBe('late');
		expect(pattern.expression).toBe(pattern.expression);
		expect(make).toHaveBeenCalledTimes(1);
	});

	it('answers like the expression, its place in the text included', () => {
		const pattern = latePattern(() => /a(b?)/g);
		pattern.lastIndex = 1;
		expect(pattern.exec('ab a')?.index).toBe(3);
		expect(pattern.lastIndex).toBe(4);
		expect(pattern.test('ab a')).toBe(false);
		expect('ab a'.replace(pattern.expression, '-')).toBe('- -');
	});
});
