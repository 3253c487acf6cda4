import fc from 'fast-check';
import { addDays, isoDate, type CalendarDate } from '../../src/core/date/calendar-date';
import { OTHER_MESSAGES, OUTCOMES, STEPS } from '../../src/core/interview/interview';
import { readSettings } from '../../src/core/settings/read-settings';
import type { Settings } from '../../src/core/settings/settings';
import { day } from './day';

/** A small job search on one day; printed as lines that `readStory` reads, ready to become a rule's example. */
export interface AnyStory {
	readonly today: CalendarDate;
	/** Lines for `readStory`. */
	readonly given: readonly string[];
	readonly settings: Settings;
}

/** A line that speaks of the round on that day. */
type LineAfter = (round: CalendarDate) => string;

/** The quiet weeks of autumn first; then the clock changes, the holidays around New Year, and a leap day. */
const SEASONS = ['2026-11-02', '2026-10-26', '2026-12-14', '2027-03-08', '2028-02-21'].map(day);

const PEOPLE = ['Dana Reyes', 'Kim Lund', 'Sam Ortiz', 'Jo Beck'] as const;
const INTERVIEWERS = ['Dana Reyes', 'Kim Lund (Recruiter)', 'Sam Ortiz (hiring manager)', 'Jo Beck', '[[Jo Beck]]', 'dana reyes'] as const;
const ROLES = ['Editor', 'Analyst', 'Producer', 'Archivist'] as const;

const anyPerson = fc.oneof(
	{ weight: 4, arbitrary: fc.constant('Dana Reyes') },
	{ weight: 3, arbitrary: fc.constantFrom(...PEOPLE) },
	{ weight: 1, arbitrary: fc.constantFrom('dana reyes', 'Kim  Lund', '[[Dana Reyes]]', '[[Kim Lund]]') },
);

const anyBound = fc.tuple(fc.constantFrom('by', 'not before'), fc.oneof(fc.constantFrom(3, 7, 14), fc.integer({ min: 0, max: 24 })));

const anySaid: fc.Arbitrary<LineAfter> = anyBound.map(([bound, days]) => (round) => `said ${bound} ${after(round, days)} “give us until then”`);

const anyMessageKind = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom('check-in', 'value-add', 'graceful-close', 'post-timeline-check-in') },
	{ weight: 1, arbitrary: fc.constantFrom(...STEPS, ...OTHER_MESSAGES) },
);

const anyChaser: fc.Arbitrary<LineAfter> = fc
	.tuple(anyMessageKind, anyPerson, fc.integer({ min: -3, max: 30 }))
	.map(([kind, to, days]) => (round) => `sent ${after(round, days)} ${kind} to ${to}`);

const anyThankYou: fc.Arbitrary<LineAfter> = fc
	.tuple(anyPerson, fc.integer({ min: -1, max: 3 }))
	.map(([to, days]) => (round) => `sent ${after(round, days)} thank-you to ${to}`);

const anyReply: fc.Arbitrary<LineAfter> = fc
	.tuple(fc.integer({ min: -2, max: 20 }), fc.option(anyPerson), fc.option(anyBound))
	.map(([days, from, bound]) => (round) => {
		const on = addDays(round, days);
		const until = bound ? ` ${bound[0]} ${after(on, bound[1])}` : '';
		return `reply ${isoDate(on)}${from === null ? '' : ` from ${from}`}${until} “thanks for your patience”`;
	});

const anyOutcome: fc.Arbitrary<LineAfter> = fc
	.tuple(fc.oneof(fc.constant('offer'), fc.constantFrom(...OUTCOMES)), fc.integer({ min: 0, max: 16 }), fc.option(fc.integer({ min: 0, max: 9 })))
	.map(([kind, days, deadline]) => (round) => {
		const last = deadline === null ? '' : ` deadline ${after(round, days + deadline)}`;
		return `outcome ${kind} ${after(round, days)}${last}`;
	});

const anySnooze: fc.Arbitrary<LineAfter> = fc.integer({ min: 1, max: 30 }).map((days) => (round) => `snoozed until ${after(round, days)}`);

const anyLine = fc.oneof(
	{ weight: 4, arbitrary: anyChaser },
	{ weight: 3, arbitrary: anyReply },
	{ weight: 3, arbitrary: anyThankYou },
	{ weight: 2, arbitrary: anySaid },
	{ weight: 1, arbitrary: anyOutcome },
	{ weight: 1, arbitrary: anySnooze },
);

const anyRound = fc.record({
	daysLater: fc.oneof(fc.constantFrom(0, 1, 7), fc.integer({ min: 0, max: 14 })),
	time: fc.option(fc.constantFrom('14:00', '00:15', '23:30')),
	number: fc.option(fc.integer({ min: 1, max: 4 })),
	people: fc.uniqueArray(fc.constantFrom(...INTERVIEWERS), { maxLength: 3 }),
	contact: fc.option(anyPerson),
	lines: fc.array(anyLine, { maxLength: 5 }),
});

