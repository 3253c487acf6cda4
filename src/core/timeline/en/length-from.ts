import { addDays } from '../../date/calendar-date';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { dayAfter, isHours, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

/** "Two weeks from Monday", "a day after Thanksgiving", "the day before the 20th". */
export const lengthFromPhrase: DayPhrase = {
	name: 'counted from a day',
	pattern: phrasePattern(`(?:(${COUNT})~|the )(${UNIT}) (from|after|following|before|of(?= (?:the )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)))(?! (?:now|today|then)(?![a-z]))`),
	read(match, reader) {
		const [, count = 'a', unit = '', direction] = match;
		const isCounted = match[1] !== undefined || unit === 'day';
		const isBefore = direction === 'before';
		if (!isCounted || isHours(unit) || (isBefore && !unit.startsWith('day'))) return undefined;
		const named = reader.daysAt(endOf(match));
		if (!named || named.upTo || named.past) return undefined;
		const { value, sure } = countOf(count);
		if (value === 0) return undefined;
		const day = isBefore ? addDays(named.first, -value) : dayAfter(named.last, value, unit);
		if (day === undefined || day < reader.saidOn) return undefined;
		return { first: day, last: day, sure: named.sure && sure, to: named.to };
	},
};

export const lengthFromExamples: PhraseExamples = {
	reads: [
		['two weeks from Monday', '2026-11-20', '2026-12-07', '2026-12-07'],
		['the day after Thanksgiving', '2026-11-20', '2026-11-27', '2026-11-27'],
		['the day before the 20th', '2026-11-09', '2026-11-19', '2026-11-19'],
		['3 business days after December 18', '2026-11-20', '2026-12-23', '2026-12-23'],
	],
	ignores: ['the day after never'],
};
