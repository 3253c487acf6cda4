import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderDirectory } from '../../../src/cli/folder-directory';
import { addDays } from '../../../src/core/date/calendar-date';
import { draftsIn } from '../../../src/core/drafts';
import { dueList, type DueList } from '../../../src/core/due-list';
import { schedule, type DaySettings } from '../../../src/core/follow-up/schedule';
import { applicationsOf } from '../../../src/core/interview/applications';
import type { NoteDirectory, NotePaths } from '../../../src/core/interview/names';
import { createLiveDueList } from '../../../src/core/live/live-due-list';
import { readAliases } from '../../../src/core/note/aliases';
import { createNoteIndex } from '../../../src/core/note/note-index';
import { readSettings } from '../../../src/core/settings/read-settings';
import { anyVaultEdit, edited, EDITS_AROUND, moves, type VaultEdit } from '../../support/any-vault-edit';

const { settings } = readSettings({ templateFolder: 'Old' });

type Step = VaultEdit | { readonly kind: 'day'; readonly days: number } | { readonly kind: 'holidays'; readonly holidays: readonly string[] } | { readonly kind: 'part'; readonly pieces: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 12, arbitrary: anyVaultEdit },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('day' as const), days: fc.integer({ min: -1, max: 5 }) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('holidays' as const), holidays: fc.subarray(['2026-11-09', '2026-11-18', '2026-11-23']) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('part' as const), pieces: fc.integer({ min: 1, max: 6 }) }) },
);

/** How many things there are to look at in a draft: nothing but a number that differs. */
const toLookAt = (path: string): number | undefined => (path.length % 3 === 0 ? undefined : path.length % 3);

describe('the due list that is kept current', () => {
	it('says after every edit what one made from scratch says, byte for byte', () => {
		fc.assert(
			fc.property(fc.array(anyStep, { minLength: 1, maxLength: 40 }), (steps) => {
				const kept = keptCurrent();
				for (const step of steps) {
					kept.take(step);
					if (step.kind === 'part') continue;
					kept.settle();
					expect(JSON.stringify(kept.live())).toBe(JSON.stringify(kept.fromScratch()));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('says the same however often it was stopped on the way', () => {
		fc.assert(
			fc.property(fc.array(anyStep, { minLength: 1, maxLength: 40 }), (steps) => {
				const kept = keptCurrent();
				for (const step of steps) kept.take(step);
				kept.settle();
				expect(JSON.stringify(kept.live())).toBe(JSON.stringify(kept.fromScratch()));
			}),
			{ numRuns: 200 },
		);
	});
});

interface Answer {
	readonly list: DueList;
	readonly applications: unknown;
	readonly drafts: unknown;
}

interface Kept {
	take(step: Step): void;
	settle(): void;
	live(): Answer;
	fromScratch(): Answer;
}

/** A live list that hears of every edit, beside the texts it should be made of. */
function keptCurrent(): Kept {
	let vault: ReadonlyMap<string, string> = new Map();
	let directory = directoryOf(vault);
	let day: DaySettings = { today: EDITS_AROUND, settings, locale: 'en' };
	const index = createNoteIndex(settings);
	const asked = new Map<string, { readonly link: string; readonly from: string; readonly path: string | undefined }>();
	const through: NoteDirectory & NotePaths = {
		nameOf(link, from) {
			through.pathOf(link, from);
			return directory.nameOf(link, from);
		},
		pathOf(link, from) {
			const path = directory.pathOf(link, from);
			asked.set(`${link}\n${from}`, { link, from, path });
			return path;
		},
	};
	const list = createLiveDueList({ directory: through, day, toLookAt });
	index.onChange((path, entry) => list.put(path, entry));

	function edit(step: VaultEdit): void {
		const moved = moves(vault, step);
		vault = edited(vault, step);
		directory = directoryOf(vault);
		for (const [from, to] of moved) index.rename(from, to);
		if (step.kind === 'write') index.put(step.path, step.text);
		if (step.kind === 'delete') index.remove(step.path);
		// Nobody is told more than that: an answer given earlier is another one now.
		const others = [...asked.values()].filter(({ link, from, path }) => directory.pathOf(link, from) !== path);
		for (const { from } of others) list.lookUpAnew(from);
	}

	return {
		take(step) {
			if (step.kind === 'part') {
				let pieces = 0;
				list.settle(() => ++pieces >= step.pieces);
			} else if (step.kind === 'day' || step.kind === 'holidays') {
				day = step.kind === 'day' ? { ...day, today: addDays(day.today, step.days) } : { ...day, settings: { ...day.settings, holidays: step.holidays } };
				list.setDay(day);
			} else edit(step);
		},
		settle: () => expect(list.settle()).toBe(true),
		live: () => ({
			list: list.list(),
			applications: list.applications(),
			drafts: list.applications().flatMap(({ key, rounds }) => rounds.map(({ path }) => list.drafts.draftOf({ note: path, applicationKey: key, step: 'check-in', to: null }) ?? null)),
		}),
		fromScratch() {
			const fresh = createNoteIndex(settings);
			for (const [path, text] of vault) fresh.put(path, text);
			const applications = applicationsOf(fresh.interviews(), directory);
			const drafts = draftsIn(fresh.messages(), applications, directory);
			const { today, locale } = day;
			return {
				list: dueList(schedule(applications, today, day.settings, locale), fresh.problems(), today, { questions: fresh.questions(), drafts, toLookAt }),
				applications,
				drafts: applications.flatMap(({ key, rounds }) => rounds.map(({ path }) => drafts.draftOf({ note: path, applicationKey: key, step: 'check-in', to: null }) ?? null)),
			};
		},
	};
}

function directoryOf(vault: ReadonlyMap<string, string>): NoteDirectory & NotePaths {
	const directory = folderDirectory();
	for (const [path, text] of vault) directory.add({ path, aliases: readAliases(text) });
	return directory;
}
