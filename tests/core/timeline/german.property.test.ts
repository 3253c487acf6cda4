import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import { german } from '../../../src/core/timeline/de';
import { readDay } from '../../../src/core/timeline/read-day';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { dayOf } from './days';

const FIRST = dayOf('1970-01-01');
const LAST = dayOf('2200-12-31');

const said = (saidOn: CalendarDate): Parameters<typeof readTimeline>[1] => ({ saidOn, dateOrder: 'month-first', languages: [german] });
const day = fc.integer({ min: FIRST, max: LAST }).map((number) => addDays(FIRST, number - FIRST));
const recentDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(dayOf('2024-01-01'), days));

// Pieces that phrases are made of, in any order: most make no sense, and must still do no harm.
const pieces = fc.constantFrom(
	...['bis', 'spätestens', 'vor', 'nicht vor', 'erst', 'nach', 'ab', 'zwischen', 'und', 'oder', 'bis zum', 'vom', '-', '–', 'in', 'innerhalb von', 'den nächsten', 'nächsten', 'diese', 'letzte', 'der', 'am'],
	...['Freitag', 'montag', 'So', 'Fr.', 'Woche', 'Wochen', 'Tage', 'Werktage', 'Monat', 'Stunden', 'Ende', 'Anfang', 'Mitte', 'Woche vom', 'am Tag nach', 'KW 53', 'Quartal'],
	...['ein', 'ein paar', 'ein,', 'zwei', '3', '10', '999', '31', '20.', 'der 31.', 'Februar', 'Dez.', 'Mai', '3. März', '29. Februar', '2027', '1970', '2200', '3.12.', '31.12.2200', '29.2.'],
	...['Silvester', 'Ostern', 'den Feiertagen', 'heute', 'morgen', 'übermorgen', 'gestern', 'frühestens', 'mindestens', 'vorbei sind', 'danach', 'anderthalb', 'Jahresende'],
	...['sie entscheiden', 'melden sich', 'ich fange', 'geben Sie uns', '14 Uhr', '🎉', '\u202e', '\u0000', ',', '.', '\n', '(', '10^9', '99.99.9999', 'İ', 'a\u0308'],
);
const phrases = fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' '));

describe('German', () => {
	it('never throws, and gives a window of the calendar that ends no earlier than it begins and quotes its words', () => {
		fc.assert(
			fc.property(phrases, day, (words, saidOn) => {
				readDay(words, said(saidOn));
				const timeline = readTimeline(words, said(saidOn));
				if (!timeline) return;
				const { earliest, latest } = timeline;
				expect(earliest !== null || latest !== null).toBe(true);
				if (earliest !== null && latest !== null) expect(latest).toBeGreaterThanOrEqual(earliest);
				for (const end of [earliest, latest]) expect(end === null || (end >= FIRST && end <= LAST)).toBe(true);
				expect(timeline.matched).toBe(words.slice(timeline.from, timeline.to));
			}),
			{ numRuns: 3000 },
		);
	});

	it('moves by a week when weekdays, weeks and lengths of time are said a week later', () => {
		const weekly = fc.constantFrom(
			...['Freitag', 'bis Montag', 'nächsten Dienstag', 'diesen Sonntag', 'Freitag nächster Woche', 'Mittwoch in einer Woche', 'Donnerstag oder Freitag', 'diese Woche', 'nächste Woche', 'übernächste Woche'],
			...['Ende der Woche', 'Anfang nächster Woche', 'Mitte nächster Woche', 'heute', 'übermorgen', 'in 3 Tagen', 'innerhalb von 5 Werktagen', '2–3 Wochen', 'am Wochenende', 'in den nächsten Tagen'],
			...['nicht vor Donnerstag', 'nach Freitag', 'mindestens zwei Wochen', 'anderthalb Wochen', 'in ein, zwei Tagen', 'diese Woche nicht mehr'],
		);
		fc.assert(
			fc.property(weekly, recentDay, (words, saidOn) => {
				const moved = (end: CalendarDate | null | undefined): CalendarDate | null | undefined => (end === null || end === undefined ? end : addDays(end, 7));
				const now = readTimeline(words, said(saidOn));
				const weekLater = readTimeline(words, said(addDays(saidOn, 7)));
				expect(now).toBeDefined();
				expect([weekLater?.earliest, weekLater?.latest]).toEqual([moved(now?.earliest), moved(now?.latest)]);
			}),
		);
	});

	it('reads a spelt-out date as that day, whenever and in whatever shape it is said', () => {
		const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
		fc.assert(
			fc.property(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), recentDay, (year, month, dayOfMonth, saidOn) => {
				const date = calendarDateOf({ year, month, day: dayOfMonth });
				const name = months[month - 1] ?? '';
				for (const words of [`${dayOfMonth}. ${name} ${year}`, `${dayOfMonth}.${month}.${year}`, `am ${dayOfMonth}. ${name.slice(0, 3)}. ${year}`, `${dayOfMonth}. ${name.replace('ä', 'ae')} ${year}`]) {
					expect([words, readDay(words, said(saidOn))?.on]).toEqual([words, date]);
				}
			}),
		);
	});

	it('of the past, a date that lacks its year, month or week is the latest one', () => {
		const spoken: readonly (readonly [words: string, on: string, day: string])[] = [
			['20. Nov.', '2026-11-23', '2026-11-20'],
			['24. November', '2026-11-23', '2025-11-24'],
			['3.12.', '2026-11-23', '2025-12-03'],
			['am 31.', '2026-12-01', '2026-10-31'],
			['Freitag', '2026-11-23', '2026-11-20'],
			['am Montag', '2026-11-23', '2026-11-23'],
			['letzten Montag', '2026-11-23', '2026-11-16'],
			['vor zwei Wochen', '2026-11-23', '2026-11-09'],
			['letzte Woche Dienstag', '2026-11-23', '2026-11-17'],
			['KW 47', '2026-11-23', '2026-11-16'],
			['Ende des Monats', '2026-11-23', '2026-10-31'],
			['gestern', '2027-01-01', '2026-12-31'],
		];
		for (const [words, on, expected] of spoken) {
			expect([words, readDay(words, { ...said(dayOf(on)), direction: 'past' })?.on]).toEqual([words, dayOf(expected)]);
		}
	});
});
