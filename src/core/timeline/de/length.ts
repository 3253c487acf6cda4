import { earlier } from '../../date/calendar-date';
import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { countedFrom } from './grammar/counted-from';
import { LENGTH_LEAD, LENGTH_TAIL, NOT_A_WAIT, WHOLE } from './grammar/lead';
import { dayAfter, unitNamed, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';
import { spelt } from './grammar/spelling';

const ELAPSED = phrasePattern(' (?:(?:sind|ist) (?:es )?(?:nun |jetzt |schon |bereits |inzwischen )?)?(?:vergangen|verstrichen|vorbei|rum|um)');
const AWAITED = /\b(?:bis|wenn|falls|sobald|nachdem|ehe) (?:die |diese )?$/;

/** "In zwei Wochen", "innerhalb von 3 Werktagen", "zwei bis drei Wochen", "noch eine Woche", "ein paar Tage". */
export const lengthPhrase: DayPhrase = {
	name: 'length of time',
	pattern: phrasePattern(spelt(`${LENGTH_LEAD}(?:(${COUNT})~(?:(?:(${UNIT})~)(?:-|bis(?: zu)? |oder )~(${COUNT})~)?)${WHOLE}(${UNIT})${NOT_A_WAIT}${LENGTH_TAIL}`)),
	read(match, reader) {
		const [, lead, least = '', leastUnit, most = least, unit = ''] = match;
		const from = countedFrom(reader, match.index);
		const { value, sure, other } = countOf(most);
		if (unitNamed(unit) === 'hour' && value < 24) return undefined;
		if (!lead && isElapsed(reader.text, match)) return undefined;
		const first = dayAfter(from, countOf(least).value, leastUnit ?? unit);
		const last = dayAfter(from, value, unit);
		if (first === undefined || last === undefined || last <= from || first > last) return undefined;
		// "In acht Tagen" is a week to those who count the day itself.
		const isWeek = lead !== undefined && most === 'acht' && unitNamed(unit) === 'day';
		const differing = dayAfter(from, isWeek ? 7 : (other ?? value), unit);
		const others = differing === undefined || differing === last ? {} : { others: [{ first: earlier(first, differing), last: differing }] };
		return { first, last, sure: sure && !isWeek, ...others, upTo: true, ...(!lead && { weak: 'quantity' as const }) };
	},
};

/** "Zwei Wochen sind um", unless they are waited for: "wenn zwei Wochen um sind". */
function isElapsed(text: string, match: RegExpExecArray): boolean {
	return matchAt(ELAPSED, text, endOf(match)) !== undefined && !AWAITED.test(text.slice(Math.max(0, match.index - 16), match.index));
}

export const lengthExamples: PhraseExamples = {
	reads: [
		['in zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['innerhalb von 3 Tagen', '2026-11-20', '2026-11-20', '2026-11-23'],
		['binnen 10 Tagen', '2026-12-25', '2026-12-25', '2027-01-04'],
		['in etwa einem Monat', '2027-01-31', '2027-01-31', '2027-02-28'],
		['in den nächsten zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['ein paar Tage', '2026-12-30', '2026-12-30', '2027-01-02'],
		['noch eine Woche', '2026-11-20', '2026-11-20', '2026-11-27'],
		['zwei weitere Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['14 Tage', '2026-11-20', '2026-11-20', '2026-12-04'],
		['48 Stunden', '2026-11-20', '2026-11-20', '2026-11-22'],
		['innerhalb von fünf Werktagen', '2026-11-20', '2026-11-20', '2026-11-27'],
		['zehn Arbeitstage', '2026-12-24', '2026-12-24', '2027-01-07'],
		['in zwölf Tagen ab heute', '2028-02-25', '2028-02-25', '2028-03-08'],
		['zwei Wochen nach dem Gespräch', '2026-11-20', '2026-11-20', '2026-12-04'],
		['Telefonat am 3.12., danach melden sie sich innerhalb einer Woche', '2026-11-20', '2026-11-20', '2026-12-11'],
		['innert 30 Tagen', '2026-12-18', '2026-12-18', '2027-01-17'],
	],
	ignores: ['in 10^9 Wochen', 'in 3 Minuten', 'vor einer Woche', '5 Jahre Erfahrung', 'in 900 Wochen', '30 Tage Urlaub', 'seit zwei Wochen', 'zwei Tage pro Woche', 'zwei Wochen sind um'],
};
