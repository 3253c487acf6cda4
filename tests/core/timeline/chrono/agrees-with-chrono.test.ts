import fc from 'fast-check';
import { casual } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateOf, isoDate, partsOf, weekdayOf, type CalendarDate } from '../../../../src/core/date/calendar-date';
import { readDay } from '../../../../src/core/timeline/read-day';
import { readTimeline } from '../../../../src/core/timeline/read-timeline';
import { MONTH_FIRST } from '../../../support/reading-ways';
import { dayOf, iso } from '../days';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

// Ends of months and years, a leap day, and weekends on which clocks change in New York, Auckland, London or Sydney.
const SAID_ON = [
	...['2026-11-20', '2026-11-23', '2026-11-29', '2026-01-31', '2026-04-30', '2027-02-28', '2028-02-28', '2028-02-29', '2026-12-31', '2027-01-01'],
	...['2026-03-07', '2026-03-08', '2026-10-31', '2026-11-01', '2026-04-04', '2026-04-05', '2026-09-26', '2026-09-27', '2026-03-29', '2026-10-25'],
].map(dayOf);

/** The last day that stock chrono finds, looking ahead. */
function chronosDay(words: string, saidOn: CalendarDate): string | null {
	const { year, month, day } = partsOf(saidOn);
	const [found] = casual.parse(words, new Date(year, month - 1, day, 12), { forwardDate: true });
	const date = (found?.end ?? found?.start)?.date();
	return date ? iso(calendarDateOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() })) : null;
}

/** The last day of the timeline that we read, and the day. */
function ourDays(words: string, saidOn: CalendarDate): readonly (string | null)[] {
	const context = { saidOn, ...MONTH_FIRST };
	return [iso(readTimeline(words, context)?.latest), iso(readDay(words, context)?.on)];
}

function expectAgreement(words: string, saidOn: CalendarDate): void {
	const day = chronosDay(words, saidOn);
	const said = isoDate(saidOn);
	expect({ said, words, day, ours: ourDays(words, saidOn) }).toEqual({ said, words, day: expect.any(String) as string, ours: [day, day] });
}

/** How people name the day in parts. */
interface Names {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly name: string;
	readonly short: string;
	readonly th: string;
	readonly weekday: string;
}

function namesOf(date: CalendarDate): Names {
	const { year, month, day } = partsOf(date);
	const name = MONTHS[month - 1] ?? '';
	const th = `${day}${(day > 10 && day < 14 ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`;
	return { year, month, day, name, short: name.slice(0, 3), th, weekday: WEEKDAYS[weekdayOf(date) - 1] ?? '' };
}

type Spelling = (names: Names) => string;

