import type { CalendarDate } from '../calendar-date';
import { englandHolidays } from './england';
import { germanyHolidays } from './germany';
import { usHolidays } from './us';

/** Which list of public holidays counts besides the user's own. */
export type HolidayPreset = 'none' | 'us' | 'england' | 'germany';

/** Every preset with its days off in a year 1970–2200, by rule. */
export const HOLIDAY_PRESETS: Readonly<Record<HolidayPreset, (year: number) => readonly CalendarDate[]>> = {
	none: () => [],
	us: usHolidays,
	england: englandHolidays,
	germany: germanyHolidays,
};
