import { parseIsoDate, type CalendarDate } from '../date/calendar-date';
import { dayWords } from '../date/date-words';
import { quoted } from '../settings/quoted';
import type { Situation } from './situation/situation';

const LONGEST_QUOTE = 90;

/** A day in the words of a sentence: "Tue 10 Nov", with the year when it is not today's. */
export function day(on: CalendarDate, { today, locale }: Pick<Situation, 'today' | 'locale'>): string {
	return dayWords(on, today, locale);
}

/** "1 day", "5 days". */
export function countOfDays(count: number): string {
	return count === 1 ? '1 day' : `${count} days`;
}

/** Their own words, in one pair of quotation marks. */
function quote(words: string): string {
	return quoted(words.trim().replace(/^[“"']+|[”"']+$/g, ''), LONGEST_QUOTE);
}

/** What the days are counted from, as the first half of a sentence: their words and the day on which they said them, or the silence since. */
export function anchorClause(situation: Situation): string {
	const { anchor } = situation;
	if (!anchor) return '';
	const on = day(anchor.on, situation);
	const spoke = anchor.kind === 'interview';
	if (anchor.words === null || anchor.words.trim() === '') return spoke ? `You spoke on ${on}` : `They last wrote on ${on}`;
	if (anchor.stated?.unconfirmed) return `Your note of ${on} says ${quote(anchor.words)}, which you have not confirmed`;
	if (anchor.statedOn !== null && isDate(anchor.words)) return `On ${on} they named ${day(anchor.statedOn, situation)}`;
	return `They ${spoke ? 'said' : 'wrote'} ${quote(anchor.words)} on ${on}`;
}

/** The same, with the silence that has followed. */
export function silenceClause(situation: Situation): string {
	return `${anchorClause(situation)}, and there has been no word since`;
}

/** The day they named, once it has passed: spelt out unless the clause before it just did. */
export function passedDayClause(situation: Situation): string {
	const { words, statedOn } = situation.anchor ?? {};
	const named = !words || isDate(words) || statedOn === null || statedOn === undefined ? 'that day' : day(statedOn, situation);
	return `${named} has passed`;
}

/** A date that the user worked out is no quotation. */
function isDate(words: string): boolean {
	return parseIsoDate(words.trim()) !== undefined;
}
