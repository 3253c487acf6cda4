import { parseOwnHoliday } from '../date/holidays/holiday-test';
import { quoted } from './quoted';
import { accepted, refused, type Reading } from './reading';

const MOST_HOLIDAYS = 2_000;

/** Reads the weekend as ISO weekday numbers, each once and in order; at least one day of the week is left to work on. */
export function weekendDays(value: unknown): Reading<readonly number[]> {
	if (!Array.isArray(value) || !value.every(isWeekday)) {
		return refused('This needs to be a list of weekdays, numbered from 1 (Monday) to 7 (Sunday).');
	}
	const days = [...new Set(value)].sort((a, b) => a - b);
	return days.length < 7 ? accepted(days) : refused('With all seven days off, there would be no day left to write on.');
}

/** Reads the user's own holidays, each once; those that no calendar has are refused one by one, the others stay. */
export function holidays(value: unknown): Reading<readonly string[]> {
	if (!Array.isArray(value)) return refused('This needs to be a list of dates, such as “2026-11-26”, or “12-25” for every year.');
	if (value.length > MOST_HOLIDAYS) return refused(`This needs to be a list of at most ${MOST_HOLIDAYS} dates.`);
	const dates = new Set<string>();
	const wrong: string[] = [];
	for (const item of value as readonly unknown[]) {
		const text = typeof item === 'string' ? item.trim() : '';
		if (parseOwnHoliday(text) === undefined) wrong.push(`${quoted(item)} is no day I know; write “2026-11-26”, or “12-25” for every year.`);
		else dates.add(text);
	}
	return { value: [...dates], refused: wrong };
}

function isWeekday(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
}
