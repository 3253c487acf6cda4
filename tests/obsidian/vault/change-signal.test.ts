import { describe, expect, it, vi } from 'vitest';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { useWindow } from '../support/window';

const IDLE = { isBusy: () => false, settle: () => true };

describe('the change signal', () => {
	useWindow();

	it('announces seldom while the app is busy, and at once when that is over', () => {
		vi.useFakeTimers();
		let isBusy = true;
		const signal = createChangeSignal({ ...IDLE, isBusy: () => isBusy });
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

	it('announces the first changes within a frame each, and what comes without an end a few times a second', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal(IDLE);
		const listener = vi.fn();
		signal.onChange(listener);
		for (let change = 1; change <= 4; change++) {
			signal.raise();
			vi.advanceTimersByTime(16);
			expect(listener).toHaveBeenCalledTimes(change);
		}
		listener.mockClear();
		for (let time = 0; time < 10_000; time += 10) {
			signal.raise();
			vi.advanceTimersByTime(10);
		}
		expect(listener.mock.calls.length).toBeLessThanOrEqual(66);
		expect(listener.mock.calls.length).toBeGreaterThan(30);
		vi.runAllTimers();
		vi.advanceTimersByTime(1_000);
		listener.mockClear();
		signal.raise();
		vi.advanceTimersByTime(16);
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('goes on announcing, and working out the rest, when one piece of work has failed', () => {
		vi.useFakeTimers();
		const settle = vi.fn(() => true).mockImplementationOnce(() => {
			throw new Error('one note that nobody foresaw');
		});
		const signal = createChangeSignal({ ...IDLE, settle });
		const listener = vi.fn();
		signal.onChange(listener);
		signal.raise();
		expect(() => vi.runAllTimers()).toThrow('one note');
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(1);
		signal.raise();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(2);
	});

	it('announces a burst once', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal(IDLE);
		const listener = vi.fn();
		signal.onChange(listener);
		for (let change = 0; change < 500; change++) signal.raise();
		expect(listener).not.toHaveBeenCalled();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(1);
		signal.raise();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(2);
	});

	it('announces once everything has been worked out, in slices between which the app goes on', () => {
		vi.useFakeTimers();
		const slices: number[] = [];
		let pieces = 40;
		const settle = (isUsedUp: () => boolean): boolean => {
			let done = 0;
			while (pieces > 0) {
				pieces--;
				done++;
				// A piece of a millisecond.
				vi.setSystemTime(Date.now() + 1);
				if (isUsedUp()) break;
			}
			slices.push(done);
			return pieces === 0;
		};
		vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
		const signal = createChangeSignal({ ...IDLE, settle });
		const listener = vi.fn();
		signal.onChange(listener);
		signal.raise();
		vi.advanceTimersByTime(16);
		expect(listener).not.toHaveBeenCalled();
		// What is raised meanwhile is worked out on the way.
		signal.raise();
		vi.runAllTimers();
		expect(listener).toHaveBeenCalledTimes(1);
		expect(slices).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
		vi.mocked(performance.now).mockRestore();
	});

	it('tells who waits for it when the listeners have heard, each time anew', async () => {
		vi.useFakeTimers();
		let isSettled = false;
		const signal = createChangeSignal({ ...IDLE, settle: () => isSettled });
		const heard: string[] = [];
		signal.onChange(() => heard.push('listener'));
		void signal.told().then(() => heard.push('told'));
		signal.raise();
		await vi.advanceTimersByTimeAsync(100);
		expect(heard).toEqual([]);
		isSettled = true;
		await vi.advanceTimersByTimeAsync(100);
		expect(heard).toEqual(['listener', 'told']);
		signal.raise();
		await vi.advanceTimersByTimeAsync(100);
		expect(heard).toEqual(['listener', 'told', 'listener']);
		signal.stop();
	});

	it('forgets listeners that have gone, and announces nothing once it is stopped', () => {
		vi.useFakeTimers();
		const signal = createChangeSignal(IDLE);
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
