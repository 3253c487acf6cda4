import { addDays, addMonths, mondayOf } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';

/** "Innerhalb der Woche": seven days for some, until Friday for others, so the later one and a question; "binnen Wochenfrist": seven days. */
export const withinTheWeekPhrase: DayPhrase = {
	name: 'within the week',
	pattern: phrasePattern(spelt('(?:innerhalb|binnen|innert) der (woche)(?! (?:vom|ab|nach|vor))|(?:in|binnen|innert|innerhalb) (wochen|monats)frist')),
	read([, week, term], { saidOn }) {
		const day = term === 'monats' ? addMonths(saidOn, 1) : addDays(saidOn, 7);
		const friday = addDays(mondayOf(saidOn), 4);
		const others = week && friday > saidOn ? { others: [{ first: friday, last: friday }] } : {};
		return { first: day, last: day, sure: !week, ...others, upTo: true };
	},
};

export const withinTheWeekExamples: PhraseExamples = {
	reads: [
		['innerhalb der Woche', '2026-11-24', '2026-11-24', '2026-12-01'],
		['binnen Wochenfrist', '2026-12-28', '2026-12-28', '2027-01-04'],
		['in Monatsfrist', '2027-01-31', '2027-01-31', '2027-02-28'],
	],
	ignores: ['außerhalb der Woche'],
};
