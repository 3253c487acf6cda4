import { addDays } from '../../date/calendar-date';
import { mondayOfRunningWeek } from '../grammar/weeks';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** "End of the week", "EOW", "by the end of next week": its Friday. */
export const weekEndPhrase: DayPhrase = {
	name: 'end of a week',
	pattern: phrasePattern(
		`${oneOf(
			`(?:the )?(?:very )?(?:end|close)(?: of |-of-)${oneOf(WHICH_WEEK, '(?:the |this |that |my |our )?(?:work(?:ing)?~|business )?week')}`,
			`(?:the )?end ${WHICH_WEEK}`,
			"(?:the )?week'?s'? end",
			`eow(?: (?:of )?${WHICH_WEEK})?`,
			'(?:the|this) week is (?:out|over|up|done)',
		)}(?! of)`,
	),
	read([, ofWeek, bareWeek, abbreviated], reader) {
		const week = ofWeek ?? bareWeek ?? abbreviated;
		const monday = week ? mondayOfWeek(week, reader) : mondayOfRunningWeek(reader, 4);
		const friday = addDays(monday, 4);
		return { first: friday, last: friday, sure: true, end: true };
	},
};

export const weekEndExamples: PhraseExamples = {
	reads: [
		['by the end of the week', '2026-11-24', '2026-11-24', '2026-11-27'],
		['end of week', '2026-11-28', '2026-12-04', '2026-12-04'],
		['at the end of next week', '2026-11-20', '2026-11-27', '2026-11-27'],
		['by EOW', '2026-12-30', '2026-12-30', '2027-01-01'],
		['the end of the following week', '2026-11-20', '2026-11-27', '2026-11-27'],
	],
	ignores: ['a weekend trip', 'at the end of the hallway'],
};
