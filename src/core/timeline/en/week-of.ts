import { addDays, mondayOf } from '../../date/calendar-date';
import { isOver } from '../nearest-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** Days from the Monday of the day's own week. */
const STEP: Readonly<Record<string, number>> = { after: 7, following: 7, before: -7 };

/** "The week of the 14th", "the week after Thanksgiving": Monday to Friday of the ISO week. */
export const weekOfPhrase: DayPhrase = {
	name: 'week of a day',
	pattern: phrasePattern('(?:(?:the )?(?:week|wk) (of|starting|beginning|commencing|after|following|before)(?: on)?|w/c)'),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (!named || named.upTo) return undefined;
		const monday = addDays(mondayOf(named.first), STEP[match[1] ?? 'of'] ?? 0);
		const friday = addDays(monday, 4);
		if (isOver(friday, reader)) return undefined;
		return { first: monday, last: friday, sure: named.sure, to: named.to };
	},
};

export const weekOfExamples: PhraseExamples = {
	reads: [
		['the week of the 14th', '2026-12-01', '2026-12-14', '2026-12-18'],
		['week of December 31', '2026-12-01', '2026-12-28', '2027-01-01'],
		['the week after Thanksgiving', '2026-11-20', '2026-11-30', '2026-12-04'],
		['w/c 30 Nov', '2026-11-20', '2026-11-30', '2026-12-04'],
		['the week commencing 7 December', '2026-11-20', '2026-12-07', '2026-12-11'],
	],
	ignores: ['a week of meetings'],
};
