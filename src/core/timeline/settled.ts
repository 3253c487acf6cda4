import { isoDate, parseIsoDate, type CalendarDate } from '../date/calendar-date';
import type { DayWindow } from './day-window';
import type { Language } from './language';
import type { Placed } from './phrase';
import { matchAt } from './phrase-pattern';
import type { Timeline } from './timeline';

const BRACKETED = /[ \t]{0,2}\(([^()\d]{0,30})(\d{4}-\d{2}-\d{2})\)/y;

// "Thursday (2026-11-26" may have been read as one expression, a weekday with its date.
const OPEN_BRACKET = /[ \t]{0,2}\([^()]{0,30}$/;

/**
 * The window that somebody has settled on, as a date in brackets behind an expression: "next Friday (2026-12-04)", "in March (not before
 * 2027-03-08)". Undefined when none stands there.
 */
export function settledBehind(text: string, { from, to: end }: Found, saidOn: CalendarDate, { notBefore }: Language): Placed<DayWindow> | undefined {
	const place = from + (OPEN_BRACKET.exec(text.slice(from, end))?.index ?? end - from);
	const match = matchAt(BRACKETED, text, place);
	const on = match && parseIsoDate(match[2] ?? '');
	if (!match || on === undefined || on < saidOn) return undefined;
	const lead = (match[1] ?? '').trim();
	const to = place + match[0].length;
	if (lead === notBefore) return { earliest: on, latest: null, to };
	return lead === '' ? { earliest: saidOn, latest: on, to } : undefined;
}

/** The same behind all the words, whatever they say. */
export function settledAtEnd(text: string, saidOn: CalendarDate, language: Language): Placed<DayWindow> | undefined {
	const from = text.lastIndexOf('(');
	if (from < 1 || text.slice(text.indexOf(')', from) + 1).trim() !== '') return undefined;
	return settledBehind(text, { from: 0, to: text.slice(0, from).trimEnd().length }, saidOn, language);
}

/** Where an expression stands in the text. */
interface Found {
	readonly from: number;
	readonly to: number;
}

/** The words with the window in brackets behind the expression that was read; nothing of them is lost. */
export function settle(words: string, { to, language }: Pick<Timeline, 'to' | 'language'>, { earliest, latest }: DayWindow, languages: readonly Language[]): string {
	const notBefore = (languages.find(({ code }) => code === language) ?? languages[0])?.notBefore ?? '';
	const date = latest !== null ? isoDate(latest) : earliest !== null ? `${notBefore} ${isoDate(earliest)}` : '';
	return `${words.slice(0, to)} (${date})${words.slice(to)}`;
}
