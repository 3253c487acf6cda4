import { describe, expect, it } from 'vitest';
import { createNoteIndex, type NoteIndex } from '../../../src/core/note/note-index';
import { acmeText, interviewText, settingsWith } from './note-text';

const FOLLOW_UP = '---\ntype: follow-up\ninterview: "[[a]]"\nstep: chek-in\n---\nHello';

/** An index, and how many changes it has announced. */
function watched(settings = settingsWith()): { index: NoteIndex; changes(): number } {
	const index = createNoteIndex(settings);
	let count = 0;
	index.onChange(() => count++);
	return { index, changes: () => count };
}

function paths(index: NoteIndex): string[] {
	return index.interviews().map(({ path }) => path);
}

describe('createNoteIndex', () => {
	it('holds interviews, and the problems of messages too, by path', () => {
		const { index, changes } = watched();
		index.put('a.md', acmeText());
		index.put('b.md', FOLLOW_UP);
		index.put('c.md', 'nothing of ours');
		index.put('d.md', interviewText(['company: Acme', 'role: x']));
		expect(paths(index)).toEqual(['a.md']);
		expect(index.problems()).toMatchObject([
			{ note: 'b.md', property: 'step' },
			{ note: 'd.md', property: 'date' },
		]);
		expect(changes()).toBe(3);
	});

	it('announces nothing when nothing changes', () => {
		const { index, changes } = watched();
		index.put('a.md', acmeText());
		const before = index.interviews();
		index.put('a.md', acmeText());
		index.put('a.md', `${acmeText()}\nMore words below`);
		index.put('other.md', 'not ours');
		index.remove('other.md');
		index.rename('other.md', 'another.md');
		index.rename('a.md', 'a.md');
		expect(changes()).toBe(1);
		expect(index.interviews()).toBe(before);
	});

	it('announces nothing when the words of a message change', () => {
		const { index, changes } = watched();
		index.put('f.md', FOLLOW_UP);
		index.put('f.md', `${FOLLOW_UP}, Dana, and thank you`);
		expect(changes()).toBe(1);
	});

	it('follows a note as it changes, breaks, heals and leaves', () => {
		const { index, changes } = watched();
		index.put('a.md', acmeText('round: 1'));
		index.put('a.md', acmeText('round: 2'));
		expect(index.interviews()[0]?.round).toBe(2);
		index.put('a.md', acmeText('round: 2').replace('\n---\n', '\n'));
		expect(paths(index)).toEqual([]);
		expect(index.problems()).toHaveLength(1);
		index.put('a.md', acmeText('round: 2'));
		expect(index.problems()).toEqual([]);
		index.put('a.md', 'no interview any more');
		expect(paths(index)).toEqual([]);
		index.put('a.md', FOLLOW_UP);
		expect(index.problems()).toHaveLength(1);
		index.remove('a.md');
		expect(index.problems()).toEqual([]);
		expect(changes()).toBe(7);
	});

	it('moves a note with all that is known of it', () => {
		const { index, changes } = watched();
		index.put('a.md', interviewText(['date: 2026-11-03', 'role: x', 'timeline: soon']));
		index.put('f.md', FOLLOW_UP);
		index.rename('a.md', 'Firms/Birch.md');
		index.rename('f.md', 'Drafts/f.md');
		const fresh = watched().index;
		fresh.put('Firms/Birch.md', interviewText(['date: 2026-11-03', 'role: x', 'timeline: soon']));
		fresh.put('Drafts/f.md', FOLLOW_UP);
		expect(index.interviews()).toEqual(fresh.interviews());
		expect(index.problems()).toEqual(fresh.problems());
		expect(index.interviews()[0]?.company.name).toBe('Birch');
		// The old path says nothing any more, the new one does.
		expect(changes()).toBe(6);
	});

	it('keeps a company that only looks like the file name', () => {
		const { index } = watched();
		index.put('Acme.md', acmeText());
		index.rename('Acme.md', 'Old.md');
		expect(index.interviews()[0]?.company.name).toBe('Acme');
	});

	it('leaves the notes of the templates folder out, and takes them in once they move', () => {
		const { index } = watched(settingsWith({ templateFolder: 'Templates' }));
		index.put('Templates/Interview.md', acmeText('snooze: later'));
		expect(paths(index)).toEqual([]);
		expect(index.problems()).toEqual([]);
		index.rename('Templates/Interview.md', 'Interviews/Acme.md');
		expect(paths(index)).toEqual(['Interviews/Acme.md']);
		expect(index.problems()).toHaveLength(1);
		index.put('Templates.md', acmeText());
		expect(paths(index)).toContain('Templates.md');
	});

	it('stops telling a listener that has left, also while it is telling', () => {
		const index = createNoteIndex(settingsWith());
		const told: string[] = [];
		const leave = index.onChange(() => {
			told.push('first');
			leave();
		});
		index.onChange(() => told.push('second'));
		index.put('a.md', acmeText());
		index.remove('a.md');
		expect(told).toEqual(['first', 'second', 'second']);
	});

	it('answers a listener with what is known after the change', () => {
		const index = createNoteIndex(settingsWith());
		const seen: number[] = [];
		index.onChange(() => seen.push(index.interviews().length));
		index.put('a.md', acmeText());
		index.put('b.md', acmeText());
		index.remove('a.md');
		expect(seen).toEqual([1, 2, 1]);
	});
});
