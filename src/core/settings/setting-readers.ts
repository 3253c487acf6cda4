import { HOLIDAY_PRESETS, type HolidayPreset } from '../date/holidays';
import { holidays, weekendDays } from './read-days-off';
import { properties } from './read-properties';
import { folder, freeText, language, oneLine, oneOf, onOrOff, someOf, span, tag, wholeNumber } from './read-value';
import type { Reader } from './reading';
import { RULE_IDS } from './review-rules';
import type { Settings } from './settings';

const MOST_DAYS = 365;

const days = span(1, MOST_DAYS);
const day = wholeNumber(1, MOST_DAYS);
const word = oneLine(100);

/** Every setting, and how it is read from a file or a field: one line each. What must fit together is in `setting-agreements`. */
export const SETTING_READERS: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
	weekendDays,
	holidays,
	holidayPreset: oneOf(Object.keys(HOLIDAY_PRESETS) as HolidayPreset[]),
	checkInDays: days,
	valueAddDays: days,
	closeDay: day,
	multiRoundCloseDay: day,
	multiRoundCount: wholeNumber(1, 100),
	// The day they named is theirs to the end, so nothing can begin before the first business day after it.
	afterTimelineBusinessDays: span(1, MOST_DAYS),
	capDays: wholeNumber(0, MOST_DAYS),
	sameDayThankYou: onOrOff,
	rollThankYou: onOrOff,
	dateOrder: oneOf(['month-first', 'day-first']),
	language,
	properties,
	noteType: word,
	noteTag: tag,
	followUpType: word,
	interviewFolder: folder,
	draftFolder: folder,
	templateFolder: folder,
	showReadings: onOrOff,
	reviewDrafts: onOrOff,
	quietRules: someOf(RULE_IDS),
	myName: freeText(200),
	signature: freeText(2_000),
};
