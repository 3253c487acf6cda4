import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/core/interview/application';
import type { Interview } from '../../../src/core/interview/interview';
import type { NoteDirectory } from '../../../src/core/interview/names';
import { AT_ONCE } from '../../../src/core/live/drain';
import { createLiveApplications } from '../../../src/core/live/live-applications';
import { createLiveDueList } from '../../../src/core/live/live-due-list';
import { createLivePlans } from '../../../src/core/live/live-plans';
import { readSettings } from '../../../src/core/settings/read-settings';
import { day } from '../../support/day';
import { directoryOf, interviewOf } from '../../support/interview-of';

const { settings } = readSettings({});
const TODAY = { today: day('2026-11-12'), settings, locale: 'en' };

/** Interviews that are planned, with what each change costs, by the names of companies and roles. */
interface Planned {
	put(...interviews: readonly Interview[]): void;
	remove(path: string): void;
	setDay(today: string): void;
	lookUpAnew(path: string): void;
	/** The applications that were planned anew since the last call, and those that are gone. */
	planned(): string[];
	/** The applications that were made anew since the last call. */
	made(): string[];
	/** How often the directory was asked since the last call. */
	lookUps(): number;
}

function plannedWith(notes: NoteDirectory = directoryOf({})): Planned {
	let made: string[] = [];
	let planned: string[] = [];
	let asked = 0;
	const directory: NoteDirectory = {
		nameOf(link, from) {
			asked++;
			return notes.nameOf(link, from);
		},
	};
	const nameOf = (key: string): string => key.replace('\n', ' ').trim();
	const plans = createLivePlans(TODAY, (key, plan) => planned.push(plan ? nameOf(key) : `no ${nameOf(key)}`));
	const applications = createLiveApplications(directory, (key, application: Application | undefined) => {
		made.push(application ? nameOf(key) : `no ${nameOf(key)}`);
		plans.put(key, application);
	});
	function settle(): void {
		applications.settle(AT_ONCE);
		plans.settle(AT_ONCE);
	}
	return {
		put: (...interviews) => interviews.forEach(applications.put),
		remove: applications.remove,
		lookUpAnew: applications.lookUpAnew,
		setDay: (today) => plans.setDay({ ...TODAY, today: day(today) }),
		planned() {
			settle();
			const answer = planned.sort();
			planned = [];
			return answer;
		},
		made() {
			settle();
			const answer = made.sort();
			made = [];
			return answer;
		},
		lookUps() {
			settle();
			const answer = asked;
			asked = 0;
			return answer;
		},
	};
}

const kim = { name: 'Kim' };
const checkIn = (on: string): Interview['sent'] => [{ on: day(on), kind: 'check-in', to: kim }];
const offer = (on: string): Pick<Interview, 'outcome'> => ({ outcome: { kind: 'offer', on: day(on) } });

const EDITOR = interviewOf('Editor.md', { contact: kim });
const COOK = interviewOf('Cook.md', { role: { name: 'Cook' }, contact: kim });
const PILOT = interviewOf('Pilot.md', { role: { name: 'Pilot' }, contact: { name: 'Dana' } });
const BIRCH = interviewOf('Birch.md', { company: { name: 'Birch' }, contact: kim });
const CEDAR = interviewOf('Cedar.md', { company: { name: 'Cedar' } });

/** All of them, planned for the first time. */
function all(notes?: NoteDirectory): Planned {
	const plans = plannedWith(notes);
	plans.put(EDITOR, COOK, PILOT, BIRCH, CEDAR);
	expect(plans.planned()).toEqual(['acme cook', 'acme editor', 'acme pilot', 'birch editor', 'cedar editor']);
	plans.made();
	plans.lookUps();
	return plans;
}

describe('an interview that has changed', () => {
	it('has its own application planned anew, and no other', () => {
		const plans = all();
		plans.put({ ...EDITOR, interviewers: [{ name: 'Lou' }] });
		expect(plans.made()).toEqual(['acme editor']);
		expect(plans.planned()).toEqual(['acme editor']);
	});

	it('has those planned as well that write to the same contact at the same company, once the last message is another', () => {
		const plans = all();
		plans.put({ ...EDITOR, sent: checkIn('2026-11-10') });
		expect(plans.made()).toEqual(['acme editor']);
		expect(plans.planned()).toEqual(['acme cook', 'acme editor']);
		// An earlier message of another application changes nothing for anybody else.
		plans.put({ ...COOK, sent: checkIn('2026-11-09') });
		expect(plans.planned()).toEqual(['acme cook']);
		plans.put(EDITOR);
		expect(plans.planned()).toEqual(['acme cook', 'acme editor']);
	});

	it('has the application that it has left planned, and the one it has come to', () => {
		const plans = all();
		plans.put({ ...EDITOR, role: { name: 'Pilot' } });
		expect(plans.made()).toEqual(['acme pilot', 'no acme editor']);
		expect(plans.planned()).toEqual(['acme pilot', 'no acme editor']);
		plans.remove('Editor.md');
		expect(plans.planned()).toEqual(['acme pilot']);
		plans.remove('Pilot.md');
		expect(plans.planned()).toEqual(['no acme pilot']);
	});

	it('has each application planned once, however many of its notes have changed', () => {
		const plans = all();
		plans.put({ ...EDITOR, sent: checkIn('2026-11-10') }, interviewOf('Editor 2.md', { contact: kim, on: day('2026-11-06') }), { ...COOK, sent: checkIn('2026-11-11') });
		expect(plans.planned()).toEqual(['acme cook', 'acme editor']);
	});
});

