import { addDays, addMonths, mondayOf, type CalendarDate } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';
import { COUNT, countOf } from './grammar/number-words';

const AGO = `(${COUNT})~(days?|weeks?|wks?|months?|years?|hours?|hrs?) (?:ago|earlier)`;
const LAST_WEEK = `(?:(${WEEKDAY})(?: of)? )?last week(?:,? (?:on )?(${WEEKDAY}))?`;
const PERIOD = `(?:last|the past) (?:month|year|night|fortnight|weekend)|(?:in|over|for|during) the (?:last|past) (?:${COUNT}~)?(?:days?|weeks?|months?|years?|hours?)(?! of)`;

/** "Two days ago", "last week Tuesday", "over the past month": days behind the one on which it was said. */
export const pastPhrase: DayPhrase = {
	name: 'past',
	pattern: phrasePattern(`(?:${AGO}(?: (?:last |this )?${WEEKDAY})?|${LAST_WEEK}|${PERIOD})`),
	read([, count, unit, before, behind], { saidOn }) {
		const weekday = before ?? behind;
		const lastMonday = addDays(mondayOf(saidOn), -7);
		const day = count && unit ? dayBefore(saidOn, countOf(count).value, unit) : addDays(lastMonday, weekday ? weekdayNamed(weekday) - 1 : 0);
		return { first: day, last: day, sure: true, past: true };
	},
};

function dayBefore(saidOn: CalendarDate, count: number, unit: string): CalendarDate {
	if (unit.startsWith('mo')) return addMonths(saidOn, -count);
	if (unit.startsWith('y')) return addMonths(saidOn, -12 * count);
	if (unit.startsWith('w')) return addDays(saidOn, -7 * count);
	return addDays(saidOn, unit.startsWith('d') ? -count : 0);
}

export const pastExamples: PhraseExamples = {
	reads: [],
	ignores: ['they decided two days ago', 'a week ago Friday', 'last week Tuesday they met', 'over the past two weeks', 'last month'],
};
