import { describe, expect, it } from 'vitest';
import { german } from '../../../src/core/timeline/de';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { dayOf, iso } from './days';

type Row = readonly [words: string, on: string, earliest: string | null, latest: string | null];

// 20 Nov 2026 is a Friday, 23 Nov a Monday, 28 Nov a Saturday; 2028 is a leap year. The rows are those of timelines.md, "Readings".
const ROWS: Readonly<Record<string, readonly Row[]>> = {
	'bis X, spätestens X': [
		['Sie hören bis zum 4. Dezember von uns', '2026-11-20', '2026-11-20', '2026-12-04'],
		['spätestens am 31. Dezember', '2026-12-31', '2026-12-31', '2026-12-31'],
		['Dienstag spätestens', '2026-11-20', '2026-11-20', '2026-11-24'],
		['nicht später als der 8.1.', '2026-12-18', '2026-12-18', '2027-01-08'],
	],
	'am X, X alone': [
		['am 4. Dezember', '2026-11-20', '2026-12-04', '2026-12-04'],
		['4. Dezember', '2026-11-20', '2026-12-04', '2026-12-04'],
		['4.12.', '2026-11-20', '2026-12-04', '2026-12-04'],
		['der 29. Februar', '2027-12-01', '2028-02-29', '2028-02-29'],
	],
	'heute, morgen, übermorgen': [
		['heute', '2026-11-20', '2026-11-20', '2026-11-20'],
		['heute Abend', '2026-11-20', '2026-11-20', '2026-11-20'],
		['bis Feierabend', '2026-11-20', '2026-11-20', '2026-11-20'],
		['morgen', '2028-02-28', '2028-02-29', '2028-02-29'],
		['morgen', '2027-02-28', '2027-03-01', '2027-03-01'],
		['übermorgen', '2026-12-30', '2027-01-01', '2027-01-01'],
	],
	'a weekday is strictly after; "diesen" on or after': [
		['Freitag', '2026-11-20', '2026-11-27', '2026-11-27'],
		['bis Montag', '2026-11-23', '2026-11-23', '2026-11-30'],
		['am kommenden Freitag', '2026-11-20', '2026-11-27', '2026-11-27'],
		['diesen Freitag', '2026-11-20', '2026-11-20', '2026-11-20'],
		['diesen Freitag', '2026-11-23', '2026-11-27', '2026-11-27'],
		['am Donnerstag', '2026-12-31', '2027-01-07', '2027-01-07'],
		['am Sonnabend', '2026-11-28', '2026-12-05', '2026-12-05'],
		['bis So', '2026-11-28', '2026-11-28', '2026-11-29'],
	],
	'"nächsten Freitag" is that day of the next ISO week': [
		['nächsten Freitag', '2026-11-23', '2026-12-04', '2026-12-04'],
		['nächsten Mittwoch', '2026-11-20', '2026-11-25', '2026-11-25'],
		['nächsten Sonntag', '2026-11-20', '2026-11-29', '2026-11-29'],
		['nächsten Montag', '2026-11-29', '2026-11-30', '2026-11-30'],
		['bis nächsten Dienstag', '2026-12-28', '2026-12-28', '2027-01-05'],
	],
	'a weekday of a week, a week from a weekday': [
		['Montag nächster Woche', '2026-11-23', '2026-11-30', '2026-11-30'],
		['nächste Woche Montag', '2026-11-28', '2026-11-30', '2026-11-30'],
		['Dienstag in einer Woche', '2026-11-20', '2026-12-01', '2026-12-01'],
		['Dienstag in einer Woche', '2026-11-24', '2026-12-08', '2026-12-08'],
		['Freitag übernächster Woche', '2026-12-18', '2027-01-01', '2027-01-01'],
	],
	'X oder Y, zwischen X und Y, vom X bis Y': [
		['Donnerstag oder Freitag', '2026-11-23', '2026-11-26', '2026-11-27'],
		['zwischen dem 10. und dem 14.', '2026-12-01', '2026-12-10', '2026-12-14'],
		['vom 28. Dezember bis zum 4. Januar', '2026-12-01', '2026-12-28', '2027-01-04'],
		['Freitag oder Montag', '2026-11-23', '2026-11-27', '2026-11-30'],
	],
	'innerhalb von N, in N, N bis M': [
		['innerhalb von 10 Tagen', '2026-12-25', '2026-12-25', '2027-01-04'],
		['binnen drei Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['in den nächsten drei Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['4 bis 6 Wochen', '2026-11-20', '2026-11-20', '2027-01-01'],
		['in zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['in 1 Monat', '2027-01-31', '2027-01-31', '2027-02-28'],
		['in 1 Monat', '2028-01-31', '2028-01-31', '2028-02-29'],
		['ein paar Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['ein, zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['innerhalb von 4 Tagen', '2026-11-19', '2026-11-19', '2026-11-23'],
		['anderthalb Wochen', '2026-11-20', '2026-11-20', '2026-11-30'],
		['etwa eine Woche', '2026-11-20', '2026-11-20', '2026-11-27'],
		['14 Tage', '2026-12-24', '2026-12-24', '2027-01-07'],
		['48 Stunden', '2026-11-20', '2026-11-20', '2026-11-22'],
	],
	'Werktage are Monday to Friday': [
		['innerhalb von 5 Werktagen', '2026-11-20', '2026-11-20', '2026-11-27'],
		['in 3 Arbeitstagen', '2026-11-28', '2026-11-28', '2026-12-02'],
		['zehn Werktage', '2026-12-24', '2026-12-24', '2027-01-07'],
	],
	'weeks': [
		['diese Woche', '2026-11-24', '2026-11-24', '2026-11-27'],
		['diese Woche', '2026-11-29', '2026-11-30', '2026-12-04'],
		['nächste Woche', '2026-11-23', '2026-11-30', '2026-12-04'],
		['nächste Woche', '2026-12-30', '2027-01-04', '2027-01-08'],
		['kommende Woche', '2026-11-28', '2026-11-30', '2026-12-04'],
		['übernächste Woche', '2026-11-20', '2026-11-30', '2026-12-04'],
		['Woche vom 14.', '2026-12-01', '2026-12-14', '2026-12-18'],
		['KW 53', '2026-12-01', '2026-12-28', '2027-01-01'],
		['KW 1', '2026-12-01', '2027-01-04', '2027-01-08'],
		['Gespräche laufen bis zum 16., in der Woche darauf entscheiden sie', '2026-12-01', '2026-12-21', '2026-12-25'],
	],
	'the end of a week is its Friday': [
		['bis Ende dieser Woche', '2026-11-24', '2026-11-24', '2026-11-27'],
		['Ende der nächsten Woche', '2026-11-24', '2026-12-04', '2026-12-04'],
		['bis Ende der Woche', '2026-11-27', '2026-11-27', '2026-11-27'],
		['bis Ende der Woche', '2026-11-29', '2026-11-29', '2026-12-04'],
	],
	'parts of a week': [
		['Anfang nächster Woche', '2026-11-20', '2026-11-23', '2026-11-24'],
		['Mitte nächster Woche', '2026-11-20', '2026-11-25', '2026-11-25'],
		['gegen Ende nächster Woche', '2026-11-20', '2026-11-26', '2026-11-27'],
	],
	'months and their parts': [
		['im März', '2026-11-20', '2027-03-01', '2027-03-31'],
		['irgendwann im Februar', '2027-12-20', '2028-02-01', '2028-02-29'],
		['Monatsende', '2028-02-10', '2028-02-10', '2028-02-29'],
		['bis Ende März', '2026-11-20', '2026-11-20', '2027-03-31'],
		['Anfang Dezember', '2026-11-20', '2026-12-01', '2026-12-10'],
		['bis Mitte Dezember', '2026-11-20', '2026-11-20', '2026-12-15'],
		['gegen Ende Dezember', '2026-11-20', '2026-12-20', '2026-12-31'],
		['zweite Woche im Juni', '2027-05-20', '2027-06-08', '2027-06-14'],
		['erste Hälfte des Monats', '2026-12-01', '2026-12-01', '2026-12-15'],
		['der 31.', '2026-11-20', '2026-12-31', '2026-12-31'],
	],
	'quarters and years': [
		['Q1', '2026-11-20', '2027-01-01', '2027-03-31'],
		['Ende des 1. Quartals', '2026-11-20', '2026-11-20', '2027-03-31'],
		['bis Jahresende', '2026-12-31', '2026-12-31', '2026-12-31'],
	],
	'lower bounds and holidays': [
		['vor Weihnachten', '2026-11-20', '2026-11-20', '2026-12-24'],
		['vor Ostern', '2027-03-01', '2027-03-01', '2027-03-27'],
		['nicht vor dem 5. Januar', '2026-12-10', '2027-01-05', null],
		['erst am Donnerstag', '2026-11-20', '2026-11-26', null],
		['erst nach Mittwoch', '2026-11-20', '2026-11-26', null],
		['mindestens drei Wochen', '2026-11-20', '2026-12-11', null],
		['nach dem 30.', '2026-11-20', '2026-12-01', null],
		['nach den Feiertagen', '2026-12-10', '2027-01-02', null],
		['nicht vor Monatsmitte', '2026-12-01', '2026-12-15', null],
		['Geben Sie uns zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
	],
};

describe.each(Object.entries(ROWS))('German: %s', (_, rows) => {
	it.each(rows)('"%s", said on %s', (words, on, earliest, latest) => {
		const timeline = readTimeline(words, { saidOn: dayOf(on), dateOrder: 'month-first', languages: [german] });
		expect(timeline && [iso(timeline.earliest), iso(timeline.latest)]).toEqual([earliest, latest]);
	});
});
