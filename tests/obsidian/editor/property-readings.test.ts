import { describe, expect, it } from 'vitest';
import { allReadings, interview, newReadings, noteText, shownIn } from '../support/read-note';

const timeline = (words: string): string[] => shownIn(interview([`timeline: ${words}`]));

describe('the timeline', () => {
	it.each([
		['by the end of next week', '4: by Fri 27 Nov 2026'],
		['in a few weeks', '4: by Wed 9 Dec 2026?'],
		['"We will decide by 4 December"', '4: by Fri 4 Dec 2026'],
		["'not before the 5th of January'", '4: not before Tue 5 Jan 2027'],
		['next week', '4: Mon 23 Nov 2026 to Fri 27 Nov 2026'],
		['12/3/2026', '4: Thu 3 Dec 2026'],
	])('%s is read as of the interview', (words, expected) => {
		expect(timeline(words)).toEqual([expected]);
	});

	it.each([['soon'], ['w'], ['when the stars align']])('“%s” gives nothing, and the line says so', (words) => {
		expect(timeline(words)).toEqual(['4: no date I can read']);
	});

	it.each([['2026-12-04'], ['"2026-12-04"'], ['2026-12-04T10:00'], ['"[[2026-12-04]]"'], ['2026-11-01'], ['none'], ['None.'], [''], ['~'], ['# by Friday']])(
		'%j has nothing to be said about',
		(words) => {
			expect(timeline(words)).toEqual([]);
		},
	);

	it.each([['2'], ['2026'], ['2026-'], ['2026-1'], ['2026-12-'], ['2026-12-0']])('%s is a date that is not finished', (words) => {
		expect(timeline(words)).toEqual([]);
	});

	it('is read where the last of its lines ends', () => {
		expect(shownIn(interview(['timeline: >', '  They decide', '  by Friday.', 'role: Cook']))).toEqual(['6: by Fri 20 Nov 2026']);
		expect(shownIn(interview(['timeline: "They decide', '  by Friday."', 'role: Cook']))).toEqual(['5: by Fri 20 Nov 2026']);
		expect(shownIn(interview(['timeline:', '  - they decide', '  - by Friday', 'role: Cook']))).toEqual(['6: by Fri 20 Nov 2026']);
	});

	it('of two thousand characters is not looked into', () => {
		expect(timeline(`by Friday ${'and so on '.repeat(200)}`)).toEqual([]);
	});

	it('waits for the day of the interview', () => {
		expect(shownIn('---\ntype: interview\ntimeline: by Friday\n---\n')).toEqual([]);
		expect(shownIn('---\ntype: interview\ndate: soon\ntimeline: by Friday\n---\n')).toEqual([]);
	});

	it.each([
		['1970-01-01', 'in two weeks', '4: by Thu 15 Jan 1970'],
		['2200-12-30', 'tomorrow', '4: Wed 31 Dec 2200'],
		['2200-12-30', 'in two weeks', '4: no date I can read'],
	])('is read at the ends of the calendar: %s, %s', (date, words, expected) => {
		expect(shownIn(interview([`timeline: ${words}`]).replace('2026-11-18', date))).toEqual([expected]);
	});

	it('that somebody has settled is sure', () => {
		expect(timeline('next Friday (2026-11-27)')).toEqual(['4: by Fri 27 Nov 2026']);
	});
});

describe('what a reading says besides its days', () => {
	const explained = (text: string): string[] => {
		const { readings } = newReadings();
		readings.open('Acme.md', noteText(text));
		return allReadings(readings, noteText(text)).map(({ explanation }) => explanation);
	};

	it('is the day that it counts from', () => {
		expect(explained(interview(['timeline: by Friday']))).toEqual(['Read as by Fri 20 Nov 2026, counted from Wed 18 Nov 2026.']);
	});

	it('is that people would differ, and what else they could mean', () => {
		expect(explained(interview(['timeline: next Friday']).replace('2026-11-18', '2026-11-17'))).toEqual([
			'Read as Fri 27 Nov 2026, counted from Tue 17 Nov 2026. People would differ: it could also be Fri 20 Nov 2026.',
		]);
	});

	it('is what happens without a date, and the way out', () => {
		expect(explained(interview(['timeline: soon']))).toEqual(['There is no date in it that I can read, so the usual rhythm applies. Write a date, or “none”.']);
	});
});

describe('replies', () => {
	it('are read line by line, each as of its own date', () => {
		const replies = ['replies:', '  - 2026-11-19 from Kim Lund: two more weeks', '  - "2026-11-20 from Kim: we decide next Friday"', '  - 2026-11-21 thanks', 'role: Cook'];
		expect(shownIn(interview(replies))).toEqual(['5: by Thu 3 Dec 2026', '6: Fri 27 Nov 2026']);
	});

	it('without a date of their own, or that name none, show nothing', () => {
		expect(shownIn(interview(['replies:', '  - two more weeks', '  - none', '  - 2026-11-20 soon', '  - 2026-11-20 2026-12-01']))).toEqual([]);
	});

	it('in one line are both read', () => {
		expect(shownIn(interview(['replies: 2026-11-19 from Kim: by Monday; 2026-11-20 from Dana: in two weeks']))).toEqual(['4: by Mon 23 Nov 2026', '4: by Fri 4 Dec 2026']);
	});
});

