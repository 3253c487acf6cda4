import { addDays, calendarDateOf, type CalendarDate } from '../date/calendar-date';
import { parseOwnHoliday } from '../date/holidays/holiday-test';
import { businessDaysOf } from './business-days-of';
import type { Settings } from './settings';

/** Settings that are each fine alone, and have to make sense together. */
export interface SettingAgreement {
	/** Those it looks at, the first to give way first. No two agreements share one; the defaults always agree. */
	readonly keys: readonly (keyof Settings)[];
	/** Why they do not fit, as a sentence; undefined when they do. */
	readonly conflict: (settings: Settings) => string | undefined;
}

/** Everything that must fit together. */
export const SETTING_AGREEMENTS: readonly SettingAgreement[] = [
	{ keys: ['multiRoundCloseDay', 'closeDay', 'valueAddDays', 'checkInDays'], conflict: ladderConflict },
	{ keys: ['holidays', 'weekendDays', 'holidayPreset'], conflict: daysOffConflict },
	{ keys: ['followUpType', 'noteType'], conflict: noteTypeConflict },
];

function ladderConflict({ checkInDays, valueAddDays, closeDay, multiRoundCloseDay }: Settings): string | undefined {
	if (valueAddDays[0] <= checkInDays[1]) {
		return `The check-in has until day ${checkInDays[1]}, and the value-add would already begin on day ${valueAddDays[0]}.`;
	}
	if (closeDay <= valueAddDays[1]) {
		return `The value-add has until day ${valueAddDays[1]}, and the graceful close would already come on day ${closeDay}.`;
	}
	// It may cut the value-add short, as it does by default, but must leave room for a check-in.
	if (multiRoundCloseDay < checkInDays[0]) {
		return `The check-in begins on day ${checkInDays[0]}, and after several rounds the graceful close would already come on day ${multiRoundCloseDay}.`;
	}
	return undefined;
}

function noteTypeConflict({ noteType, followUpType }: Settings): string | undefined {
	if (noteType.toLowerCase() !== followUpType.toLowerCase()) return undefined;
	return `Interview notes and follow-up notes need different types, and both are “${noteType}”.`;
}

// Weekly patterns of a calendar repeat after 28 years. Only Easter moves on its own, by too little to join runs of this length into an endless one.
const CYCLE = Array.from({ length: 28 }, (_, index) => 2000 + index);
const LONGEST_RUN = 49;

function daysOffConflict(settings: Settings): string | undefined {
	const { isBusinessDay } = businessDaysOf(settings);
	// No preset and no weekend is that long by itself, so a long run holds one of the user's own days.
	for (const start of settings.holidays.flatMap(occurrences)) {
		let day = start;
		while (!isBusinessDay(day)) {
			day = addDays(day, 1);
			if (day - start > LONGEST_RUN) return 'With these holidays, more than seven weeks in a row would have no day left to write on.';
		}
	}
	return undefined;
}

function occurrences(text: string): CalendarDate[] {
	const holiday = parseOwnHoliday(text);
	if (holiday === undefined) return [];
	if (typeof holiday === 'number') return [holiday];
	return CYCLE.flatMap((year) => calendarDateOf({ year, ...holiday }) ?? []);
}
