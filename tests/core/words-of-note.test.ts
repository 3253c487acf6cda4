import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfNote, type NoteWords } from '../../src/core/words-of-note';
import { settingsWith } from './note/note-text';

function read(lines: readonly string[], path = 'Notes.md', settings = settingsWith()): NoteWords {
	return wordsOfNote(path, ['---', ...lines, '---', 'Body.'].join('\n'), settings);
}

describe('what a note says already', () => {
	it('in its properties', () => {
		const lines = ['company: "[[Acme]]"', 'role: Cook', 'Date: 2026-11-03T14:00', 'round: 02', 'interviewers: [Dana Reyes, "Sam Ortiz, VP"]', 'contact: kim@acme.example', 'timeline: by Friday'];
		expect(read(lines)).toEqual({
			words: { company: '[[Acme]]', role: 'Cook', date: '2026-11-03 14:00', round: '2', interviewers: 'Dana Reyes, Sam Ortiz (VP)', contact: 'kim@acme.example', timeline: 'by Friday' },
			doubts: [],
			present: { company: '[[Acme]]', role: 'Cook', date: '2026-11-03T14:00', round: '02', interviewers: 'Dana Reyes, Sam Ortiz, VP', contact: 'kim@acme.example', timeline: 'by Friday' },
			settled: ['company', 'role', 'date', 'round', 'interviewers', 'contact', 'timeline'],
		});
	});

	it('under the names of the vault', () => {
		const settings = settingsWith({ properties: { date: 'when' } });
		expect(read(['date: whatever', 'when: 2026-11-03'], 'Acme.md', settings)).toMatchObject({ words: { date: '2026-11-03', company: 'Acme' }, doubts: [] });
	});

	it('and that a day depends on when it was written', () => {
		const { words, doubts, settled } = read(['date: last Tuesday 2pm']);
		expect(words.date).toBe('last Tuesday 2pm');
		expect(settled).not.toContain('date');
		expect(doubts).toEqual(['“last Tuesday 2pm” depends on when it was written. The day below is written in its place.']);
	});

	it('and what means something else', () => {
		const { words, doubts, present } = read(['type: book', 'date: when the moon is full', 'round: knockout', 'interviewers: ["??", Dana]']);
		expect(words).toMatchObject({ date: '', round: '', interviewers: '' });
		expect(doubts).toEqual([
			'“date” says “when the moon is full”, which is no date that I can read. It stays unless you type one here.',
			'“round” says “knockout”, which is no number of a round. It stays unless you type one here.',
			'“interviewers” says “??, Dana”, which is no list of names that I can read. It stays unless you type one here.',
			'“type” says “book” and stays. The tag “interview” makes this an interview note.',
		]);
		expect(present).toMatchObject({ type: 'book', date: 'when the moon is full' });
	});
});

describe('what the name of a note says', () => {
	it.each([
		['Interviews/2026-11-20 Acme round 2.md', { date: '2026-11-20', company: 'Acme' }],
		['2026-11-20.md', { date: '2026-11-20', company: '' }],
		['Acme.md', { date: '', company: 'Acme' }],
		['2026-13-45 Acme.md', { date: '', company: '2026-13-45 Acme' }],
	])('%s', (path, words) => {
		expect(wordsOfNote(path, 'Body.', settingsWith()).words).toMatchObject(words);
	});

	it('gives way to its properties', () => {
		expect(read(['company: Birch', 'date: 2026-11-03'], '2026-11-20 Acme.md').words).toMatchObject({ company: 'Birch', date: '2026-11-03' });
	});
});

it('any text has an answer', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('---\n', 'date: ', 'company:', '[[', '"', ': ', '- ', '\n', 'interviewers:\n', 'x', '2026-11-03', '\u0000'), { maxLength: 30 }), (parts) => {
			expect(wordsOfNote('A.md', parts.join(''), settingsWith()).words.company).toBeTypeOf('string');
		}),
	);
});
