import { daysOfWeekday, type WhichWeekday } from '../grammar/weekdays';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
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
		return daysOfWeekday(whichWeekday(which), weekdayNamed(name), reader);
	},
};

function whichWeekday(words: string | undefined): WhichWeekday {
	if (words === undefined) return 'nearest';
	if (words === 'this') return 'this';
	if (words === 'next' || words === 'nxt') return 'next';
	return words.endsWith('last') || words.endsWith('past') ? 'last' : 'coming';
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
