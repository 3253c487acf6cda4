import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteEntry } from '../../../src/core/note/note-index';
import { readSettings } from '../../../src/core/settings/read-settings';
import { createShownNotes, type ShownNotes } from '../../../src/obsidian/vault/shown-notes';
import { interview } from '../support/synced-vault';

const JOB = '---\ntype: job\ncompany: Jute\ndate: 2026-11-03\n---\n';

describe('the notes that are shown', () => {
	let settings = readSettings({}).settings;
	let told: Map<string, NoteEntry | undefined>;
	let notes: ShownNotes;

	/** What somebody knows who has heard of every change. */
	const known = (): string[] => [...told].flatMap(([path, entry]) => (entry ? [path] : [])).sort();
	const shown = (): string[] => [...notes.shown().interviews()].map(({ path }) => path).sort();

	beforeEach(() => {
		settings = readSettings({}).settings;
		told = new Map();
		notes = createShownNotes(
			() => settings,
			(path, entry) => told.set(path, entry),
		);
	});

	it('come one by one while they are read for the first time', () => {
		notes.begin();
		notes.latest().put('A.md', interview('Acme'));
		expect(shown()).toEqual(['A.md']);
		expect(known()).toEqual(['A.md']);
		notes.end();
		expect(known()).toEqual(['A.md']);
	});

	it('leave none behind when the settings change in the middle of the first reading', () => {
		notes.begin();
		notes.latest().put('A.md', interview('Acme'));
		const stale = notes.latest();
		settings = readSettings({ noteType: 'job' }).settings;
		notes.begin();
		expect(shown()).toEqual([]);
		expect(known()).toEqual([]);
		// What still comes from the reading that has ended concerns nobody.
		stale.put('B.md', interview('Birch'));
		expect(known()).toEqual([]);
		notes.latest().put('J.md', JOB);
		notes.latest().put('A.md', interview('Acme'));
		notes.end();
		expect(shown()).toEqual(['J.md']);
		expect(known()).toEqual(['J.md']);
		expect(notes.all()).toEqual([notes.shown()]);
	});

	/** Interviews have been read whole, and jobs are being read in their place. */
	function readAnewAsJobs(): void {
		notes.begin();
		notes.latest().put('A.md', interview('Acme'));
		notes.end();
		settings = readSettings({ noteType: 'job' }).settings;
		notes.begin();
		notes.latest().put('J.md', JOB);
	}

	it('stay while they are read again, and are then those of the new reading and no others', () => {
		readAnewAsJobs();
		expect(shown()).toEqual(['A.md']);
		expect(known()).toEqual(['A.md']);
		expect(notes.all().length).toBe(2);
		notes.end();
		expect(shown()).toEqual(['J.md']);
		expect(known()).toEqual(['J.md']);
	});

	it('are those of the last reading when the settings change in the middle of the second', () => {
		readAnewAsJobs();
		settings = readSettings({}).settings;
		notes.begin();
		notes.latest().put('B.md', interview('Birch'));
		expect(known()).toEqual(['A.md']);
		notes.end();
		expect(shown()).toEqual(['B.md']);
		expect(known()).toEqual(['B.md']);
	});
});
