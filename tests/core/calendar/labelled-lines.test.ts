import { describe, expect, it } from 'vitest';
import { labelledLines, type Label } from '../../../src/core/calendar/labelled-lines';

function valuesOf(label: Label, ...lines: readonly string[]): readonly string[] {
	return labelledLines(lines).valuesOf(label);
}

describe('a line with a label', () => {
	it.each([
		['When: Tuesday', 'when', 'Tuesday'],
		['  WHEN :  Tuesday ', 'when', 'Tuesday'],
		['**When:** Tuesday', 'when', 'Tuesday'],
		['> - When: Tuesday', 'when', 'Tuesday'],
		['| Where: | Pier 4 |', 'where', 'Pier 4'],
		['Date & time: Tuesday', 'when', 'Tuesday'],
		['Interviewer(s): Dana', 'attendees', 'Dana'],
		['Uhrzeit: 14:00', 'time', '14:00'],
		['Time zone: Europe/Berlin', 'zone', 'Europe/Berlin'],
		['Ihre Ansprechpartnerin: Kim Lund', 'sender', 'Kim Lund'],
		['Your interviewers: Dana', 'attendees', 'Dana'],
		['Where: https://meet.example/a:b', 'where', 'https://meet.example/a:b'],
	] as const)('%j', (line, label, value) => {
		expect(valuesOf(label, line)).toEqual([value]);
	});

	it.each(['I know when: now', 'when', 'Whenever: x', 'https://when.example', 'Who knows?', '', ': x'])('%j has none', (line) => {
		const { plain, valuesOf: values } = labelledLines([line]);
		expect([plain, values('when'), values('attendees')]).toEqual([[line], [], []]);
	});
});

describe('a label above its values', () => {
	it('has one value, unless it is a list of people', () => {
		expect(valuesOf('when', 'When', 'Tuesday', 'See you')).toEqual(['Tuesday']);
		expect(valuesOf('attendees', 'Guests:', 'Kim Lund', '- Dana', 'sam@acme.example', 'See you')).toEqual(['Kim Lund', '- Dana', 'sam@acme.example']);
		expect(valuesOf('attendees', 'Guests: Kim', '', '• Dana', '', 'Bye')).toEqual(['Kim', '• Dana']);
		expect(labelledLines(['When', '', 'Tuesday', 'See you']).plain).toEqual(['', 'See you']);
	});
});

describe('the head of a mail', () => {
	it('has the day of the mail, not of the interview', () => {
		const head = ['From: Kim', 'Date: Monday', 'Subject: Interview'];
		expect(valuesOf('when', ...head)).toEqual([]);
		expect(valuesOf('sender', ...head)).toEqual(['Kim']);
		expect(valuesOf('when', ...head, '', 'Date: Tuesday')).toEqual(['Tuesday']);
		expect(valuesOf('when', 'Date: Tuesday', 'Where: Pier 4')).toEqual(['Tuesday']);
	});
});
