import type { Drafts } from '../drafts';
import { placeKey, type DueList, type RowContext } from '../due-list';
import type { DaySettings } from '../follow-up/schedule';
import type { Application } from '../interview/application';
import type { NoteDirectory, NotePaths } from '../interview/names';
import type { NoteEntry } from '../note/note-index';
import { AT_ONCE, drain } from './drain';
import { createLiveApplications } from './live-applications';
import { createLiveDrafts } from './live-drafts';
import { createLivePlans } from './live-plans';
import { createLiveRows } from './live-rows';

/** All that is due in a vault, kept current note by note: what changes costs what it touches, however many notes there are. */
export interface LiveDueList {
	/** What the note at a path says now; undefined when it says nothing any more. */
	put(path: string, entry: NoteEntry | undefined): void;
	/** The directory may answer the note at this path otherwise than before. */
	lookUpAnew(path: string): void;
	/** How many things there are to look at in the draft at a path is another number now. */
	recount(path: string): void;
	/** The day, the settings or the language are others now. */
	setDay(day: DaySettings): void;
	/** Brings everything up to date, piece by piece, until that is done or the time is used up: then false. */
	settle(isUsedUp?: () => boolean): boolean;
	/** As last settled; the same object, with the same lists and rows in it, until something in them changes. */
	list(): DueList;
	/** As last settled, in the order of their first rounds. */
	applications(): readonly Application[];
	/** The application that the note at a path belongs to. */
	applicationAt(path: string): Application | undefined;
	/** The drafts as last settled. */
	readonly drafts: Drafts;
	/** What the note at a path says; undefined for one that says nothing, or is a template. */
	entryAt(path: string): NoteEntry | undefined;
}

interface DueListContext {
	readonly directory: NoteDirectory & NotePaths;
	readonly day: DaySettings;
	/** How many things there are to look at in the draft at a path; undefined while nobody knows. */
	readonly toLookAt: (path: string) => number | undefined;
}

/** Nothing is known yet. */
export function createLiveDueList({ directory, day, toLookAt }: DueListContext): LiveDueList {
	const entries = new Map<string, NoteEntry>();
	const draftOf: Drafts['draftOf'] = (followUp) => {
		const application = applications.at(followUp.note);
		return application && drafts.of(application).draftOf(followUp);
	};
	const questionAbout: RowContext['questionAbout'] = (stated) => entries.get(stated.note)?.questions?.filter((question) => placeKey(question) === placeKey(stated)).at(-1);
	const rows = createLiveRows({ questionAbout, draftOf, toLookAt });
	const plans = createLivePlans(day, rows.put);
	const applications = createLiveApplications(directory, plans.put);
	const otherDrafts = new Set<string>();
	const drafts = createLiveDrafts(directory, (interview) => otherDrafts.add(interview));
	let today = day.today;
	let shown: DueList | undefined;

	function renewRowsOf(interview: string): void {
		const application = applications.at(interview);
		if (application) rows.renew(application.key);
	}

	return {
		put(path, entry) {
			if (entry) entries.set(path, entry);
			else entries.delete(path);
			if (entry?.interview) applications.put(entry.interview);
			else applications.remove(path);
			drafts.put(path, entry?.message);
			rows.putProblems(path, entry?.problems ?? []);
		},
		lookUpAnew(path) {
			applications.lookUpAnew(path);
			drafts.lookUpAnew(path);
		},
		recount(path) {
			const interview = drafts.interviewOf(path);
			if (interview !== undefined) otherDrafts.add(interview);
		},
		setDay(next) {
			today = next.today;
			plans.setDay(next);
		},
		settle: (isUsedUp = AT_ONCE) => applications.settle(isUsedUp) && plans.settle(isUsedUp) && drain(otherDrafts, renewRowsOf, isUsedUp) && rows.settle(isUsedUp),
		list() {
			const lists = rows.lists();
			if (shown?.today !== today || !isSame(shown, lists)) shown = { today, ...lists };
			return shown;
		},
		applications: applications.list,
		applicationAt: applications.at,
		drafts: { draftOf },
		entryAt: (path) => entries.get(path),
	};
}

function isSame(shown: DueList, { groups, ended }: Omit<DueList, 'today'>): boolean {
	return shown.ended === ended && (Object.keys(groups) as (keyof typeof groups)[]).every((group) => shown.groups[group] === groups[group]);
}
