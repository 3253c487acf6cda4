import { describe, expect, it, vi } from 'vitest';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { useWindow } from '../support/window';

const idle = (): boolean => false;

describe('the change signal', () => {
	useWindow();

	it('announces seldom while the app is busy, and at once when that is over', () => {
		vi.useFakeTimers();
		let isBusy = true;
		const signal = createChangeSignal(() => isBusy);
		const listener = vi.fn();
		signal.onChange(listener);
		for (let time = 0; time < 1000; time += 10) {
			signal.raise();
			vi.advanceTimersByTime(10);
		}
		expect(listener).toHaveBeenCalledTimes(3);
		signal.raise();
		isBusy = false;
		signal.raise();
		vi.advanceTimersByTime(16);
		expect(listener).toHaveBeenCalledTimes(4);
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(4);
	});

	it('announces a burst once, and its version at once', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal(idle);
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
		const signal = createChangeSignal(idle);
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
