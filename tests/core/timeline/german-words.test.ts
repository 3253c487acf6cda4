import { describe, expect, it } from 'vitest';
import { germanDates } from '../../../src/core/timeline/chrono/german-dates';
import { readingWays } from '../../../src/core/timeline/languages';
import { readDay } from '../../../src/core/timeline/read-day';
import { readProse } from '../../../src/core/timeline/read-prose';
import { LONGEST_WORDS, readTimeline } from '../../../src/core/timeline/read-timeline';
import { settle } from '../../../src/core/timeline/settled';
import type { ReadingContext } from '../../../src/core/timeline/timeline';
import { dayOf, iso } from './days';

const ways = readingWays({ language: 'de-AT', dateOrder: 'month-first' });

/** Said on that day in a German vault, where English is read as well. */
function saidOn(day: string, dateOrder: 'month-first' | 'day-first' = 'month-first'): ReadingContext {
	return { saidOn: dayOf(day), ...ways, dateOrder };
}

const friday = saidOn('2026-11-20');

describe('German: words that hold no timeline', () => {
	it.each([
		...['bald', 'in Kürze', 'zeitnah', 'Wir melden uns demnächst', 'Es gibt noch keinen Zeitplan', 'so schnell wie möglich'],
		...['Ich fange am Montag an', 'Arbeitsbeginn wäre der 1. Januar', 'Am Dienstag habe ich noch ein Gespräch', 'Ich habe mich vor zwei Wochen beworben', 'Sie haben mich heute Morgen angerufen'],
		...['Wenn bis Montag nichts kommt, rufe ich dort an', 'Falls ich bis Freitag nichts höre, hake ich nach', 'Das Angebot gilt bis zum 4. Dezember', 'Die Stelle hat 30 Tage Urlaub', 'Das Gespräch dauerte 45 Minuten'],
		...['Probezeit: 6 Monate', 'Homeoffice zwei Tage pro Woche', 'Bewerbungsschluss: 15. Dezember', 'Kim ist ab Montag wieder da', 'Vielen Dank für das nette Gespräch am Donnerstag', 'Nach einer Woche kann man nachfragen'],
		...['Ich muss bis Freitag zusagen', 'Der Vertrag ist auf zwei Jahre befristet', 'seit zwei Wochen nichts gehört', 'Arbeitszeit: Mo–Fr, 9 bis 17 Uhr', 'Jan ruft an', '3. Stock, Raum 12', 'Guten Morgen', 'jeden Freitag Standup'],
		...['Ich möchte bis Sonntag die Aufgabe lösen', 'Das Projekt läuft bis März 2027', 'Ich könnte frühestens zum 1. März wechseln', 'Wenn sie sich bis Freitag nicht melden, sage ich der anderen Firma zu'],
		...['99.99.9999', 'in 10^9 Wochen', '31. Juni', '30. Februar 2027', '1. Mai 1969', '5.12.2201', '1.500 Tage', '24/7 erreichbar', '\u0000', '', '   '],
	])('nothing in "%s"', (words) => {
		expect(readTimeline(words, friday)).toBeUndefined();
	});
});

describe('German: which date is about the answer', () => {
	it.each([
		['Ich bin am Montag nicht da, aber sie entscheiden bis Donnerstag', '2026-11-26'],
		['Wir haben am Dienstag gesprochen; sie will sich bis Ende nächster Woche melden', '2026-11-27'],
		['Das Treffen ist am 30. November. Eine Antwort soll bis zum 4. Dezember kommen.', '2026-12-04'],
		['Wenn Sie bis zum 9. Dezember nichts gehört haben, schreiben Sie mir', '2026-12-09'],
		['Er wollte bis Mittwoch anrufen', '2026-11-25'],
		['Die Kommission tagt am 16. Dez.', '2026-12-16'],
		['Kim (Recruiterin): du hörst innerhalb von 3 Tagen von uns', '2026-11-23'],
		['Nach dem Gespräch am 1. Dezember wird bis zum 4. Dezember entschieden', '2026-12-04'],
		['Zweites Gespräch am 2. Dezember, danach entscheiden sie innerhalb einer Woche', '2026-12-10'],
		['Falls Sie bis zum 6. Dezember keine Einladung haben, hat es leider nicht geklappt', '2026-12-06'],
		['Wenn ich bis zum 1. Dezember nichts gehört habe, soll ich mich gern melden', '2026-12-01'],
	])('"%s": until %s', (words, latest) => {
		expect(iso(readTimeline(words, friday)?.latest)).toBe(latest);
	});
});

