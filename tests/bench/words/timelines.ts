import { addDays, type CalendarDate } from '../../../src/core/date/calendar-date';
import { day } from '../../support/day';
import { chronoWords, dateWords } from './dates';
import { seeded, type Random } from './random';

/** Words of a `timeline` property, with the day they were said on. */
export interface SaidWords {
	readonly words: string;
	readonly saidOn: CalendarDate;
	readonly kind: Kind;
}

/** A weekday or a week, a length of time, a date, a date spelt as only chrono knows it, or nothing that could be counted on. */
type Kind = 'near' | 'length' | 'date' | 'chrono' | 'vague';

/** Sixty draws: about a third of weekdays and weeks, of lengths, of dates. */
const KINDS: readonly Kind[] = Object.entries({ near: 18, length: 18, date: 17, chrono: 1, vague: 6 } satisfies Record<Kind, number>).flatMap(([kind, draws]) =>
	Array.from({ length: draws }, () => kind as Kind),
);

const FIRST_DAY = day('2026-01-05');
const DAYS = 700;

/** That many timelines as people note them, said on days of two years. */
export function mixedTimelines(count: number, seed: number): readonly SaidWords[] {
	const random = seeded(seed);
	return Array.from({ length: count }, () => {
		const kind = random.pick(KINDS);
		const saidOn = addDays(FIRST_DAY, random.below(DAYS));
		return { words: wordsOf(kind, saidOn, random), saidOn, kind };
	});
}

/** The words of one timeline, as somebody notes them on that day. */
export function timelineWords(saidOn: CalendarDate, random: Random): string {
	return wordsOf(random.pick(KINDS), saidOn, random);
}

function wordsOf(kind: Kind, saidOn: CalendarDate, random: Random): string {
	return kind === 'vague' ? vague(random) : said(when(kind, saidOn, random), random);
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Mon', 'Tues', 'wed', 'Thurs', 'friday'];
const PARTS = ['early', 'late', 'mid', 'the beginning of', 'the middle of', 'the end of'];
const ONE = ['a week', 'a month', 'another week', 'one week', '1 week', 'a day or two', 'another month', 'a full week'];
const NUMBER = ['two', 'three', 'four', 'ten', '2', '3', '5', '10', 'a couple of', 'a few', 'several', 'two more', '2-3', '7–10', 'one or two'];
const UNITS = ['days', 'weeks', 'business days', 'working days', 'wks', 'months'];

function when(kind: Exclude<Kind, 'vague'>, saidOn: CalendarDate, random: Random): string {
	if (kind === 'near') return near(random);
	if (kind === 'length') return length(random);
	const on = addDays(saidOn, 3 + random.below(60));
	const date = kind === 'chrono' ? chronoWords(on, random) : dateWords(on, random);
	return random.pick([`by ${date}`, `by ${date}`, `on ${date}`, date, `no later than ${date}`, `around ${date}`, `not before ${date}`, `after ${date}`]);
}

function near(random: Random): string {
	const weekday = random.pick(WEEKDAYS);
	return random.pick([
		...[`by ${weekday}`, `on ${weekday}`, weekday, `next ${weekday}`, `by the end of ${weekday}`, `${weekday} or ${random.pick(WEEKDAYS)}`, `${weekday} next week`],
		...['next week', 'this week', 'by the end of the week', 'by the end of next week', 'within the week', `by ${weekday} at 5pm`, 'the week after next'],
		...[`${random.pick(PARTS)} next week`, `${random.pick(PARTS)} next week`, 'tomorrow', 'after the weekend', 'by EOW', `not before ${weekday}`],
	]);
}

function length(random: Random): string {
	const some = random.chance(0.25) ? random.pick(ONE) : `${random.pick(NUMBER)} ${random.pick(UNITS)}`;
	return random.pick([
		...[`in ${some}`, `in ${some}`, `within ${some}`, `within the next ${some}`, `in about ${some}`, some, `${some} from now`, `${some} or so`],
		...[`after ${some}`, `at least ${some}`, `no more than ${some}`, 'in a week or two', 'in a week and a half', 'within 48 hours', 'in a fortnight'],
	]);
}

const NAMES = ['Priya', 'Tomasz', 'Ms Adeyemi', 'the recruiter', 'HR', 'Lindqvist', 'their office manager', 'Joan', 'the head of support', 'Bea'];
const OPENINGS = [
	...['', '', '', '', '', '', '', 'Good talk, long walk back.', 'Quick call.', 'Four of us left, I think.', 'Room was freezing but they were warm.', 'Asked at the end:'],
	...['Re: warehouse planner -', 'They are behind with everything.', 'ok so', 'Note to self:', 'Three rounds in all.'],
];
const CLAUSES = [
	...['{who} will let me know {when}', '{who} said I should hear back {when}', 'answer {when}', '{when}', '{when}', '{When}', 'they decide {when}', 'decision {when}'],
	...['{who} wants to have picked someone {when}', 'expect an email {when}', '{who} promised to call me {when}', "they'll be in touch {when}", 'yes or no {when}'],
	...['{who}: {when}', 'hoping to make an offer {when}', 'we get back to everybody {when}', 'if nothing has come {when}, write to {who}', "we'd like to move forward {when}"],
];
const TAILS = ['', '', '', '', '', '.', ' at the latest', ', hopefully', ' - two more people to see', ', maybe a little longer', ' (sounded sure)', '. Travel gets paid back.', ", don't chase before that", ', she said'];

function said(when: string, random: Random): string {
	const clause = random.pick(CLAUSES).replace('{when}', when).replace('{When}', `${when.charAt(0).toUpperCase()}${when.slice(1)}`).replace('{who}', random.pick(NAMES));
	return `${random.pick(OPENINGS)} ${clause}${random.pick(TAILS)}`.trim();
}

const VAGUE = [
	...['soon', 'they will be in touch', 'no date yet', 'hard to say, budget is being looked at', 'as soon as the others have been seen', 'eventually', 'shortly, {who} said'],
	...['{who} could not say', 'still 3 people to meet', 'once round 2 is through', 'waiting on {who} to come back from leave', 'no idea, did not ask', 'depends on the board', '?'],
];

function vague(random: Random): string {
	return `${random.pick(OPENINGS)} ${random.pick(VAGUE).replace('{who}', random.pick(NAMES))}`.trim();
}
