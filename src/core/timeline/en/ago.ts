import { addDays, addMonths, type CalendarDate } from '../../date/calendar-date';
import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY } from './grammar/calendar-words';
import { COUNT, countOf } from './grammar/number-words';

// "A week ago Friday": the weekday only says it once more.
const WEEKDAY_BEHIND = phrasePattern(` (?:last |this )?${WEEKDAY}`);

/** "Two days ago", "a week ago Friday": days behind the one on which it was said. */
export const agoPhrase: DayPhrase = {
	name: 'ago',
	pattern: phrasePattern(`(${COUNT})~(days?|weeks?|wks?|months?|years?|hours?|hrs?) (?:ago|earlier)`),
	read(match, { saidOn, text }) {
		const [, count = '', unit = ''] = match;
		const { value } = countOf(count);
		if (value === 0) return undefined;
		const day = dayBefore(saidOn, value, unit);
		const weekday = matchAt(WEEKDAY_BEHIND, text, endOf(match));
		return { first: day, last: day, sure: true, past: true, to: endOf(weekday ?? match) };
	},
};

function dayBefore(saidOn: CalendarDate, count: number, unit: string): CalendarDate {
	if (unit.startsWith('mo')) return addMonths(saidOn, -count);
	if (unit.startsWith('y')) return addMonths(saidOn, -12 * count);
	if (unit.startsWith('w')) return addDays(saidOn, -7 * count);
	return addDays(saidOn, unit.startsWith('d') ? -count : 0);
}

export const agoExamples: PhraseExamples = {
	reads: [],
	ignores: ['they decided two days ago', 'a week ago Friday', 'three months earlier', 'we spoke a couple of weeks ago'],
};
