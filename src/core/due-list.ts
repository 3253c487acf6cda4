import type { CalendarDate } from './date/calendar-date';
import type { Drafts } from './drafts';
import type { FollowUp, Quiet, Schedule } from './follow-up/follow-up';
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

/** One row of the due view; `key` is the same from one drawing to the next. */
export type DueRow =
	| { readonly kind: 'follow-up'; readonly key: string; readonly followUp: FollowUp; readonly question?: Question; readonly draft?: RowDraft }
	| { readonly kind: 'quiet'; readonly key: string; readonly quiet: Quiet }
	| { readonly kind: 'problem'; readonly key: string; readonly problem: Problem };

/** All that the due view shows on one day. */
export interface DueList {
	readonly today: CalendarDate;
	readonly groups: Readonly<Record<DueGroup, readonly DueRow[]>>;
	/** Ended applications, which no group lists. */
	readonly ended: readonly Quiet[];
}

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
	const groups: Record<DueGroup, DueRow[]> = { overdue: [], due: [], upcoming: [], waiting: [], attention: [] };
	for (const followUp of schedule.followUps) {
		const question = followUp.stated ? asked.get(placeKey(followUp.stated)) : undefined;
		const path = drafts?.draftOf(followUp);
		const count = path === undefined ? undefined : toLookAt?.(path);
		const draft = path === undefined ? undefined : { path, ...(count !== undefined && { toLookAt: count }) };
		groups[groupOf(followUp)].push({ kind: 'follow-up', key: followUp.key, followUp, ...(question && { question }), ...(draft !== undefined && { draft }) });
	}
	const ended: Quiet[] = [];
	for (const quiet of schedule.quiet) {
		if (ENDED.has(quiet.status)) ended.push(quiet);
		else groups.waiting.push({ kind: 'quiet', key: `quiet ${quiet.applicationKey}`, quiet });
	}
	groups.waiting.sort((a, b) => nextDayOf(a) - nextDayOf(b));
	for (const problem of [...problems].sort(byPlace)) {
		if (problem.severity === 'hint') continue;
		groups.attention.push({ kind: 'problem', key: problemKey(problem), problem });
	}
	return { today, groups, ended };
}

/** Their words in one note, said on one day. */
function placeKey({ note, words, saidOn }: Pick<Question, 'note' | 'words' | 'saidOn'>): string {
	return [note, saidOn, words].join('\n');
}

function groupOf(followUp: FollowUp): DueGroup {
	return followUp.state === 'upcoming' && followUp.theirTurn ? 'waiting' : followUp.state;
}

/** The first day on which a waiting row can ask for something; those that nothing is known of come last. */
function nextDayOf(row: DueRow): number {
	if (row.kind === 'follow-up') return row.followUp.opens;
	return row.kind === 'quiet' && row.quiet.nextOn !== null ? row.quiet.nextOn : Number.MAX_SAFE_INTEGER;
}

function problemKey({ note, line, property, found, message }: Problem): string {
	return [note, line, property ?? '', found, message].join('\n');
}
