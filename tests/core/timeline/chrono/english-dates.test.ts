import { Chrono, configuration } from 'chrono-node/en';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { englishDates } from '../../../../src/core/timeline/chrono/english-dates';
import { spelledDates } from '../../../../src/core/timeline/chrono/spelled-dates';
import { readDay } from '../../../../src/core/timeline/read-day';
import { readTimeline } from '../../../../src/core/timeline/read-timeline';
import { dayOf, iso, saidOn } from '../days';

const ownZone = process.env['TZ'];

afterEach(() => {
	process.env['TZ'] = ownZone;
});

function found(words: string, on: string): readonly (string | null)[] {
	return englishDates(words, { saidOn: dayOf(on) }).map(({ days }) => iso(days.first));
}

describe('englishDates', () => {
	it('finds dates spelt in ways of its own, with their place', () => {
		const [date] = englishDates('decided on 3/Dec/2026, in the morning', { saidOn: dayOf('2026-11-20') });
		expect([date?.from, date?.days.to, iso(date?.days.first), date?.days.absolute]).toEqual([8, 21, '2026-12-03', true]);
	});

	it('gives a date without a year the next one in which it comes', () => {
		expect(found('November third', '2026-11-20')).toEqual(['2027-11-03']);
		expect(found('November, 25', '2026-11-20')).toEqual(['2026-11-25']);
	});

	it('finds one where none of our own phrases can begin', () => {
		expect(iso(readTimeline('Decision\nthe\nweek\nafter', saidOn('2026-11-20'))?.latest ?? null)).toBe('2026-11-27');
	});

	it.each(['a week ago', 'in two weeks', 'Friday', '3/4/2027', 'a decision on the way', '2pm'])('leaves "%s" to our own phrases', (words) => {
		expect(found(words, '2026-11-20')).toEqual([]);
	});
});

describe('words without a number', () => {
	const words = fc.constantFrom(
		...['March', 'may', 'Dec.', 'June,', 'October', 'fri', 'mon', 'on', 'in', 'at', 'of', 'the', 'a', 'an', 'few', 'half', 'couple of', 'several', 'two', 'twelve', 'twenty', 'thirty'],
		...['last', 'next', 'this', 'past', 'ago', 'before', 'after', 'later', 'from now', 'within', 'for', 'to', 'until', '-', '/', ',', '(', ')', 'noon', 'midnight', 'pm', 'night', 'evening'],
		...['since', 'early', 'mid', 'end of', 'now', 'GMT', 'BC', 's', 'min', 'sec', 'hr', 'wk', 'w', 'd', 'mo', 'yr', 'y', 'qtr', 'th', 'st', 'nd'],
	);

	it('are none of chrono’s, whatever month they name', () => {
		const chrono = new Chrono(configuration.createConfiguration(true, false));
		const texts = fc.array(words, { maxLength: 8 }).map((each) => each.join(' '));
		fc.assert(
			fc.property(texts, (text) => {
				expect(spelledDates(chrono, text, { saidOn: dayOf('2026-11-20') })).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the machine’s time zone', () => {
	const zones = ['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'Pacific/Apia', 'America/Sao_Paulo'];
	// The days around changes of the clock in one of the zones, and one that Apia never had.
	const days = ['2026-03-08', '2026-04-05', '2026-09-27', '2026-11-01', '2011-12-30', '2018-11-04', '2026-12-31'];
	const words = ['by 3/Dec/2026', 'November, 3', 'tomorrow', 'by Friday', 'in 24 hours', 'last Tuesday 2:30am', 'in two weeks', 'end of month'];

	it.each(days)('moves nothing that is said on %s', (day) => {
		const answers = zones.map((zone) => {
			process.env['TZ'] = zone;
			return words.map((word) => [readTimeline(word, saidOn(day)), readDay(word, saidOn(day))]);
		});
		for (const answer of answers) expect(answer).toEqual(answers[0]);
	});
});
