import { daysOfHoliday } from '../grammar/holidays';
import { matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { NAMED_HOLIDAYS } from './grammar/holidays';

const LEAD = '(?:(?:the|this) )?';
const HOLIDAYS = NAMED_HOLIDAYS.map((holiday) => ({ ...holiday, pattern: phrasePattern(`${LEAD}(?:${holiday.words})`) }));

/** "Christmas", "Thanksgiving", "the holidays": the X of "before Christmas" and "after the holidays". */
export const holidayPhrase: DayPhrase = {
	name: 'holiday',
	pattern: phrasePattern(`${LEAD}(?:${NAMED_HOLIDAYS.map(({ words }) => words).join('|')})`),
	read(match, reader) {
		const holiday = HOLIDAYS.find(({ pattern }) => matchAt(pattern, reader.text, match.index));
		return holiday && daysOfHoliday(holiday, reader);
	},
};

export const holidayExamples: PhraseExamples = {
	reads: [
		['before Christmas', '2026-11-20', '2026-11-20', '2026-12-24'],
		['before Thanksgiving', '2026-11-09', '2026-11-09', '2026-11-25'],
		['after the holidays', '2026-12-18', '2027-01-02', null],
		['after the holidays', '2026-12-29', '2027-01-02', null],
		['by Black Friday', '2026-11-04', '2026-11-04', '2026-11-27'],
		['by Easter', '2027-02-01', '2027-02-01', '2027-03-28'],
		["after New Year's", '2026-12-18', '2027-01-02', null],
	],
	ignores: ['Happy holidays', 'the Christmas tree is nice'],
};
