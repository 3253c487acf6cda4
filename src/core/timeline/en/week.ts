import { addDays } from '../../date/calendar-date';
import { isOver } from '../nearest-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** "This week", "later this week", "next week", "the following week": Monday to Friday, never before the day it was said. */
export const weekPhrase: DayPhrase = {
	name: 'week',
	pattern: phrasePattern(`(?:later |(?:the )?(?:rest|remainder) of |during |within )?${WHICH_WEEK}`),
	read([, week = ''], reader) {
		const monday = mondayOfWeek(week, reader);
		const friday = addDays(monday, 4);
		return isOver(friday, reader) ? undefined : { first: monday, last: friday, sure: true };
	},
};

export const weekExamples: PhraseExamples = {
	reads: [
		['this week', '2026-11-24', '2026-11-24', '2026-11-27'],
		['this week', '2026-11-28', '2026-11-30', '2026-12-04'],
		['next week', '2026-11-20', '2026-11-23', '2026-11-27'],
		['next weeek', '2026-11-20', '2026-11-23', '2026-11-27'],
		['next week', '2026-11-29', '2026-11-30', '2026-12-04'],
		['sometime this coming week', '2026-11-24', '2026-11-30', '2026-12-04'],
		['this coming week', '2026-11-23', '2026-11-23', '2026-11-27'],
		['the week after next', '2026-12-18', '2026-12-28', '2027-01-01'],
		['we interview through the 20th and decide the following week', '2026-11-12', '2026-11-23', '2026-11-27'],
	],
	ignores: ['every week', 'they met last week', 'the week was long'],
};
