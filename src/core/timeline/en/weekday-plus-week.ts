import { addDays, mondayOf, type CalendarDate, type Weekday } from '../../date/calendar-date';
import { nextWeekday } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

/** "A week from Friday", "Friday week", "Tuesday fortnight", "the Tuesday after next". */
export const weekdayPlusWeekPhrase: DayPhrase = {
	name: 'a week from a weekday',
	pattern: phrasePattern(`(?:(?:a|1|one) week (?:from|on) (?:this |this coming )?(${WEEKDAY})|(${WEEKDAY}) (week|fortnight)|(?:the )?(${WEEKDAY}) after next)`),
	read([, from, plain, unit, afterNext], { saidOn }) {
		if (afterNext) return weekBehindNext(weekdayNamed(afterNext), saidOn);
		const day = addDays(nextWeekday(saidOn, weekdayNamed(from ?? plain ?? '')), unit === 'fortnight' ? 14 : 7);
		return { first: day, last: day, sure: true };
	},
};

/** A week behind what people call next; not all mean the same day by that. */
function weekBehindNext(weekday: Weekday, saidOn: CalendarDate): NamedDays {
	const day = addDays(mondayOf(saidOn), 13 + weekday);
	const nearer = addDays(nextWeekday(saidOn, weekday), 7);
	return day === nearer ? { first: day, last: day, sure: true } : { first: day, last: day, sure: false, others: [{ first: nearer, last: nearer }] };
}

export const weekdayPlusWeekExamples: PhraseExamples = {
	reads: [
		['a week from Friday', '2026-11-23', '2026-12-04', '2026-12-04'],
		['Friday fortnight', '2026-11-23', '2026-12-11', '2026-12-11'],
		['Tuesday after next', '2026-11-04', '2026-11-17', '2026-11-17'],
		['the Friday after next', '2026-11-30', '2026-12-18', '2026-12-18'],
		['Tuesday week', '2026-11-24', '2026-12-08', '2026-12-08'],
	],
	ignores: ['a week ago Friday'],
};