describe('an offer', () => {
	it('has only those planned anew that see another one', () => {
		const plans = all();
		plans.put({ ...CEDAR, ...offer('2026-11-10') });
		// All others learn of it, the one that has it does by its own change.
		expect(plans.planned()).toEqual(['acme cook', 'acme editor', 'acme pilot', 'birch editor', 'cedar editor']);
		// An older one is seen by the one alone that has the newer.
		plans.put({ ...BIRCH, ...offer('2026-11-09') });
		expect(plans.planned()).toEqual(['birch editor', 'cedar editor']);
		// The older one goes again.
		plans.put(BIRCH);
		expect(plans.planned()).toEqual(['birch editor', 'cedar editor']);
		// What else the note with the offer says concerns nobody else.
		plans.put({ ...CEDAR, ...offer('2026-11-10'), interviewers: [{ name: 'Lou' }] });
		expect(plans.planned()).toEqual(['cedar editor']);
	});

	it('that passes with the day has everything planned anew once', () => {
		const plans = all();
		plans.setDay('2026-11-13');
		expect(plans.made()).toEqual([]);
		expect(plans.planned()).toEqual(['acme cook', 'acme editor', 'acme pilot', 'birch editor', 'cedar editor']);
	});
});

describe('a link to a person', () => {
	const LINKED = interviewOf('Linked.md', { company: { name: 'Dune' }, contact: { name: 'Kim Lund', link: 'Kim Lund' } });
	const notes = directoryOf({ 'Kim Lund': ['Kim'] });

	it('that is the first has only those made anew that name the person plainly', () => {
		const plans = all(notes);
		plans.put(LINKED);
		expect(plans.made()).toEqual(['acme cook', 'acme editor', 'birch editor', 'dune editor']);
		expect(plans.planned()).toEqual(['acme cook', 'acme editor', 'birch editor', 'dune editor']);
		// The second and the last but one change nothing.
		plans.put({ ...LINKED, path: 'Linked 2.md', company: { name: 'Elm' } });
		expect(plans.made()).toEqual(['elm editor']);
		plans.remove('Linked 2.md');
		expect(plans.made()).toEqual(['no elm editor']);
		plans.remove('Linked.md');
		expect(plans.made()).toEqual(['acme cook', 'acme editor', 'birch editor', 'no dune editor']);
	});

	it('that is read again and says the same has nobody else made anew', () => {
		const plans = all(notes);
		plans.put(LINKED);
		plans.made();
		plans.put({ ...LINKED, interviewers: [{ name: 'Lou' }] });
		expect(plans.made()).toEqual(['dune editor']);
	});

	it('that may lead elsewhere has its own note looked up, and no other', () => {
		const plans = all(notes);
		plans.put(LINKED);
		plans.made();
		plans.lookUps();
		plans.lookUpAnew('Linked.md');
		expect(plans.made()).toEqual(['dune editor']);
		expect(plans.lookUps()).toBeLessThan(10);
	});

	it('is not looked up for a note that is none of ours, whatever becomes of it', () => {
		const plans = all(notes);
		plans.lookUpAnew('Diary.md');
		plans.remove('Diary.md');
		expect(plans.made()).toEqual([]);
		expect(plans.planned()).toEqual([]);
		expect(plans.lookUps()).toBe(0);
	});
});

describe('the lists that are shown', () => {
	function shown(): ReturnType<typeof createLiveDueList> {
		const list = createLiveDueList({ directory: { ...directoryOf({}), pathOf: () => undefined }, day: TODAY, toLookAt: () => undefined });
		for (const interview of [EDITOR, COOK, PILOT, BIRCH, CEDAR]) list.put(interview.path, { interview, problems: [] });
		list.put('Odd.md', { problems: [{ note: 'Odd.md', line: 1, message: 'Odd.', found: '', fixes: [], severity: 'problem' }] });
		expect(list.settle()).toBe(true);
		return list;
	}

	it('stay the same objects when nothing in them has changed', () => {
		const list = shown();
		const before = list.list();
		list.settle();
		expect(list.list()).toBe(before);
		// A word that changes no row.
		list.put(EDITOR.path, { interview: { ...EDITOR, replies: [] }, problems: [] });
		list.put('Odd.md', { problems: list.entryAt('Odd.md')?.problems ?? [] });
		list.settle();
		const after = list.list();
		for (const group of ['overdue', 'due', 'upcoming', 'waiting'] as const) expect(after.groups[group]).toBe(before.groups[group]);
		expect(after.ended).toBe(before.ended);
	});

	it('keep every row that says the same, and every group without a change', () => {
		const list = shown();
		const before = list.list();
		const rowsBefore = new Set(Object.values(before.groups).flat());
		list.put(COOK.path, { interview: { ...COOK, outcome: { kind: 'withdrawn', on: day('2026-11-11') } }, problems: [] });
		list.settle();
		const after = list.list();
		expect(after).not.toBe(before);
		expect(after.ended.map(({ role }) => role)).toEqual(['Cook']);
		const other = Object.values(after.groups).flat().filter((row) => !rowsBefore.has(row));
		expect(other).toEqual([]);
		const touched = (Object.keys(after.groups) as (keyof typeof after.groups)[]).filter((group) => after.groups[group] !== before.groups[group]);
		expect(touched.length).toBe(1);
		expect(after.groups.attention).toBe(before.groups.attention);
	});
});