const WITH_YEAR: readonly Spelling[] = [
	({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
	({ year, month, day }) => `${year}/${month}/${day}`,
	({ year, month, day }) => `${month}/${day}/${year}`,
	({ year, month, day }) => `${month}/${day}/${String(year).slice(2)}`,
	({ year, name, day }) => `${day} ${name} ${year}`,
	({ year, short, day }) => `${day}-${short}-${year}`,
	({ year, short, day }) => `${day}/${short}/${year}`,
	({ year, name, th }) => `the ${th} of ${name}, ${year}`,
	({ year, name, th }) => `${name} ${th}, ${year}`,
	({ year, name, short, day }) => `${name === short ? name : `${short}.`} ${day}, ${year}`,
	({ year, short, day }) => `${year} ${short} ${day}`,
	({ year, name, day, weekday }) => `${weekday}, ${name} ${day}, ${year}`,
	({ year, short, day, weekday }) => `${weekday.slice(0, 3)} ${day} ${short} ${year}`,
	({ year, name, day }) => `by ${name} ${day}, ${year} at 5pm`,
];

const WITHOUT_YEAR: readonly Spelling[] = [
	({ month, day }) => `${month}/${day}`,
	({ name, day }) => `${name} ${day}`,
	({ name, day }) => `${day} ${name}`,
	({ short, th }) => `on ${short} ${th}`,
	({ name, th }) => `the ${th} of ${name}`,
	({ name, day, weekday }) => `${weekday}, ${name} ${day}`,
];

const LENGTHS = [
	...['today', 'tonight', 'this afternoon', 'tomorrow', 'tmr', 'tomorrow morning', 'tomorrow at 5pm', 'the day after tomorrow', 'end of the month'],
	...['in 1 day', 'in 3 days', 'in ten days', 'in a week', 'in 2 weeks', 'in six weeks', 'in about 2 weeks', 'within 5 days', 'within two weeks', 'in the next 3 days'],
	...['in a couple of days', 'in a couple of weeks', 'in a few days', 'in a few weeks', 'in 24 hours', 'in 48 hours', '2 weeks from now', 'three days from now', 'two weeks later', 'a week from today'],
];
const MONTHS_AWAY = ['in a month', 'in 1 month', 'within a month', 'in 2 months', 'in three months', 'in 18 months', 'in a year'];
const WEEKDAY_WORDS = WEEKDAYS.flatMap((day) => [day, `on ${day}`, `by ${day}`, day.slice(0, 3), `${day} morning`, `this coming ${day}`]);
const WEEKDAYS_OF_WEEKS = WEEKDAYS.flatMap((day) => [`next ${day}`, `by next ${day}`, `${day} next week`, `this ${day}`]);

describe.each(SAID_ON.map((day) => [isoDate(day), day] as const))('said on %s, as stock chrono', (_, saidOn) => {
	it('reads a date in every spelling', () => {
		for (const away of [1, 2, 9, 40, 100, 364, 700]) {
			const date = addDays(saidOn, away);
			for (const spelling of away < 365 ? [...WITH_YEAR, ...WITHOUT_YEAR] : WITH_YEAR) {
				const words = spelling(namesOf(date));
				expectAgreement(words, saidOn);
				expect([words, ...ourDays(words, saidOn)]).toEqual([words, isoDate(date), isoDate(date)]);
			}
		}
	});

	it('reads near days and lengths of time', () => {
		for (const words of LENGTHS) expectAgreement(words, saidOn);
	});

	it('reads months away, where the day is in every month', () => {
		for (const words of partsOf(saidOn).day <= 28 ? MONTHS_AWAY : []) expectAgreement(words, saidOn);
	});

	it('reads weekdays, save the one on which it was said', () => {
		const today = WEEKDAYS[weekdayOf(saidOn) - 1] ?? '';
		for (const words of WEEKDAY_WORDS.filter((words) => !words.includes(today.slice(0, 3)))) expectAgreement(words, saidOn);
		for (const words of WEEKDAYS_OF_WEEKS) expectAgreement(words, saidOn);
	});
});

describe('on any day, as stock chrono', () => {
	it('reads a date in any spelling, and any number of days and weeks', () => {
		const recentDay = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays(dayOf('2010-01-01'), days));
		fc.assert(
			fc.property(recentDay, fc.integer({ min: 1, max: 99 }), fc.constantFrom(...WITH_YEAR, ...WITHOUT_YEAR), (saidOn, count, spelling) => {
				for (const words of [spelling(namesOf(addDays(saidOn, count))), `in ${count} days`, `within ${count} weeks`]) expectAgreement(words, saidOn);
			}),
			{ numRuns: 200 },
		);
	});
});

// timelines.md, "Readings" and "Calendar", where chrono means another day or none.
describe('unlike stock chrono', () => {
	it.each([
		['a weekday is strictly after the day it was said', 'by Monday', '2026-11-23', '2026-11-23', '2026-11-30'],
		['so is a coming one', 'this coming Friday', '2026-11-20', '2026-11-20', '2026-11-27'],
		['a week from a weekday is its next day and a week', 'a week from Tuesday', '2026-11-20', '2026-11-27', '2026-12-01'],
		['a weekday with its day of the month is that day', 'Friday the 20th', '2026-11-02', '2026-11-06', '2026-11-20'],
		['a month ends on the same day, or the last', 'in a month', '2026-01-31', '2026-03-03', '2026-02-28'],
		['so do months', 'in 2 months', '2026-12-31', '2027-03-03', '2027-02-28'],
		['and a year', 'in a year', '2028-02-29', '2029-03-01', '2029-02-28'],
		['this week ends on Friday', 'this week', '2026-11-24', '2026-11-25', '2026-11-27'],
		['so does next week', 'next week', '2026-11-23', '2026-11-30', '2026-12-04'],
		['the end of the week is its Friday', 'end of the week', '2026-11-23', '2026-11-30', '2026-11-27'],
		['and of next week', 'end of next week', '2026-11-23', '2026-12-05', '2026-12-04'],
		['a part of next week is that part', 'early next week', '2026-11-23', '2026-11-30', '2026-12-01'],
		['a month lasts to its last day', 'in March', '2026-11-20', '2027-03-01', '2027-03-31'],
		['so does next month', 'next month', '2026-11-20', '2026-12-20', '2026-12-31'],
		['a week and a half', 'in a week and a half', '2026-11-20', '2026-11-27', '2026-11-30'],
		['business days', 'in 5 business days', '2026-11-20', null, '2026-11-27'],
		['a fortnight', 'in a fortnight', '2026-11-20', null, '2026-12-04'],
		['the day of a month', 'the 20th', '2026-11-23', null, '2026-12-20'],
		['the end of the month, shortened', 'EOM', '2026-11-20', null, '2026-11-30'],
		['a quarter', 'Q1', '2026-11-20', null, '2027-03-31'],
		['the week of a day', 'week of December 14', '2026-11-20', '2026-12-14', '2026-12-18'],
		['a holiday', 'before Christmas', '2026-11-20', null, '2026-12-24'],
	])('%s: “%s”, said on %s', (_, words, on, chronos, ours) => {
		expect([chronosDay(words, dayOf(on)), ourDays(words, dayOf(on))[0]]).toEqual([chronos, ours]);
	});

	// timelines.md, "What counts".
	it.each(['we sat in the sun', 'they march on', 'give me a second', 'it took 3 minutes', 'we spoke yesterday', 'at noon'])('finds nothing in “%s”', (words) => {
		expect([chronosDay(words, dayOf('2026-11-20')), ourDays(words, dayOf('2026-11-20'))[0]]).toEqual([expect.any(String), null]);
	});
});
