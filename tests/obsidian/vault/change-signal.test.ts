import { describe, expect, it, vi } from 'vitest';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { useWindow } from '../support/window';

describe('the change signal', () => {
	useWindow();

	it('announces a burst once, and its version at once', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal();
		const listener = vi.fn();
		signal.onChange(listener);
		const before = signal.version();
		for (let change = 0; change < 500; change++) signal.raise();
		expect(signal.version()).not.toBe(before);
		expect(listener).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(1);
		signal.raise();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(2);
	});

	it('forgets listeners that have gone, and announces nothing once it is stopped', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal();
		const [gone, stays] = [vi.fn(), vi.fn()];
		const leave = signal.onChange(gone);
		signal.onChange(stays);
		leave();
		signal.raise();
		signal.stop();
		vi.runAllTimers();
		expect(stays).not.toHaveBeenCalled();
		signal.raise();
		vi.runAllTimers();
		expect(stays).toHaveBeenCalledTimes(1);
		expect(gone).not.toHaveBeenCalled();
	});
});
