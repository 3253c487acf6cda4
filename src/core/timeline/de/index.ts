import { isoDatePhrase } from '../any-language/iso-date';
import { numericDatePhrase } from '../any-language/numeric-date';
import { germanDates, prepareGermanDates } from '../chrono/german-dates';
import type { Language } from '../language';
import { afterPhrase } from './after';
import { andAHalfPhrase } from './and-a-half';
import { atLeastPhrase } from './at-least';
import { beforePhrase } from './before';
import { betweenPhrase } from './between';
import { boundBehindPhrase } from './bound-behind';
import { byPhrase } from './by';
import { calendarWeekPhrase } from './calendar-week';
import { dayOfMonthPhrase } from './day-of-month';
import { dayThenMonthPhrase } from './day-then-month';
import { dottedDatePhrase } from './dotted-date';
import { eitherPhrase } from './either';
import { endOfDayPhrase } from './end-of-day';
import { fromThenPhrase } from './from-then';
import { ABBREVIATION, ANSWER_HEADING, CLAUSE_BREAK, CONDITION, DATE_LIKE, LOOKS_ON, SENTENCE_START, SMALL_WORD, TITLE } from './grammar/answer-words';
import { FILLER } from './grammar/filler';
import { ANSWER_HINT, DAY_HINT } from './grammar/hints';
import { REHEARSAL } from './grammar/rehearsal';
import { timeOfDayAt } from './grammar/time-of-day';
import { halfPhrase } from './half';
import { holidayPhrase } from './holiday';
import { lengthPhrase } from './length';
import { lengthFromPhrase } from './length-from';
import { MATTERS } from './matters';
import { monthPhrase } from './month';
import { monthEndPhrase } from './month-end';
import { monthPartPhrase } from './month-part';
import { nearDayPhrase } from './near-day';
import { nextFewPhrase } from './next-few';
import { notThenPhrase } from './not-then';
import { oneOrTwoPhrase } from './one-or-two';
import { pastPhrase } from './past';
import { quarterPhrase } from './quarter';
import { thenNotPhrase } from './then-not';
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

/** German. The first phrase that reads wins, so what holds more words stands before what they begin with. */
export const german: Language = {
	code: 'de',
	name: 'Deutsch',
	windows: [byPhrase, beforePhrase, afterPhrase, fromThenPhrase, atLeastPhrase, betweenPhrase, waitPhrase, notThenPhrase],
	dayWindows: [eitherPhrase, boundBehindPhrase, thenNotPhrase],
	days: [
		isoDatePhrase,
		pastPhrase,
		weekdayWithDatePhrase,
		dayThenMonthPhrase,
		dottedDatePhrase,
		numericDatePhrase,
		weekdayOfMonthPhrase,
		weekdayOfWeekPhrase,
		weekdayPlusWeekPhrase,
		weekdayBesidePhrase,
		weekdayPhrase,
		nearDayPhrase,
		endOfDayPhrase,
		lengthFromPhrase,
		halfPhrase,
		andAHalfPhrase,
		oneOrTwoPhrase,
		lengthPhrase,
		nextFewPhrase,
		weekOfMonthPhrase,
		calendarWeekPhrase,
		withinTheWeekPhrase,
		weekPartPhrase,
		weekEndPhrase,
		weekOfPhrase,
		weekendPhrase,
		weekPhrase,
		monthPartPhrase,
		quarterPhrase,
		yearPhrase,
		monthEndPhrase,
		dayOfMonthPhrase,
		holidayPhrase,
		monthPhrase,
	],
	filler: FILLER,
	timeAt: timeOfDayAt,
	answerHeading: ANSWER_HEADING,
	matters: MATTERS,
	condition: CONDITION,
	looksOn: LOOKS_ON,
	smallWord: SMALL_WORD,
	dayHint: DAY_HINT,
	answerHint: ANSWER_HINT,
	dateLike: DATE_LIKE,
	clauseBreak: CLAUSE_BREAK,
	abbreviation: ABBREVIATION,
	sentenceStart: SENTENCE_START,
	title: TITLE,
	notBefore: 'nicht vor',
	spelledDates: germanDates,
	prepareSpelledDates: prepareGermanDates,
	rehearsal: REHEARSAL,
};
