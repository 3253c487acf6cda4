import { addDays } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../timeline';

/** "Within the week": seven days for some, until Friday for others, so the later one and a question. */
export const withinTheWeekPhrase: DayPhrase = {
	name: 'within the week',
	pattern: phrasePattern('(?:within|inside) the week'),
	read(_, { saidOn }) {
		const day = addDays(saidOn, 7);
		return { first: day, last: day, sure: false, upTo: true };
	},
};

export const withinTheWeekExamples: PhraseExamples = {
	reads: [
		['within the week', '2026-11-24', '2026-11-24', '2026-12-01'],
		['You will hear from us within the week', '2026-12-28', '2026-12-28', '2027-01-04'],
	],
	ignores: ['within the weeks plan'],
};
