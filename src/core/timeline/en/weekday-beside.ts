import { addDays } from '../../date/calendar-date';
import { isOver, latestWeekday, nextWeekday } from '../nearest-date';
import { endOf, leadPattern, matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples, PhraseReader, Placed } from '../phrase';
import { CLAUSE_ENDS } from './grammar/answer-words';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

/** "The Monday after Thanksgiving", "the Friday before Christmas". */
export const weekdayBesidePhrase: DayPhrase = {
	name: 'weekday beside a day',
	pattern: phrasePattern(`(?:the )?(${WEEKDAY}) (?:right )?(after|following|before)`),
	read(match, reader) {
		const named = reader.daysAt(endOf(match)) ?? daysNamedBefore(match, reader);
		if (!named || named.upTo || named.past) return undefined;
		const weekday = weekdayNamed(match[1] ?? '');
		const day = match[2] === 'before' ? latestWeekday(addDays(named.first, -1), weekday) : nextWeekday(named.last, weekday);
		return isOver(day, reader) ? undefined : { first: day, last: day, sure: named.sure, to: named.to };
	},
};

// "They meet on the 20th and call the Monday after": behind the day that was named before.
const ENDS = leadPattern(CLAUSE_ENDS);

function daysNamedBefore(match: RegExpExecArray, { text, namedBefore, saidOn }: PhraseReader): Placed<NamedDays> | undefined {
	const day = namedBefore ?? saidOn;
	return match[2] === 'after' && matchAt(ENDS, text, endOf(match)) ? { first: day, last: day, sure: true, to: endOf(match) } : undefined;
}

export const weekdayBesideExamples: PhraseExamples = {
	reads: [
		['the Monday after Thanksgiving', '2026-11-20', '2026-11-30', '2026-11-30'],
		['by the Friday before Christmas', '2026-11-20', '2026-11-20', '2026-12-18'],
		['next Friday or the Monday after', '2026-11-04', '2026-11-13', '2026-11-16'],
		['They meet on the 20th and call the Monday after', '2026-11-04', '2026-11-23', '2026-11-23'],
		['Wednesday after next week', '2026-11-20', '2026-12-02', '2026-12-02'],
	],
	ignores: ['the Fridays before that'],
};