describe('German: sure or not', () => {
	it.each([
		['bis Freitag', true],
		['Anfang nächster Woche', true],
		['ein paar Wochen', false],
		['im März', false],
		['Montag, der 24.', false],
		['geben Sie uns zwei Wochen', false],
		['nach den Feiertagen', false],
		['in den nächsten Tagen', false],
	])('"%s": %s', (words, sure) => {
		expect(readTimeline(words, friday)?.sure).toBe(sure);
	});

	it('asks about "nächsten Freitag" when the nearer one is days away', () => {
		const timeline = readTimeline('nächsten Freitag', saidOn('2026-11-23'));
		expect([timeline?.sure, timeline?.others.map(({ latest }) => iso(latest))]).toEqual([false, ['2026-11-27']]);
	});

	it('writes what somebody settles on in German, and reads it back', () => {
		const asked = readTimeline('Gib uns zwei Wochen, bitte', friday);
		const settled = asked?.others[0] && settle('Gib uns zwei Wochen, bitte', asked, asked.others[0], ways.languages);
		expect(settled).toBe('Gib uns zwei Wochen (nicht vor 2026-12-04), bitte');
		expect(readTimeline(settled ?? '', friday)).toMatchObject({ earliest: dayOf('2026-12-04'), latest: null, sure: true });
	});
});

describe('German: spelling', () => {
	it.each([
		['NÄCHSTE WOCHE', '2026-11-27'],
		['naechste Woche', '2026-11-27'],
		['na\u0308chste Woche', '2026-11-27'],
		['SPÄTESTENS ÜBERMORGEN', '2026-11-22'],
		['spaetestens uebermorgen', '2026-11-22'],
		['in zwoelf Tagen', '2026-12-02'],
		['bis Ende Maerz', '2027-03-31'],
		['in DREISSIG Tagen', '2026-12-20'],
		['in dreißig Tagen', '2026-12-20'],
		['„bis  Freitag“', '2026-11-27'],
		['‚bis Freitag‘', '2026-11-27'],
		['»bis Freitag«', '2026-11-27'],
		['in 2\u20133\u00a0Wochen', '2026-12-11'],
	])('"%s": until %s', (words, latest) => {
		expect(iso(readTimeline(words, friday)?.latest)).toBe(latest);
	});

	it.each(['Fr. Weber hat angerufen', 'früh', 'So ist das', 'Do you know', 'Mittel', 'Sonne', 'Monat für Monat', 'Maiglöckchen', 'Deziliter'])('no day in "%s"', (words) => {
		expect(readDay(words, { ...friday, languages: ways.languages.slice(0, 1) })).toBeUndefined();
	});

	it('quotes the words as they were typed', () => {
		const words = 'Dana meinte: „bis  spätestens Freitag, den 27. November“ 🎉';
		expect(readTimeline(words, friday)).toMatchObject({ matched: 'bis  spätestens Freitag, den 27. November', from: 14, language: 'de' });
	});
});

describe('German: dates in numbers', () => {
	it.each([
		['3.12.', 'month-first', '2026-12-03'],
		['3.12.2026', 'month-first', '2026-12-03'],
		['15.1.27', 'day-first', '2027-01-15'],
		['3/4/2027', 'month-first', '2027-03-04'],
		['3/4/2027', 'day-first', '2027-04-03'],
		['2026-12-03', 'day-first', '2026-12-03'],
	] as const)('%s, %s: %s', (words, dateOrder, day) => {
		expect(iso(readTimeline(words, saidOn('2026-11-20', dateOrder))?.latest)).toBe(day);
	});

	it('chrono reads what our own phrases leave to it', () => {
		const [date] = germanDates('den 3. Dezember/2026', { saidOn: dayOf('2026-11-20') });
		expect([iso(date?.days.first), date?.days.absolute]).toEqual(['2026-12-03', true]);
		expect(germanDates('in zwei Wochen', { saidOn: dayOf('2026-11-20') })).toEqual([]);
		expect(germanDates('3.12.2026', { saidOn: dayOf('2026-11-20') })).toEqual([]);
	});
});

