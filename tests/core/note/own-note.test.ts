import { describe, expect, it } from 'vitest';
import { openNote, wordsOf } from '../../../src/core/note/own-note';
import { interviewText, settingsWith } from './note-text';
import { openAcme } from './open-acme';

describe('openNote', () => {
	it('opens notes of the kind asked for only', () => {
		const text = interviewText(['company: Acme']);
		expect(openNote('a.md', text, settingsWith(), 'interview', [])).toBeDefined();
		expect(openNote('a.md', text, settingsWith(), 'follow-up', [])).toBeUndefined();
	});

	it('speaks of a property where it stands, and of a missing one at the type', () => {
		const note = openNote('a.md', '---\n# mine\ntype: interview\nCompany: Acme\n---\n', settingsWith(), 'interview', []);
		expect(note?.placeOf('company')).toEqual({ line: 4, property: 'Company' });
		expect(note?.placeOf('role')).toEqual({ line: 3, property: 'role' });
	});

	it('speaks of a tagged note at its top', () => {
		expect(openNote('a.md', 'My #interview', settingsWith(), 'interview', [])?.placeOf('date')).toEqual({ line: 1, property: 'date' });
	});

	it('reports flaws and look-alikes at once', () => {
		expect(openAcme(['timelime: a: b']).problems.list()).toMatchObject([
			{ line: 6, property: 'timelime', severity: 'hint' },
			{ line: 6, property: 'timelime', fixes: [{ kind: 'rename', to: 'timeline' }] },
		]);
	});
});

it('wordsOf leaves empty properties out', () => {
	const note = openAcme(['contact:', 'timeline: soon']);
	expect(wordsOf(note, 'contact')).toBeUndefined();
	expect(wordsOf(note, 'snooze')).toBeUndefined();
	expect(wordsOf(note, 'timeline')).toMatchObject({ text: 'soon', place: { line: 7, property: 'timeline' } });
});
