import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONG_AHEAD } from '../../../src/core/once/steps';
import { readSettings } from '../../../src/core/settings/read-settings';
import { prepareReading } from '../../../src/core/timeline/prepare-reading';
import { readingPreparation } from '../../../src/obsidian/vault/reading-preparation';
import { useWindow } from '../support/window';

vi.mock('../../../src/core/timeline/prepare-reading', () => ({ prepareReading: vi.fn() }));

const STEPS = 100;

describe('what a first reading would wait for', () => {
	useWindow();
	let now = 0;
	let steps = 0;
	let language = 'en';

	const prepared = (): ((isOver: () => boolean) => Promise<void>) => readingPreparation(() => readSettings({ language }).settings);

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		[now, steps, language] = [0, 0, 'en'];
		vi.spyOn(performance, 'now').mockImplementation(() => now);
		vi.mocked(prepareReading).mockReset().mockImplementation(function* () {
			for (let step = 0; step < STEPS; step++) {
				steps++;
				// Each step takes three milliseconds.
				now += 3;
				yield;
			}
		});
	});

	it('is done in slices, between which the app goes on', async () => {
		const done = vi.fn();
		void prepared()(() => false).then(done);
		for (let slice = 1; done.mock.calls.length === 0 && slice < STEPS; slice++) {
			const before = steps;
			await vi.advanceTimersByTimeAsync(0);
			expect(steps - before).toBeLessThanOrEqual(3);
			await vi.advanceTimersByTimeAsync(1);
		}
		expect(done).toHaveBeenCalled();
		expect(steps).toBe(STEPS);
	});

	it('rests before a step that takes long, unless it has just begun', async () => {
		const order: string[] = [];
		const { setTimeout } = globalThis;
		vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, delay) => {
			order.push('rest');
			return setTimeout(work, delay);
		});
		vi.mocked(prepareReading).mockImplementation(function* () {
			for (const [name, milliseconds, ahead] of [['one', 2, LONG_AHEAD], ['long', 9, LONG_AHEAD], ['long too', 9, undefined], ['quick', 0, LONG_AHEAD], ['last', 9, undefined]] as const) {
				order.push(name);
				now += milliseconds;
				yield ahead;
			}
		});
		const done = prepared()(() => false);
		await vi.advanceTimersByTimeAsync(100);
		await done;
		expect(order).toEqual(['one', 'rest', 'long', 'rest', 'long too', 'rest', 'quick', 'last', 'rest']);
	});

	it('is done once for each language', async () => {
		const prepare = prepared();
		for (const each of ['en', 'en', 'de', 'de', 'en']) {
			language = each;
			const done = prepare(() => false);
			await vi.advanceTimersByTimeAsync(1_000);
			await done;
		}
		expect(prepareReading).toHaveBeenCalledTimes(2);
		expect(steps).toBe(2 * STEPS);
	});

	it('stops when it is over, and is done the next time', async () => {
		const prepare = prepared();
		const stopped = prepare(() => steps >= 10);
		await vi.advanceTimersByTimeAsync(1_000);
		await stopped;
		expect(steps).toBe(10);
		const done = prepare(() => false);
		await vi.advanceTimersByTimeAsync(1_000);
		await done;
		expect(steps).toBe(10 + STEPS);
		expect(vi.getTimerCount()).toBe(0);
	});
});
