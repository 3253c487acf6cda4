import { daysOfHoliday } from '../grammar/holidays';
import { matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { NAMED_HOLIDAYS } from './grammar/holidays';
import { spelt } from './grammar/spelling';

const HOLIDAYS = NAMED_HOLIDAYS.map((holiday) => ({ ...holiday, pattern: phrasePattern(spelt(`(?:${holiday.words})`)) }));

/** "Weihnachten", "Ostern", "die Feiertage": the X of "vor Weihnachten" and "nach den Feiertagen". */
export const holidayPhrase: DayPhrase = {
	name: 'holiday',
	pattern: phrasePattern(spelt(`(?:${NAMED_HOLIDAYS.map(({ words }) => words).join('|')})`)),
	read(match, reader) {
		const holiday = HOLIDAYS.find(({ pattern }) => matchAt(pattern, reader.text, match.index));
		return holiday && daysOfHoliday(holiday, reader);
	},
};

export const holidayExamples: PhraseExamples = {
	reads: [
		['vor Weihnachten', '2026-11-20', '2026-11-20', '2026-12-24'],
		['nach den Feiertagen', '2026-12-18', '2027-01-02', null],
		['nach den Weihnachtsfeiertagen', '2026-12-29', '2027-01-02', null],
		['bis Ostern', '2027-02-01', '2027-02-01', '2027-03-28'],
		['nach Neujahr', '2026-12-18', '2027-01-02', null],
		['bis Silvester', '2026-12-18', '2026-12-18', '2026-12-31'],
		['vor Pfingsten', '2027-05-01', '2027-05-01', '2027-05-15'],
		['ab Dreikönig', '2026-12-18', '2027-01-06', null],
	],
	ignores: ['Frohe Weihnachten', 'der Weihnachtsbaum ist schön', 'an einem Feiertag'],
};
