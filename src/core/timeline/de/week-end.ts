import { addDays } from '../../date/calendar-date';
import { mondayOfRunningWeek } from '../grammar/weeks';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';
import { mondayOfWeek, WHICH_WEEK } from './grammar/weeks';

/** "Ende der Woche", "Ende nächster Woche", "Wochenschluss": its Friday. */
export const weekEndPhrase: DayPhrase = {
	name: 'end of a week',
	pattern: phrasePattern(spelt(`(?:(?:ende|ablauf) (?:(?:der|von) )?(?:${WHICH_WEEK}|(?:arbeits|kalender)?woche)|wochen(?:ab)?schluss|eow)(?! (?:vom|ab|nach|vor|mit|im|des))`)),
	read([, week], reader) {
		const monday = week ? mondayOfWeek(week, reader) : mondayOfRunningWeek(reader, 4);
		const friday = addDays(monday, 4);
		return { first: friday, last: friday, sure: true, end: true };
	},
};

export const weekEndExamples: PhraseExamples = {
	reads: [
		['bis Ende der Woche', '2026-11-24', '2026-11-24', '2026-11-27'],
		['Ende der Woche', '2026-11-28', '2026-12-04', '2026-12-04'],
		['Ende nächster Woche', '2026-11-20', '2026-11-27', '2026-11-27'],
		['bis zum Ende der nächsten Woche', '2026-11-20', '2026-11-20', '2026-11-27'],
		['zum Wochenschluss', '2026-12-30', '2027-01-01', '2027-01-01'],
		['bis Ende dieser Woche', '2026-11-27', '2026-11-27', '2026-11-27'],
	],
	ignores: ['eine Wochenendreise', 'am Ende des Flurs'],
};
