import { addDays, type CalendarDate } from '../../date/calendar-date';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples } from '../phrase';

/** Today, tonight, this afternoon; tomorrow; the day after one that was named before. */
export const nearDayPhrase: DayPhrase = {
	name: 'near day',
	pattern: phrasePattern(
		oneOf(
			'(?:later |early )?(?:today|tonight|this (?:morning|afternoon|evening))',
			'((?:the )?day after tomorrow)',
			'(tom+or+ow|tmrw|tmw|tmr|2morrow)(?! after )',
			'(the (?:following day|(?:very )?next day(?! after )|day after(?! [^(])))',
			'(yesterday)',
		),
	),
	read([, dayAfterTomorrow, tomorrow, dayAfter, yesterday], { saidOn, namedBefore }) {
		if (dayAfter) return dayOf(addDays(namedBefore ?? saidOn, 1));
		const ahead = dayAfterTomorrow ? 2 : tomorrow ? 1 : yesterday ? -1 : 0;
		const day = addDays(saidOn, ahead);
		return { ...dayOf(day), ...(yesterday && { past: true as const }) };
	},
};

function dayOf(day: CalendarDate): NamedDays {
	return { first: day, last: day, sure: true };
}

export const nearDayExamples: PhraseExamples = {
	reads: [
		['You will have our answer today', '2026-11-20', '2026-11-20', '2026-11-20'],
		['she decides tonight', '2026-11-20', '2026-11-20', '2026-11-20'],
		['tomorrow afternoon', '2026-11-20', '2026-11-21', '2026-11-21'],
		['we call you tomorrow', '2026-12-31', '2027-01-01', '2027-01-01'],
		['They meet on Tuesday and call the day after', '2026-11-20', '2026-11-25', '2026-11-25'],
		['last interview is Thursday, decision the next day', '2026-11-04', '2026-11-06', '2026-11-06'],
		['the next day', '2026-11-04', '2026-11-05', '2026-11-05'],
		['the day after tomorrow', '2028-02-28', '2028-03-01', '2028-03-01'],
	],
	ignores: ['they decided yesterday', 'todays'],
};
