import { leadPattern, oneOf } from '../../phrase-pattern';

// Beginnings of words, so "mon" stands for Monday and month, "to" for today and tomorrow; a full word ends with `(?![a-z])`.
const WHOLE = oneOf('a', 'an', 'in', 'no', 'on', 'the', 'till?').concat('(?![a-z])');
const CALENDAR = ['mo[nd]', 'mno', 'tue', 'teu', 'tus', 'wed', 'wen', 'thu', 'thr', 'fri', 'fir', 'frd', 'sat', 'sta', 'sun', 'sud', 'snu', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twe', 'thirt', 'fif', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'last', 'final', 'another', 'couple', 'few', 'several'];
const PERIODS = ['day', 'week', 'wk', 'yesterday', 'w\\/c', 'x-mas', 'year', 'quarter', 'q[1-4]', 'eod', 'eob', 'cob', 'eow', 'eom', 'eoy', 'noon', 'tmrw', 'today', 'tonight', 'tom', 'tmw', 'tmr', '2mo'];
const HOLIDAYS = ['christmas', 'xmas', 'thanksgiving', 'holiday', 'labou?r', 'memorial', 'independence', 'halloween', 'easter', 'winter', 'new'];
const PARTS = ['early', 'late', 'mid', 'begin', 'start', 'end', 'close', 'top', 'latter', 'near', 'rest', 'remainder', 'course'];
const POINTERS = ['this', 'that', 'next', 'nxt', 'coming', 'upcoming', 'following', 'past'];
const BOUNDS = [
	...['by', 'before', 'prior', 'ahead', 'until', "'?til", 'after', 'between', 'from', 'through', 'thru', 'up', 'due', 'within', 'w\\/in', 'b4', 'inside', 'over', 'under', 'during'],
	...['not', "won't", 'will not', 'at', 'as', 'less', 'more', 'minimum', 'for', 'either', 'allow', 'give', 'wait', 'take', 'taking', 'need'],
];
const FILLERS = [
	...['about', 'around', 'approximately', 'roughly', 'probably', 'likely', 'maybe', 'perhaps', 'possibly', 'hopefully', 'say', 'like'],
	...['any', 'some', 'right', 'short', 'soon', 'just'],
];

/** How every phrase begins; a word that begins otherwise is passed over, which spares ordinary prose. */
export const FIRST_WORD = leadPattern(
	oneOf('\\d', WHOLE, ...CALENDAR, ...NUMBERS, ...ORDINALS, ...PERIODS, ...HOLIDAYS, ...PARTS, ...POINTERS, ...BOUNDS, ...FILLERS),
);

/** How words begin without which no phrase reads anything: the names of days and periods, and numbers. */
export const DAY_HINT = new RegExp(`\\d|\\b${oneOf(...CALENDAR, ...PERIODS, ...HOLIDAYS, 'hours?', 'hrs?', 'fortnight', 'month', 'end of', 'close of')}`);