describe('days in words', () => {
	it.each([
		['date', '3 November 2026', '3: Tue 3 Nov 2026'],
		['date', '3 November 2026, 2pm', '3: Tue 3 Nov 2026, 14:00'],
		['date', '11/3/2026', '3: Tue 3 Nov 2026'],
		['date', 'last Tuesday', '3: Tue 17 Nov 2026?'],
		['date', 'tomorrow at 9:30', '3: Tue 24 Nov 2026, 09:30?'],
		['snooze', 'December 1, 2026', '3: Tue 1 Dec 2026'],
		['snooze', 'in three days', '3: Thu 26 Nov 2026?'],
	])('%s: %s', (key, words, expected) => {
		expect(shownIn(`---\ntype: interview\n${key}: ${words}\n---\n`)).toEqual([expected]);
	});

	it.each([['2026-11-03'], ['2026-11-03T14:00'], ['2026-11-03 14:00'], ['2026-11-3'], ['2026-02-30'], ['gibberish'], ['"[[2026-11-03]]"']])('date: %s has nothing to be said about', (words) => {
		expect(shownIn(`---\ntype: interview\ndate: ${words}\nsnooze: ${words}\n---\n`)).toEqual([]);
	});

	it('of a deadline count from the offer', () => {
		expect(shownIn(interview(['outcome: offer 2026-11-20', 'offer_deadline: in a week']))).toEqual(['5: by Fri 27 Nov 2026']);
		expect(shownIn(interview(['outcome: offer 2026-11-20', 'offer_deadline: 4 December 2026']))).toEqual(['5: Fri 4 Dec 2026']);
		expect(shownIn(interview(['outcome: offer 2026-11-20', 'offer_deadline: 2026-12-04']))).toEqual([]);
		expect(shownIn(interview(['outcome: offer 2026-11-20', 'offer_deadline: soon']))).toEqual([]);
		expect(shownIn(interview(['offer_deadline: in a week']))).toEqual([]);
	});
});

describe('which notes are read', () => {
	it.each([
		['by its type', '---\ntype: interview\ndate: 2026-11-18\ntimeline: by Friday\n---\n'],
		['by a tag in the properties', '---\ntags: [job, interview]\ndate: 2026-11-18\ntimeline: by Friday\n---\n'],
		['by a tag in the text', '---\nkind: talk\ndate: 2026-11-18\ntimeline: by Friday\n---\nWith Dana. #interview\n'],
		['with CRLF', '---\r\ntype: interview\r\ndate: 2026-11-18\r\ntimeline: by Friday\r\n---\r\nHello.\r\n'],
		['without a line behind the properties', '---\ntype: interview\ndate: 2026-11-18\ntimeline: by Friday\n---'],
		['in capitals', '---\nType: Interview\nDate: 2026-11-18\nTimeline: by Friday\n---\n'],
	])('%s', (_, text) => {
		expect(shownIn(text)).toEqual(['4: by Fri 20 Nov 2026']);
	});

	it.each([
		['of another type', '---\ntype: meeting\ndate: 2026-11-18\ntimeline: by Friday\n---\nThey decide by Friday.\n'],
		['a follow-up', '---\ntype: follow-up\ndate: 2026-11-18\ntimeline: by Friday\n---\n'],
		['without properties', 'type: interview\ndate: 2026-11-18\ntimeline: by Friday\n\n#interview They decide by Friday.\n'],
		['with properties that never end', '---\ntype: interview\ndate: 2026-11-18\ntimeline: by Friday\n'],
		['with a quotation mark that nothing closes', '---\ntype: interview\ndate: 2026-11-18\ntimeline: "by Friday\n---\n'],
		['with broken brackets', '---\ntype: interview\ncompany: [Acme\ndate: 2026-11-18\ntimeline: by Friday\n---\n'],
		['empty', ''],
		['of dashes', '---\n---\n'],
	])('not one %s', (_, text) => {
		expect(shownIn(text)).toEqual([]);
	});

	it('with the names that a vault has given its properties', () => {
		const settings = { properties: { timeline: 'answer', date: 'when', type: 'kind' } };
		expect(shownIn('---\nkind: interview\nwhen: 2026-11-18\nanswer: by Friday\ntimeline: by Monday\n---\n', settings)).toEqual(['4: by Fri 20 Nov 2026']);
	});

	it('with the order that a vault has for figures', () => {
		expect(shownIn(interview(['timeline: 3/12/2026']), { dateOrder: 'day-first' })).toEqual(['4: Thu 3 Dec 2026']);
	});

	it('but no template', () => {
		const text = interview(['timeline: by Friday']);
		expect(shownIn(text, { templateFolder: 'Templates' }, 'Templates/Interview.md')).toEqual([]);
		expect(shownIn(text, { templateFolder: 'Templates' }, 'Templates of old/Interview.md')).toEqual(['4: by Fri 20 Nov 2026']);
	});
});
