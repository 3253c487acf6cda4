import type { ReadingWays } from '../../timeline/timeline';
import { isoText, readLeadingDay, type WrittenDay } from './date-text';
import { quote } from '../note-problems';

/** What is wrong with one line of a list. */
export interface LineComplaint {
	readonly message: string;
	/** The line as it should be, when there is little doubt. */
	readonly better?: string | undefined;
	/** A hint when the line counts as it is. */
	readonly severity: 'problem' | 'hint';
}

/** A line read: what it says, what is wrong with it, or both. */
export interface LineReading<T> {
	readonly value?: T;
	readonly complaint?: LineComplaint;
}

/** The day a line starts with, what follows it, and a complaint when the day is not written as `2026-11-04`. */
export interface DatedLine {
	readonly day?: WrittenDay;
	readonly rest: string;
	readonly complaint?: LineComplaint;
}

/** Takes the day off the start of a line. */
export function readDatedLine(line: string, ways: ReadingWays, example: string): DatedLine {
	const leading = readLeadingDay(line, ways);
	if (!leading) {
		const message = `${quote(line)} does not start with a date, so it does not count; write it like “${example}”.`;
		return { rest: line, complaint: { message, severity: 'problem' } };
	}
	const rest = leading.rest.replace(/^(?:[:,;—–-]+\s*)+/, '');
	if (!leading.day) {
		const message = `${quote(line)} starts with a day that no calendar has, so it does not count; change its date.`;
		return { rest, complaint: { message, severity: 'problem' } };
	}
	if (leading.day.exact) return { day: leading.day, rest };
	const better = `${isoText({ on: leading.day.on })} ${rest}`.trim();
	const message = `${quote(line)} counts, but its date is easier to keep as ${quote(isoText({ on: leading.day.on }))}.`;
	return { day: leading.day, rest, complaint: { message, better, severity: 'hint' } };
}
