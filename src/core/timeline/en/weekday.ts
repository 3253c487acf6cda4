import { addDays, daysBetween, mondayOf, type CalendarDate, type Weekday } from '../../date/calendar-date';
import { latestWeekday, nextWeekday } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { Bearings, DayPhrase, NamedDays, PhraseExamples } from '../phrase';
import { WEEKDAY, weekdayNamed } from './grammar/calendar-words';

/** "Friday", "this Friday", "this coming Friday", "next Friday", "last Friday". */
export const weekdayPhrase: DayPhrase = {
	name: 'weekday',
	pattern: phrasePattern(
		`(?:(this coming|this upcoming|this past|this|coming|upcoming|next|nxt|last|past|the following|following) )?(${WEEKDAY})`,
	),
	read(match, reader) {
		const [found, which, name = ''] = match;
		const typed = reader.words.slice(match.index, match.index + found.length);
		if (!which && isAnotherWord(typed) && reader.words.trim() !== typed) return undefined;
		return weekday(which, weekdayNamed(name), reader);
	},
};

function weekday(which: string | undefined, day: Weekday, { saidOn, direction }: Bearings): NamedDays {
	if (direction === 'past' && (which === undefined || which === 'this')) return single(latestWeekday(saidOn, day), true);
	const coming = nextWeekday(saidOn, day);
	if (which === 'this') return single(nextWeekday(addDays(saidOn, -1), day), true);
	if (which === 'next' || which === 'nxt') return nextWeeks(addDays(mondayOf(saidOn), 6 + day), coming, saidOn);
	if (which?.endsWith('last') || which?.endsWith('past')) return { ...single(latestWeekday(addDays(saidOn, -1), day), true), past: true };
	return single(coming, true);
}

/** People differ about the nearer one when it is not close; a day too late is kinder than a day too early. */
function nextWeeks(day: CalendarDate, coming: CalendarDate, saidOn: CalendarDate): NamedDays {
	if (day === coming || daysBetween(saidOn, coming) < 3) return single(day, true);
	return { ...single(day, false), others: [{ first: coming, last: coming }] };
}

function single(day: CalendarDate, sure: boolean): NamedDays {
	return { first: day, last: day, sure };
}

/** "sat" and "sun" in small letters are a verb and a star more often than a day. */
function isAnotherWord(typed: string): boolean {
	return typed === 'sat' || typed === 'sun';
}

export const weekdayExamples: PhraseExamples = {
	reads: [
		['Friday', '2026-11-23', '2026-11-27', '2026-11-27'],
		['Friday', '2026-11-27', '2026-12-04', '2026-12-04'],
		['by Monday', '2026-11-23', '2026-11-23', '2026-11-30'],
		['this Friday', '2026-11-27', '2026-11-27', '2026-11-27'],
		['this coming Thurs.', '2026-11-27', '2026-12-03', '2026-12-03'],
		['next Friday', '2026-11-23', '2026-12-04', '2026-12-04'],
		['next Tuesday', '2026-11-29', '2026-12-01', '2026-12-01'],
	],
	ignores: ['last Friday', 'we sat in the sun', 'Mondayish', 'wedding'],
};
