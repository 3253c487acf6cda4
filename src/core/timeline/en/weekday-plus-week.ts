import { addDays } from '../../date/calendar-date';
import { nextWeekday } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

/** "A week from Friday", "Friday week", "Tuesday fortnight". */
export const weekdayPlusWeekPhrase: DayPhrase = {
	name: 'a week from a weekday',
	pattern: phrasePattern(`(?:(?:a|1|one) week (?:from|on) (?:this |this coming )?(${WEEKDAY})|(${WEEKDAY}) (week|fortnight))`),
	read([, from, plain, unit], { saidOn }) {
		const day = addDays(nextWeekday(saidOn, weekdayNamed(from ?? plain ?? '')), unit === 'fortnight' ? 14 : 7);
		return { first: day, last: day, sure: true };
	},
};

export const weekdayPlusWeekExamples: PhraseExamples = {
	reads: [
		['a week from Friday', '2026-11-23', '2026-12-04', '2026-12-04'],
		['Friday fortnight', '2026-11-23', '2026-12-11', '2026-12-11'],
		['Tuesday week', '2026-11-24', '2026-12-08', '2026-12-08'],
	],
	ignores: ['a week ago Friday'],
};
