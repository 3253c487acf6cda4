import { parseIsoDate, type CalendarDate } from '../date/calendar-date';
import { dayWords } from '../date/date-words';
import type { Situation } from './situation/situation';

const LONGEST_QUOTE = 90;

/** A day in the words of a sentence: "Tue 10 Nov", with the year when it is not today's. */
export function day(on: CalendarDate, { today, locale }: Pick<Situation, 'today' | 'locale'>): string {
	return dayWords(on, today, locale);
}

/** Their own words in quotation marks, cut at a word when they are long. */
function quote(words: string): string {
	const line = words.trim().replace(/\s+/g, ' ').replace(/^[“"']+|[”"']+$/g, '');
	if (line.length <= LONGEST_QUOTE) return `“${line}”`;
	const cut = line.slice(0, LONGEST_QUOTE);
	return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2))}…”`;
}

/** What the days are counted from, as the first half of a sentence: their words and the day on which they said them, or the silence since. */
export function anchorClause(situation: Situation): string {
	const { anchor } = situation;
	if (!anchor) return '';
	const on = day(anchor.on, situation);
	const spoke = anchor.kind === 'interview';
	if (anchor.words === null || anchor.words.trim() === '') return spoke ? `You spoke on ${on}` : `They last wrote on ${on}`;
	// A date that the user worked out is no quotation.
	if (anchor.statedOn !== null && parseIsoDate(anchor.words.trim()) !== undefined) return `They named ${day(anchor.statedOn, situation)} on ${on}`;
	return `They ${spoke ? 'said' : 'wrote'} ${quote(anchor.words)} on ${on}`;
}

/** The same, with the silence that has followed. */
export function silenceClause(situation: Situation): string {
	return `${anchorClause(situation)}, and there has been no reply since`;
}
