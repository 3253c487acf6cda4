import type { Weekday } from '../../../date/calendar-date';

/** How the names of the weekdays begin, Monday first; Saturday has two of them. */
const WEEKDAY_BEGINNINGS = [/^mo/, /^di/, /^mi/, /^do/, /^f/, /^(?:sa|sonna)/, /^so/];

/** How the names of the months begin, without umlauts. */
const MONTH_BEGINNINGS = [/^ja/, /^f/, /^m(?!ai)/, /^ap/, /^mai/, /^jun/, /^jul/, /^au/, /^s/, /^o/, /^n/, /^d/];

// The full stop of an abbreviation; behind a whole name it ends the sentence.
const STOP = '\\.(?=[\\s,)]|$)';

const WHOLE_WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|donerstag|freitag|samstag|sonnabend|sonntag)';

/** Source of a pattern: a weekday in two letters, with or without its full stop. */
export const SHORT_WEEKDAY = `(?:mo|di|mi|do|fr|sa|so)(?:${STOP})?`;

/** Source of a pattern: the name of a weekday, long or short, with the part of the day that may be written to it ("Freitagabend"). */
export const WEEKDAY = `(?:${WHOLE_WEEKDAY}(?:vormittag|nachmittag|mittag|morgen|abend|nacht|früh)?|${SHORT_WEEKDAY})`;

/** Source of a pattern: the whole name of a month, also as in Austria. */
export const WHOLE_MONTH = '(?:(?:januar|februar|april|august|september|oktober|november|dezember)s?|jänner|feber|märz|mai|juni|juli)';

const SHORT_MONTHS = 'jan|jän|feb|mär|mrz|apr|mai|jun|jul|aug|sept?|okt|nov|dez';

/** Source of a pattern: the name of a month, long or short. */
export const MONTH = `(?:(?:${SHORT_MONTHS})${STOP}|${WHOLE_MONTH}|${SHORT_MONTHS})`;

/** Source of a pattern: a year from 1900 on, as one group, with the comma before it. */
export const YEAR = '(?:~,?~((?:19|2\\d)\\d\\d))?';

/** The weekday with this name. */
export function weekdayNamed(name: string): Weekday {
	return (WEEKDAY_BEGINNINGS.findIndex((beginning) => beginning.test(name)) + 1) as Weekday;
}

/** The number 1–12 of the month with this name. */
export function monthNamed(name: string): number {
	return MONTH_BEGINNINGS.findIndex((beginning) => beginning.test(name.replace(/ä/g, 'a'))) + 1;
}
