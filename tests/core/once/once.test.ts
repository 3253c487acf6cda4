import { describe, expect, it, vi } from 'vitest';
import { once } from '../../../src/core/once/once';

describe('once', () => {
	it('makes nothing before it is asked, and then the same for everybody', () => {
		const make = vi.fn(() => ({ words: ['late'] }));
		const late = once(make);
		expect(make).not.toHaveBeenCalled();
		expect(late()).toBe(late());
		expect(make).toHaveBeenCalledTimes(1);
	});

	it('keeps a value that is nothing', () => {
		const make = vi.fn(() => undefined);
		const late = once(make);
		late();
		late();
		expect(make).toHaveBeenCalledTimes(1);
	});
});
