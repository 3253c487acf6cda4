import { addDays } from '../../../date/calendar-date';
import { easterSunday } from '../../../date/holidays/easter';
import { lastWeekday, nthWeekday } from '../../../date/holidays/nth-weekday';
import { fixed, within, type NamedHoliday } from '../../grammar/holidays';

/** The holidays, longer names before the shorter ones that begin them. */
export const NAMED_HOLIDAYS: readonly NamedHoliday[] = [
	{ words: 'christmas eve', firstIn: fixed(12, 24) },
	{ words: "new years?'?s? eve", firstIn: fixed(12, 31) },
	{ words: '(?:christmas|xmas|winter|holiday|year-end) (?:break|holidays|season|shutdown)|holidays', firstIn: fixed(12, 25), daysMore: 7 },
	{ words: '(?:christmas|x-?mas)(?: day)?', firstIn: fixed(12, 25) },
	{ words: "new year(?:'s|s|s')?(?: day)?", firstIn: fixed(1, 1) },
	{ words: 'black friday', firstIn: within((year) => addDays(nthWeekday(4, 4, year, 11), 1)) },
	{ words: 'thanksgiving(?: day)?', firstIn: within((year) => nthWeekday(4, 4, year, 11)) },
	{ words: 'labou?r day', firstIn: within((year) => nthWeekday(1, 1, year, 9)) },
	{ words: 'memorial day', firstIn: within((year) => lastWeekday(1, year, 5)) },
	{ words: 'independence day', firstIn: fixed(7, 4) },
	{ words: 'halloween', firstIn: fixed(10, 31) },
	{ words: 'easter(?: sunday)?', firstIn: within(easterSunday) },
];
