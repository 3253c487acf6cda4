import { addDays } from '../../date/calendar-date';
import { mondayOfCalendarWeek } from '../grammar/calendar-week';
import type { WeekPart } from '../grammar/week-parts';
import { isOver } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

const PARTS: Readonly<Record<string, WeekPart>> = { anfang: [0, 1], beginn: [0, 1], mitte: [2, 2], ende: [4, 4] };
const NUMBER = '(\\d{1,2})(?!\\d)';
const YEAR = '(?:~/?~(20\\d\\d))?';

/** "KW 49", "in der 49. KW", "Ende KW 49", "KW 49/50": ISO weeks, Monday to Friday. */
export const calendarWeekPhrase: DayPhrase = {
	name: 'calendar week',
	pattern: phrasePattern(`(?:(anfang|beginn|mitte|ende) (?:der )?)?(?:(?:kw|kalenderwochen?)~${NUMBER}${YEAR}(?:~(?:[-/]|bis|oder|und)~(?:kw~)?${NUMBER})?|(\\d{1,2})\\.~(?:kw|kalenderwoche)${YEAR})`),
	read([, part, number, year, lastNumber, ordinal, ordinalYear], reader) {
		const named = year ?? ordinalYear;
		const monday = mondayOfCalendarWeek(Number(number ?? ordinal), named ? Number(named) : undefined, reader);
		const lastMonday = monday !== undefined && lastNumber ? mondayOfCalendarWeek(Number(lastNumber), undefined, { saidOn: monday }) : monday;
		if (monday === undefined || lastMonday === undefined) return undefined;
		const [first, last] = (part === undefined ? undefined : PARTS[part]) ?? [0, 4];
		const end = addDays(lastMonday, last);
		return isOver(end, reader) ? undefined : { first: addDays(monday, first), last: end, sure: true, ...(part === 'ende' && { end: true as const }) };
	},
};

export const calendarWeekExamples: PhraseExamples = {
	reads: [
		['KW 49', '2026-11-20', '2026-11-30', '2026-12-04'],
		['bis Ende KW49', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in der 2. KW', '2026-12-18', '2027-01-11', '2027-01-15'],
		['Kalenderwoche 53', '2026-11-20', '2026-12-28', '2027-01-01'],
		['KW 1/2027', '2026-11-20', '2027-01-04', '2027-01-08'],
		['KW 49/50', '2026-11-20', '2026-11-30', '2026-12-11'],
		['Anfang KW 48', '2026-11-20', '2026-11-23', '2026-11-24'],
		['KW 47', '2026-11-20', '2026-11-20', '2026-11-20'],
	],
	ignores: ['KW 54', 'KW 0', '100 kW', 'die KW davor'],
};
