import { addDays, weekdayOf, type CalendarDate } from './calendar-date';

/** Which days are working days, and how to step over the others (schedule.md, "Notation"). */
export interface BusinessDays {
	/** Neither a weekend day nor a holiday. */
	isBusinessDay(date: CalendarDate): boolean;
	/** The day itself when it is a business day, else the next one. */
	roll(date: CalendarDate): CalendarDate;
	/** The nth business day after the day (n ≥ 1); the day itself is never counted. */
	add(date: CalendarDate, count: number): CalendarDate;
}

// Settings are refused long before a run of days off gets this long; the bound only keeps a loop finite.
const LONGEST_RUN_OFF = 366;

/** The business days of a calendar with these weekend days (ISO weekday numbers) and this test for holidays. */
export function businessDays(weekendDays: readonly number[], isHoliday: (date: CalendarDate) => boolean): BusinessDays {
	const isBusinessDay = (date: CalendarDate): boolean => !weekendDays.includes(weekdayOf(date)) && !isHoliday(date);
	const roll = (date: CalendarDate): CalendarDate => {
		let day = date;
		for (let steps = 0; steps < LONGEST_RUN_OFF && !isBusinessDay(day); steps++) day = addDays(day, 1);
		return day;
	};
	const add = (date: CalendarDate, count: number): CalendarDate => {
		let day = date;
		for (let left = count; left > 0; left--) day = roll(addDays(day, 1));
		return day;
	};
	return { isBusinessDay, roll, add };
}
