import { isoDatePhrase } from '../any-language/iso-date';
import { numericDatePhrase } from '../any-language/numeric-date';
import { englishDates, prepareEnglishDates } from '../chrono/english-dates';
import type { Language } from '../language';
import { afterPhrase } from './after';
import { agoPhrase } from './ago';
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
import { ABBREVIATION, ANSWER_HEADING, CLAUSE_BREAK, CONDITION, DATE_LIKE, LOOKS_ON, SENTENCE_START, SMALL_WORD, TITLE } from './grammar/answer-words';
import { FILLER } from './grammar/filler';
import { ANSWER_HINT, DAY_HINT } from './grammar/hints';
import { REHEARSAL } from './grammar/rehearsal';
import { timeOfDayAt } from './grammar/time-of-day';
import { halfPhrase } from './half';
import { holidayPhrase } from './holiday';
import { leftOutPhrase } from './left-out';
import { lengthPhrase } from './length';
import { lengthAfterThatPhrase } from './length-after-that';
import { lengthFromPhrase } from './length-from';
import { MATTERS } from './matters';
import { monthPhrase } from './month';
import { monthEndPhrase } from './month-end';
import { monthPartPhrase } from './month-part';
import { monthThenDayPhrase } from './month-then-day';
import { nearDayPhrase } from './near-day';
import { notThenPhrase } from './not-then';
import { oneOrTwoPhrase } from './one-or-two';
import { pastPhrase } from './past';
import { quarterPhrase } from './quarter';
import { twoLengthsPhrase } from './two-lengths';
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
	name: 'English',
	windows: [byPhrase, beforePhrase, untilPhrase, afterPhrase, atLeastPhrase, betweenPhrase, waitPhrase, notThenPhrase],
	dayWindows: [eitherPhrase, leftOutPhrase, boundBehindPhrase],
	days: [
		isoDatePhrase,
		agoPhrase,
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
		lengthAfterThatPhrase,
		oneOrTwoPhrase,
		andAHalfPhrase,
		halfPhrase,
		twoLengthsPhrase,
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
	notBefore: 'not before',
	spelledDates: englishDates,
	prepareSpelledDates: prepareEnglishDates,
	rehearsal: REHEARSAL,
};
