import { addDays, mondayOf } from '../../date/calendar-date';
import { isOver } from '../nearest-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';

/** Days from the Monday of the day's own week. */
const STEP: Readonly<Record<string, number>> = { nach: 7, vor: -7 };

/** "Die Woche vom 14.", "Woche ab dem 7. Dezember", "in der Woche nach Ostern": Monday to Friday of the ISO week. */
export const weekOfPhrase: DayPhrase = {
	name: 'week of a day',
	pattern: phrasePattern(spelt('(?:kalender|arbeits)?woche (vom|ab|nach|vor|um|mit|zum|des)')),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (!named || named.upTo || named.past) return undefined;
		const monday = addDays(mondayOf(named.first), STEP[match[1] ?? ''] ?? 0);
		const friday = addDays(monday, 4);
		if (isOver(friday, reader)) return undefined;
		return { first: monday, last: friday, sure: named.sure, to: named.to };
	},
};

export const weekOfExamples: PhraseExamples = {
	reads: [
		['in der Woche vom 14.', '2026-12-01', '2026-12-14', '2026-12-18'],
		['die Woche vom 31. Dezember', '2026-12-01', '2026-12-28', '2027-01-01'],
		['in der Woche nach Ostern', '2027-03-01', '2027-03-29', '2027-04-02'],
		['Woche ab dem 7.12.', '2026-11-20', '2026-12-07', '2026-12-11'],
		['die Woche vor Weihnachten', '2026-11-20', '2026-12-14', '2026-12-18'],
	],
	ignores: ['eine Woche vom Urlaub'],
};
