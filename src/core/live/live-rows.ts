import { byStandingName, type Plan } from '../follow-up/schedule';
import type { Quiet } from '../follow-up/follow-up';
import { isEnded, problemRows, ROW_ORDER, rowsOf, type DueList, type FollowUpRow, type ProblemRow, type QuietRow, type RowContext, type ScheduleGroup } from '../due-list';
import type { Problem } from '../note/problem';
import { isSameData } from '../note/same-data';
import { drain } from './drain';
import { createSortedList } from './sorted-list';

/** The rows of the due list in their groups, kept current application by application and note by note. */
export interface LiveRows {
	/** What an application asks for now; undefined when it is gone. */
	put(key: string, plan: Plan | undefined): void;
	/** What the rows of an application know besides its plan is another now. */
	renew(key: string): void;
	/** What is wrong in a note, by line. */
	putProblems(note: string, problems: readonly Problem[]): void;
	/** Brings the rows up to date, piece by piece, until that is done or the time is used up: then false. A row that says the same as before stays the same object. */
	settle(isUsedUp: () => boolean): boolean;
	/** The groups and the ended applications, as last settled; each list is the same until something in it changes. */
	lists(): Omit<DueList, 'today'>;
}

type Row = FollowUpRow | QuietRow;
type Placed = readonly [ScheduleGroup, Row];

/** What one application has in the lists. */
interface Shown {
	readonly rows: readonly Placed[];
	readonly ended: Quiet | null;
}

interface NoteProblems {
	readonly note: string;
	readonly rows: readonly ProblemRow[];
}

const NOTHING: Shown = { rows: [], ended: null };

/** No rows yet. */
export function createLiveRows(context: RowContext): LiveRows {
	const groups = {
		overdue: createSortedList(ROW_ORDER.overdue),
		due: createSortedList(ROW_ORDER.due),
		upcoming: createSortedList(ROW_ORDER.upcoming),
		waiting: createSortedList(ROW_ORDER.waiting),
	};
	const ended = createSortedList(byStandingName);
	const attention = createSortedList<NoteProblems>((a, b) => (a.note < b.note ? -1 : a.note > b.note ? 1 : 0));
	const plans = new Map<string, Plan>();
	const waiting = new Set<string>();
	const shown = new Map<string, Shown>();
	const problems = new Map<string, NoteProblems>();
	let flat: { readonly of: readonly NoteProblems[]; readonly rows: readonly ProblemRow[] } = { of: attention.list(), rows: [] };

	function attentionRows(): readonly ProblemRow[] {
		const of = attention.list();
		if (of !== flat.of) flat = { of, rows: of.flatMap(({ rows }) => rows) };
		return flat.rows;
	}

	function show(key: string): void {
		const plan = plans.get(key);
		const before = shown.get(key) ?? NOTHING;
		const now = plan ? { rows: keeping(before.rows, rowsOf(plan, context)), ended: plan.quiet && isEnded(plan.quiet) ? plan.quiet : null } : NOTHING;
		for (const placed of before.rows) if (!now.rows.includes(placed)) groups[placed[0]].remove(placed[1]);
		for (const placed of now.rows) if (!before.rows.includes(placed)) groups[placed[0]].add(placed[1]);
		if (before.ended) ended.remove(before.ended);
		if (now.ended) ended.add(now.ended);
		if (plan) shown.set(key, now);
		else shown.delete(key);
	}

	return {
		put(key, plan) {
			if (plan) plans.set(key, plan);
			else plans.delete(key);
			waiting.add(key);
		},
		renew: (key) => void waiting.add(key),
		settle: (isUsedUp) => drain(waiting, show, isUsedUp),
		putProblems(note, found) {
			const before = problems.get(note);
			const rows = problemRows(found);
			if (isSameData(before?.rows ?? [], rows)) return;
			if (before) attention.remove(before);
			problems.delete(note);
			if (rows.length === 0) return;
			const now = { note, rows };
			attention.add(now);
			problems.set(note, now);
		},
		lists: () => ({
			groups: { overdue: groups.overdue.list(), due: groups.due.list(), upcoming: groups.upcoming.list(), waiting: groups.waiting.list(), attention: attentionRows() },
			ended: ended.list(),
		}),
	};
}

/** The new rows, with those from before in place of any that say the same. */
function keeping(before: readonly Placed[], now: readonly Placed[]): readonly Placed[] {
	return now.map((placed) => before.find((known) => isSameData(known, placed)) ?? placed);
}
