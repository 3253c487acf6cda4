import { isoDatePhrase } from '../any-language/iso-date';
import { numericDatePhrase } from '../any-language/numeric-date';
import { chronoDates } from '../chrono-dates';
import type { Language } from '../timeline';
import { afterPhrase } from './after';
import { andAHalfPhrase } from './and-a-half';
import { atLeastPhrase } from './at-least';
import { beforePhrase } from './before';
import { betweenPhrase } from './between';
import { boundBehindPhrase } from './bound-behind';
import { byPhrase } from './by';
import { dayOfMonthPhrase } from './day-of-month';
import { dayThenMonthPhrase } from './day-then-month';
import { eitherPhrase } from './either';
import { endOfDayPhrase } from './end-of-day';
import { ABBREVIATION, ANSWER, CLAUSE_BREAK, DATE_LIKE, OTHER_MATTER } from './grammar/answer-words';
import { FILLER } from './grammar/filler';
import { FIRST_WORD } from './grammar/first-words';
import { timeOfDayAt } from './grammar/time-of-day';
import { holidayPhrase } from './holiday';
import { lengthPhrase } from './length';
import { lengthFromPhrase } from './length-from';
import { monthPhrase } from './month';
import { monthEndPhrase } from './month-end';
import { monthPartPhrase } from './month-part';
import { monthThenDayPhrase } from './month-then-day';
import { nearDayPhrase } from './near-day';
import { notThenPhrase } from './not-then';
import { oneOrTwoPhrase } from './one-or-two';
import { pastPhrase } from './past';
import { quarterPhrase } from './quarter';
import { untilPhrase } from './until';
import { waitPhrase } from './wait';
import { weekPhrase } from './week';
import { weekEndPhrase } from './week-end';
import { weekOfPhrase } from './week-of';
import { weekOfMonthPhrase } from './week-of-month';
import { weekPartPhrase } from './week-part';
import { weekdayPhrase } from './weekday';
import { weekdayBesidePhrase } from './weekday-beside';
import { weekdayOfMonthPhrase } from './weekday-of-month';
import { weekdayOfWeekPhrase } from './weekday-of-week';
import { weekdayPlusWeekPhrase } from './weekday-plus-week';
import { weekdayWithDatePhrase } from './weekday-with-date';
import { weekendPhrase } from './weekend';
import { withinTheWeekPhrase } from './within-the-week';
import { yearPhrase } from './year';

/** English. The first phrase that reads wins, so what holds more words stands before what they begin with. */
export const english: Language = {
	code: 'en',
	windows: [byPhrase, beforePhrase, untilPhrase, afterPhrase, atLeastPhrase, betweenPhrase, waitPhrase, notThenPhrase, eitherPhrase, boundBehindPhrase],
	days: [
		isoDatePhrase,
		pastPhrase,
		weekdayWithDatePhrase,
		dayThenMonthPhrase,
		monthThenDayPhrase,
		numericDatePhrase,
		weekdayOfWeekPhrase,
		weekdayPlusWeekPhrase,
		weekdayBesidePhrase,
		weekdayPhrase,
		nearDayPhrase,
		endOfDayPhrase,
		lengthFromPhrase,
		oneOrTwoPhrase,
		andAHalfPhrase,
		lengthPhrase,
		weekdayOfMonthPhrase,
		weekOfMonthPhrase,
		withinTheWeekPhrase,
		weekPartPhrase,
		weekEndPhrase,
		weekOfPhrase,
		weekendPhrase,
		weekPhrase,
		monthPartPhrase,
		monthEndPhrase,
		dayOfMonthPhrase,
		quarterPhrase,
		yearPhrase,
		holidayPhrase,
		monthPhrase,
	],
	firstWord: FIRST_WORD,
	filler: FILLER,
	timeAt: timeOfDayAt,
	answer: ANSWER,
	otherMatter: OTHER_MATTER,
	dateLike: DATE_LIKE,
	clauseBreak: CLAUSE_BREAK,
	abbreviation: ABBREVIATION,
	spelledDates: chronoDates,
};
