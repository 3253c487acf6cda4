import { addDays, mondayOf } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

const LAST_WEEK = `(?:(${WEEKDAY})(?: of)? )?last week(?:,? (?:on )?(${WEEKDAY}))?`;
const PERIOD = '(?:last|the past) (?:month|year|night|fortnight|weekend)|(?:in|over|for|during) the (?:last|past) (?:[a-z\\d]+~)?(?:days?|weeks?|months?|years?|hours?)(?! of)';

/** "Last week Tuesday", "over the past month", "last night": days behind the one on which it was said. */
export const pastPhrase: DayPhrase = {
	name: 'past',
	pattern: phrasePattern(`(?:${LAST_WEEK}|${PERIOD})`),
	read([, before, behind], { saidOn }) {
		const weekday = before ?? behind;
		const day = addDays(mondayOf(saidOn), (weekday ? weekdayNamed(weekday) : 1) - 8);
		return { first: day, last: day, sure: true, past: true };
	},
};

export const pastExamples: PhraseExamples = {
	reads: [],
	ignores: ['last week Tuesday they met', 'over the past two weeks', 'last month'],
};
