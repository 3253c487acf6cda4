import { App, Component } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { watchToday, type Today } from '../../../src/obsidian/vault/today';
import { otherWindow, useWindow } from '../support/window';

const zoneOfThisRun = process.env['TZ'];

interface Watch {
	readonly app: App;
	readonly today: Today;
	/** Every new day that was announced. */
	readonly announced: string[];
	unload(): void;
}

/** Watches from a moment on, in a zone. */
function watchFrom(timeZone: string, moment: string): Watch {
	process.env['TZ'] = timeZone;
	vi.useFakeTimers({ now: new Date(moment) });
	const app = App.createConfigured__();
	const component = new Component();
	component.load();
	const announced: string[] = [];
	const today = watchToday({
		component: component.asOriginalType__(),
		workspace: app.asOriginalType__().workspace,
		onNewDay: () => announced.push(isoDate(today.current())),
	});
	return { app, today, announced, unload: () => component.unload() };
}

function hours(count: number): number {
	return count * 3_600_000;
}

describe('today', () => {
	const window = useWindow();

	afterEach(() => {
		process.env['TZ'] = zoneOfThisRun;
	});

	it.each([
		['UTC', '2026-11-23T23:30:00Z', '2026-11-23'],
		['America/New_York', '2026-11-24T03:30:00Z', '2026-11-23'],
		['Pacific/Auckland', '2026-11-23T12:00:00Z', '2026-11-24'],
		['Asia/Kolkata', '2026-11-23T18:29:00Z', '2026-11-23'],
	])('is the local day in %s', (zone, moment, day) => {
		expect(isoDate(watchFrom(zone, moment).today.current())).toBe(day);
	});

	it.each([
		['an ordinary day', 'UTC', '2026-11-23T10:00:00Z', 14, '2026-11-24'],
		['a day of 23 hours', 'America/New_York', '2026-03-08T05:00:00Z', 23, '2026-03-09'],
		['a day of 25 hours', 'America/New_York', '2026-11-01T04:00:00Z', 25, '2026-11-02'],
		['a day of 25 hours in the south', 'Pacific/Auckland', '2026-04-04T11:00:00Z', 25, '2026-04-06'],
		['a day whose midnight is skipped', 'Africa/Cairo', '2026-04-23T00:00:00Z', 22, '2026-04-24'],
		['the last day of a year', 'Asia/Kolkata', '2026-12-31T06:30:00Z', 12, '2027-01-01'],
	])('changes at the first moment after %s', (_, zone, from, length, next) => {
		const { announced } = watchFrom(zone, from);
		vi.advanceTimersByTime(hours(length) - 1);
		expect(announced).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(announced).toEqual([next]);
	});

	it('goes on from day to day with one timer', () => {
		const { announced } = watchFrom('America/New_York', '2026-10-31T12:00:00Z');
		for (let day = 0; day < 3; day++) {
			expect(vi.getTimerCount()).toBe(1);
			vi.advanceTimersByTime(hours(24));
		}
		expect(announced).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
	});

	it.each(['focus', 'visibilitychange', 'pointerover', 'pointerdown', 'keydown'] as const)('is looked up again on %s, because timers sleep with the computer', (event) => {
		const { announced } = watchFrom('UTC', '2026-11-23T10:00:00Z');
		vi.setSystemTime(new Date('2026-11-26T08:00:00Z'));
		window.fire(event);
		expect(announced).toEqual(['2026-11-26']);
		vi.advanceTimersByTime(hours(16));
		expect(announced).toEqual(['2026-11-26', '2026-11-27']);
	});

	it('is never stale for whoever asks, and then announced once', () => {
		const { announced, today } = watchFrom('UTC', '2026-11-23T10:00:00Z');
		vi.setSystemTime(new Date('2026-11-26T08:00:00Z'));
		expect(isoDate(today.current())).toBe('2026-11-26');
		today.current();
		expect(announced).toEqual(['2026-11-26']);
		vi.advanceTimersByTime(hours(16));
		expect(announced).toEqual(['2026-11-26', '2026-11-27']);
		expect(vi.getTimerCount()).toBe(1);
	});

	it('is looked up again in a pop-out, until that closes', () => {
		const { announced, app } = watchFrom('UTC', '2026-11-23T10:00:00Z');
		const popOut = otherWindow();
		app.workspace.trigger('window-open', {}, popOut.win);
		app.workspace.trigger('window-open', {}, popOut.win);
		vi.setSystemTime(new Date('2026-11-24T08:00:00Z'));
		popOut.fire('pointerover');
		expect(announced).toEqual(['2026-11-24']);
		app.workspace.trigger('window-close', {}, popOut.win);
		vi.setSystemTime(new Date('2026-11-25T08:00:00Z'));
		popOut.fire('pointerdown');
		expect(announced).toEqual(['2026-11-24']);
	});

	it('says nothing when the window comes back on the same day', () => {
		const { announced } = watchFrom('UTC', '2026-11-23T10:00:00Z');
		vi.setSystemTime(new Date('2026-11-23T23:00:00Z'));
		window.fire('focus');
		expect(announced).toEqual([]);
		expect(vi.getTimerCount()).toBe(1);
	});

	it('leaves nothing behind', () => {
		const { announced, app, unload } = watchFrom('UTC', '2026-11-23T10:00:00Z');
		const popOut = otherWindow();
		app.workspace.trigger('window-open', {}, popOut.win);
		unload();
		vi.setSystemTime(new Date('2026-11-26T08:00:00Z'));
		for (const { fire } of [window, popOut]) fire('focus');
		expect(vi.getTimerCount()).toBe(0);
		expect(announced).toEqual([]);
	});
});
