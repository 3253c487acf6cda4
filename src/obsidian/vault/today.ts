import type { Component } from 'obsidian';
import { calendarDateOf, type CalendarDate } from '../../core/date/calendar-date';

/** The day on the calendar where this computer is. */
export interface Today {
	current(): CalendarDate;
}

/**
 * The plugin's only clock. One timer waits for the next local midnight; because timers sleep with the computer, the day
 * is looked up again whenever the window comes back. Everything stops when the component unloads.
 */
export function watchToday(component: Component, onNewDay: () => void): Today {
	let today = localDay(new Date());
	let timer = 0;

	function wait(): void {
		window.clearTimeout(timer);
		timer = window.setTimeout(look, untilMidnight(new Date()));
	}

	function look(): void {
		const day = localDay(new Date());
		const isNew = day !== today;
		today = day;
		wait();
		if (isNew) onNewDay();
	}

	component.registerDomEvent(window, 'focus', look);
	component.registerDomEvent(window.document, 'visibilitychange', look);
	component.register(() => window.clearTimeout(timer));
	wait();
	return { current: () => today };
}

function localDay(now: Date): CalendarDate {
	const day = calendarDateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
	if (day === undefined) throw new Error('The clock of this computer is outside the years 1970 to 2200.');
	return day;
}

/** Milliseconds to the first moment of the next local day; days of 23 and 25 hours included. */
function untilMidnight(now: Date): number {
	const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
	// Never 0: a timer that fires a little early must not spin.
	return Math.max(1, midnight.getTime() - now.getTime());
}
