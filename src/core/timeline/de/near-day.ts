import { addDays, type CalendarDate } from '../../date/calendar-date';
import { latePattern } from '../../once/late-pattern';
import { oneOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, NamedDays, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';

/** "Am Morgen", "guten Morgen": the part of the day, not the next one. */
const IS_MORNING = latePattern(() => new RegExp(spelt('\\b(?:am|guten|jeden|diesen|zum|gegen|den|einen|der|frühen|heute) {1,3}$')));

/** Heute, heute Abend, morgen, übermorgen; the day after one that was named before. */
export const nearDayPhrase: DayPhrase = {
	name: 'near day',
	pattern: phrasePattern(
		spelt(
			oneOf(
				'heute?',
				'(übermorgen)',
				'(morgen)',
				'((?:nächste|folgende|darauffolgende)[nrm]? tag(?:e|s|es)?|tags? (?:darauf|drauf|danach)|folgetage?)',
				'(gestern|vorgestern)',
			),
		),
	),
	read({ 1: inTwoDays, 2: tomorrow, 3: dayAfter, 4: yesterday, index }, { text, saidOn, namedBefore }) {
		if (tomorrow && IS_MORNING.test(text.slice(Math.max(0, index - 9), index))) return undefined;
		if (dayAfter) return dayOf(addDays(namedBefore ?? saidOn, 1));
		const behind = yesterday === 'vorgestern' ? -2 : yesterday ? -1 : 0;
		const day = addDays(saidOn, inTwoDays ? 2 : tomorrow ? 1 : behind);
		return { ...dayOf(day), ...(yesterday && { past: true as const }) };
	},
};

function dayOf(day: CalendarDate): NamedDays {
	return { first: day, last: day, sure: true };
}

export const nearDayExamples: PhraseExamples = {
	reads: [
		['Sie bekommen heute noch Bescheid', '2026-11-20', '2026-11-20', '2026-11-20'],
		['sie entscheiden heute Abend', '2026-11-20', '2026-11-20', '2026-11-20'],
		['morgen Nachmittag', '2026-11-20', '2026-11-21', '2026-11-21'],
		['wir rufen Sie morgen an', '2026-12-31', '2027-01-01', '2027-01-01'],
		['übermorgen', '2028-02-28', '2028-03-01', '2028-03-01'],
		['bis uebermorgen', '2026-11-20', '2026-11-20', '2026-11-22'],
		['Sie tagen am Dienstag und melden sich am Tag darauf', '2026-11-20', '2026-11-25', '2026-11-25'],
	],
	ignores: ['gestern haben sie entschieden', 'Guten Morgen', 'sie melden sich immer am Morgen'],
};
