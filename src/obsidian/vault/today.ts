import type { Component, Workspace } from 'obsidian';
import { calendarDateOf, type CalendarDate } from '../../core/date/calendar-date';
import { inEveryWindow } from './every-window';

/** The day on the calendar where this computer is. */
export interface Today {
	/** Looked up at every call, so that no date that is written or shown is ever stale. */
	current(): CalendarDate;
}

interface TodayContext {
	readonly component: Component;
	readonly workspace: Pick<Workspace, 'on' | 'iterateAllLeaves'>;
	/** Called when the day is another one than at the last look. */
	readonly onNewDay: () => void;
}

// A first touch or movement after sleep comes before the click that acts on what is shown.
const SIGNS_OF_LIFE = ['focus', 'pointerover', 'pointerdown', 'keydown'] as const;

/**
 * The plugin's only clock. One timer waits for the next local midnight; because timers sleep with the computer, the day
 * is looked up again at the first sign of life in any window. Everything stops when the component unloads.
 */
export function watchToday({ component, workspace, onNewDay }: TodayContext): Today {
	let today = localDay(new Date());
	let timer = 0;

	function wait(): void {
		window.clearTimeout(timer);
		timer = window.setTimeout(awake, untilMidnight(new Date()));
	}

	function look(): CalendarDate {
		const day = localDay(new Date());
		if (day === today) return today;
		today = day;
		wait();
		onNewDay();
		return today;
	}

	// The timer may have slept for any part of its time.
	function awake(): void {
		wait();
		look();
	}

	inEveryWindow(component, workspace, (win, scope) => {
		for (const sign of SIGNS_OF_LIFE) scope.registerDomEvent(win, sign, sign === 'focus' ? awake : look, { capture: true, passive: true });
		scope.registerDomEvent(win.document, 'visibilitychange', awake);
	});
	component.register(() => window.clearTimeout(timer));
	wait();
	return { current: look };
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
