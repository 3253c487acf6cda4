import { addDays, mondayOf } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** "Within the week": seven days for some, until Friday for others, so the later one and a question; "within the fortnight": fourteen. */
export const withinTheWeekPhrase: DayPhrase = {
	name: 'within the week',
	pattern: phrasePattern('(?:within|inside|in|over|during) the (?:(?:next|coming) (?=fortnight))?(week|fortnight)(?! (?:of|beginning|starting|commencing|after|before|following))'),
	read([, unit], { saidOn }) {
		if (unit === 'fortnight') return { first: addDays(saidOn, 14), last: addDays(saidOn, 14), sure: true, upTo: true };
		const day = addDays(saidOn, 7);
		const friday = addDays(mondayOf(saidOn), 4);
		const others = friday > saidOn ? { others: [{ first: friday, last: friday }] } : {};
		return { first: day, last: day, sure: false, ...others, upTo: true };
	},
};

export const withinTheWeekExamples: PhraseExamples = {
	reads: [
		['within the week', '2026-11-24', '2026-11-24', '2026-12-01'],
		['You will hear from us within the week', '2026-12-28', '2026-12-28', '2027-01-04'],
	],
	ignores: ['within the weeks plan'],
};