describe('German and English in one vault', () => {
	it.each([
		['they decide by Friday', '2026-11-20', '2026-11-27'],
		['by EOD tomorrow', '2026-11-20', '2026-11-21'],
		['by 4 December', '2026-11-20', '2026-12-04'],
		['within two weeks of 20 November they call', '2026-11-20', '2026-12-04'],
		['end of Q1', '2026-11-20', '2027-03-31'],
		['Entscheidung by end of next week', '2026-11-20', '2026-11-27'],
		['Feedback bis Ende nächster Woche', '2026-11-20', '2026-11-27'],
		['Offer bis 3.12.2026', '2026-11-20', '2026-12-03'],
	])('"%s"', (words, earliest, latest) => {
		const timeline = readTimeline(words, friday);
		expect([iso(timeline?.earliest), iso(timeline?.latest)]).toEqual([earliest, latest]);
	});

	it.each(['Mein Probetag ist am 26. November', 'Im April 2027 zieht die ganze Firma um', 'My notice period ends in three months'])('no timeline in "%s"', (words) => {
		expect(readTimeline(words, friday)).toBeUndefined();
	});

	it('says in which language the words were read', () => {
		expect(['by Friday', 'bis Freitag', 'Friday', '2026-12-01'].map((words) => readTimeline(words, friday)?.language)).toEqual(['en', 'de', 'en', 'de']);
	});

	it.each([
		['Dienstag, 3. November 2026, 14 Uhr', '2026-11-03', 840],
		['3.11.2026 um 9:30 Uhr', '2026-11-03', 570],
		['2026-11-03T14:05', '2026-11-03', 845],
		['letzten Dienstag', '2026-11-17', undefined],
		['vor drei Tagen', '2026-11-17', undefined],
		['last Tuesday 2pm', '2026-11-17', 840],
		['3 November 2026, 2pm', '2026-11-03', 840],
	])('a day: "%s"', (words, day, minutes) => {
		const found = readDay(words, friday);
		expect([iso(found?.on), found?.minutes]).toEqual([day, minutes]);
	});
});

describe('German: in prose', () => {
	it('reads the sentence about the answer, whole', () => {
		const body = '# Gespräch\n\nKim leitet das Team seit März. Am 20. ziehen sie um.\n\nSie melden sich bis zum 3. Dezember bei mir. Danach fahre ich ab dem 5. Dezember in Urlaub.\n';
		const found = readProse(body, friday);
		expect([found?.sentence, found?.matched, iso(found?.latest)]).toEqual(['Sie melden sich bis zum 3. Dezember bei mir', 'bis zum 3. Dezember', '2026-12-03']);
	});

	it('ends no sentence behind a day, and one behind a date that ends it', () => {
		const found = readProse('Die Entscheidung fällt am 3.12. Wir ziehen am 10.12. um.', friday);
		expect([found?.sentence, iso(found?.latest)]).toEqual(['Die Entscheidung fällt am 3.12.', '2026-12-03']);
	});

	it.each([
		'Am 20. November war das Gespräch. Die Probezeit dauert sechs Monate, und man arbeitet zwei Tage pro Woche daheim.',
		'Im Mai 2020 gegründet, 12 Leute, nächste Woche ist Messe.',
		'Ich melde mich am Montag im Sportverein an. Freitags ist das Büro leer.',
	])('nothing in "%s"', (body) => {
		expect(readProse(body, friday)).toBeUndefined();
	});
});

describe('German: words that no reader should trust', () => {
	it('answers hostile words of the greatest length quickly', () => {
		const started = performance.now();
		for (const seed of ['bis ', 'am Tag nach ', 'fr. ', 'mo, ', 'Montag oder ', '1. ', '1', '10-', 'ein ', 'nicht vor ', 'in etwa einer Woche oder ', ' ', '. ', 'Dez. ', '14 Uhr ', 'wird ', 'ich muss ', 'geben Sie uns ', 'ä', 'die nächste ']) {
			for (const end of ['', 'x', ' Freitag']) {
				const words = seed.repeat(LONGEST_WORDS).slice(0, LONGEST_WORDS - end.length) + end;
				readTimeline(words, friday);
				readDay(words, friday);
			}
		}
		expect(performance.now() - started).toBeLessThan(8000);
	});
});