const anyApplication = fc.record({
	company: fc.constantFrom('Acme', 'Birch Labs'),
	daysLater: fc.integer({ min: -6, max: 6 }),
	rounds: fc.array(anyRound, { minLength: 1, maxLength: 4 }),
});

const anyDaysOff = fc.record(
	{
		holidays: fc.constantFrom(['2026-11-26', '2026-11-27'], ['12-25', '12-26', '01-01'], ['2026-11-09', '2026-11-10'], ['2027-03-15', '2028-02-29']),
		holidayPreset: fc.constantFrom('us', 'england', 'germany'),
	},
	{ requiredKeys: [] },
);

const anyRhythm = fc.record(
	{
		weekendDays: fc.constantFrom([5, 6], [7], [], [4, 5, 6, 7]),
		checkInDays: fc.constantFrom([3, 4], [2, 2], [4, 9], [1, 3]),
		valueAddDays: fc.constantFrom([10, 12], [11, 13], [12, 18], [10, 10]),
		closeDay: fc.constantFrom(19, 25, 30),
		multiRoundCloseDay: fc.integer({ min: 5, max: 19 }),
		multiRoundCount: fc.constantFrom(1, 2, 4),
		afterTimelineBusinessDays: fc.constantFrom([1, 1], [2, 3], [1, 5], [3, 4]),
		capDays: fc.constantFrom(0, 3, 5, 10, 14),
		sameDayThankYou: fc.boolean(),
		rollThankYou: fc.boolean(),
	},
	{ requiredKeys: [] },
);

const NOTHING = fc.constant({});

/** What a search may be limited to, for properties that hold only then. */
interface StoryLimits {
	/** False: weekends are the only days off, so that every week is like the next. */
	readonly holidays: boolean;
}

/** Any small job search: up to four applications that share people and companies, with everything that a note can log, on a day near its events. */
export function anyStory({ holidays }: StoryLimits = { holidays: true }): fc.Arbitrary<AnyStory> {
	return fc
		.record({
			start: fc.constantFrom(...SEASONS),
			applications: fc.array(anyApplication, { minLength: 1, maxLength: 4 }),
			daysOff: holidays ? fc.oneof(NOTHING, anyDaysOff) : NOTHING,
			rhythm: fc.oneof(NOTHING, NOTHING, anyRhythm),
			nearEvent: fc.nat({ max: 200 }),
			daysAfter: fc.oneof(fc.integer({ min: -1, max: 8 }), fc.integer({ min: -8, max: 30 })),
		})
		.map(({ start, applications, daysOff, rhythm, nearEvent, daysAfter }) => {
			const given = applications.flatMap((application, index) => linesOf(application, start, index));
			const dates = datesIn(given);
			const today = addDays(dates[nearEvent % dates.length] ?? start, daysAfter);
			return withWords({ today, given, settings: readSettings({ ...daysOff, ...rhythm }).settings }, { ...daysOff, ...rhythm });
		});
}

/** Every date that these lines name, in their order. */
export function datesIn(lines: readonly string[]): CalendarDate[] {
	return lines.flatMap((line) => [...line.matchAll(ISO)].map(([date]) => day(date)));
}

/** The same lines with every date moved by that many days. */
export function shiftLines(lines: readonly string[], days: number): string[] {
	return lines.map((line) => line.replace(ISO, (date) => after(day(date), days)));
}

const ISO = /\d{4}-\d{2}-\d{2}/g;

type ApplicationDraft = typeof anyApplication extends fc.Arbitrary<infer T> ? T : never;

function linesOf({ company, daysLater, rounds }: ApplicationDraft, start: CalendarDate, index: number): string[] {
	let on = addDays(start, daysLater);
	const lines = rounds.flatMap((round, place) => {
		if (place > 0) on = addDays(on, round.daysLater);
		return [roundLine(round, on), ...round.lines.map((line) => line(on))];
	});
	return [`at ${company} / ${ROLES[index] ?? 'Curator'}`, ...lines];
}

function roundLine({ time, number, people, contact }: typeof anyRound extends fc.Arbitrary<infer T> ? T : never, on: CalendarDate): string {
	return [
		`round ${isoDate(on)}`,
		time === null ? '' : ` ${time}`,
		number === null ? '' : ` #${number}`,
		people.length === 0 ? '' : ` with ${people.join(', ')}`,
		contact === null ? '' : `; contact ${contact}`,
	].join('');
}

function after(on: CalendarDate, days: number): string {
	return isoDate(addDays(on, days));
}

function withWords(story: AnyStory, changed: object): AnyStory {
	const words = [`on ${isoDate(story.today)} with ${JSON.stringify(changed)}`, ...story.given].join('\n\t');
	return Object.assign(story, { [fc.toStringMethod]: () => `\n\t${words}\n` });
}
