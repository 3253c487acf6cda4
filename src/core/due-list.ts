import type { CalendarDate } from './date/calendar-date';
import type { Drafts } from './drafts';
import type { FollowUp, Quiet, Schedule } from './follow-up/follow-up';
import { byStandingName, byUrgency, type Plan } from './follow-up/schedule';
import { byPlace } from './note/note-problems';
import type { Problem } from './note/problem';
import type { Question } from './note/question';

/** The groups of the due view, in its order; what waits for them stands by the next day on which it can ask for something. */
export const DUE_GROUPS = ['overdue', 'due', 'upcoming', 'waiting', 'attention'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The message of a row that is begun. */
export interface RowDraft {
	readonly path: string;
	/** How many things there are to look at in it; absent while nobody knows. */
	readonly toLookAt?: number;
}

/** A row of the due view that asks for a message. */
export interface FollowUpRow {
	readonly kind: 'follow-up';
	readonly key: string;
	readonly followUp: FollowUp;
	readonly question?: Question;
	readonly draft?: RowDraft;
}

/** A row of an application that asks for nothing. */
export interface QuietRow {
	readonly kind: 'quiet';
	readonly key: string;
	readonly quiet: Quiet;
}

/** A row that names what is wrong in a note. */
export interface ProblemRow {
	readonly kind: 'problem';
	readonly key: string;
	readonly problem: Problem;
}

/** One row of the due view; `key` is the same from one drawing to the next. */
export type DueRow = FollowUpRow | QuietRow | ProblemRow;

/** All that the due view shows on one day. */
export interface DueList {
	readonly today: CalendarDate;
	readonly groups: Readonly<Record<DueGroup, readonly DueRow[]>>;
	/** Ended applications, which no group lists. */
	readonly ended: readonly Quiet[];
}

/** The groups whose rows come from the schedule. */
export type ScheduleGroup = Exclude<DueGroup, 'attention'>;

/** What the rows of an application know besides its plan. */
export interface RowContext {
	/** The question about the words of a note that a row counts from. */
	questionAbout(stated: NonNullable<FollowUp['stated']>): Question | undefined;
	draftOf(followUp: FollowUp): string | undefined;
	/** How many things there are to look at in the draft at a path. */
	toLookAt(path: string): number | undefined;
}

/** The rows of a plan, or of a schedule, in their groups; ended applications have none. */
export function rowsOf({ followUps, quiet }: Schedule | Plan, context: RowContext): readonly (readonly [ScheduleGroup, FollowUpRow | QuietRow])[] {
	const standing = quiet === null ? [] : 'length' in quiet ? quiet : [quiet];
	return [
		...followUps.map((followUp) => [groupOf(followUp), followUpRow(followUp, context)] as const),
		...standing.filter((one) => !isEnded(one)).map((one) => ['waiting', { kind: 'quiet', key: `quiet ${one.applicationKey}`, quiet: one }] as const),
	];
}

/** Whether an application has come to its end, which no group lists. */
export function isEnded({ status }: Quiet): boolean {
	return ENDED.has(status);
}

/** The rows of problems that are more than hints, each once. */
export function problemRows(problems: readonly Problem[]): readonly ProblemRow[] {
	const rows = problems.filter(({ severity }) => severity !== 'hint').map((problem): ProblemRow => ({ kind: 'problem', key: problemKey(problem), problem }));
	return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** The order within a group; no two rows compare equal. */
export const ROW_ORDER: Readonly<Record<ScheduleGroup, (a: FollowUpRow | QuietRow, b: FollowUpRow | QuietRow) => number>> = {
	overdue: byKind,
	due: byKind,
	upcoming: byKind,
	waiting: (a, b) => nextDayOf(a) - nextDayOf(b) || byKind(a, b),
};

const ENDED = new Set<Quiet['status']>(['rejected', 'withdrawn', 'accepted', 'declined']);

/** What the notes say besides the schedule. */
interface DueContext {
	readonly questions?: readonly Question[];
	readonly drafts?: Drafts;
	/** How many things there are to look at in the draft at a path. */
	readonly toLookAt?: (path: string) => number | undefined;
}

/**
 * Sorts a schedule and the problems of the notes, which may come in any order, into the view's groups; a row asks the
 * question about the words that it counts from, and knows its draft.
 */
export function dueList(schedule: Schedule, problems: readonly Problem[], today: CalendarDate, { questions = [], drafts, toLookAt }: DueContext = {}): DueList {
	const asked = new Map(questions.map((question) => [placeKey(question), question]));
	const rows = rowsOf(schedule, {
		questionAbout: (stated) => asked.get(placeKey(stated)),
		draftOf: (followUp) => drafts?.draftOf(followUp),
		toLookAt: (path) => toLookAt?.(path),
	});
	const inGroup = (group: ScheduleGroup): readonly DueRow[] => rows.flatMap(([of, row]) => (of === group ? [row] : [])).sort(ROW_ORDER[group]);
	return {
		today,
		groups: {
			overdue: inGroup('overdue'),
			due: inGroup('due'),
			upcoming: inGroup('upcoming'),
			waiting: inGroup('waiting'),
			attention: problemRows([...problems].sort(byPlace)),
		},
		ended: schedule.quiet.filter(isEnded),
	};
}

/** Their words in one note, said on one day. */
export function placeKey({ note, words, saidOn }: Pick<Question, 'note' | 'words' | 'saidOn'>): string {
	return [note, saidOn, words].join('\n');
}

function followUpRow(followUp: FollowUp, { questionAbout, draftOf, toLookAt }: RowContext): FollowUpRow {
	const question = followUp.stated ? questionAbout(followUp.stated) : undefined;
	const path = draftOf(followUp);
	const count = path === undefined ? undefined : toLookAt(path);
	const draft = path === undefined ? undefined : { path, ...(count !== undefined && { toLookAt: count }) };
	return { kind: 'follow-up', key: followUp.key, followUp, ...(question && { question }), ...(draft && { draft }) };
}

function groupOf(followUp: FollowUp): ScheduleGroup {
	return followUp.state === 'upcoming' && followUp.theirTurn ? 'waiting' : followUp.state;
}

/** Messages before applications that ask for nothing. */
function byKind(a: FollowUpRow | QuietRow, b: FollowUpRow | QuietRow): number {
	if (a.kind === 'follow-up') return b.kind === 'follow-up' ? byUrgency(a.followUp, b.followUp) : -1;
	return b.kind === 'quiet' ? byStandingName(a.quiet, b.quiet) : 1;
}

/** The first day on which a waiting row can ask for something; those that nothing is known of come last. */
function nextDayOf(row: FollowUpRow | QuietRow): number {
	if (row.kind === 'follow-up') return row.followUp.opens;
	return row.quiet.nextOn ?? Number.MAX_SAFE_INTEGER;
}

function problemKey({ note, line, property, found, message }: Problem): string {
	return [note, line, property ?? '', found, message].join('\n');
}
