import type { CalendarDate } from '../core/date/calendar-date';
import { isoDate } from '../core/date/calendar-date';
import { longDayWords, windowWords } from '../core/date/date-words';
import { dueList, DUE_GROUPS, type DueRow } from '../core/due-list';
import { GROUP_WORDS, subjectWords, titleWords } from '../core/due-words';
import type { Schedule } from '../core/follow-up/follow-up';
import type { Problem } from '../core/note/problem';
import type { Question } from '../core/note/question';
import { questionWords, readingWords } from '../core/reading-words';
import { problemText } from './problem-text';
import { emphasize, type Terminal } from './terminal';

const NO_INTERVIEWS = 'There are no interview notes here yet. A note becomes one with “type: interview” among its properties.\n';

/** What is known of a vault on a day. */
interface DueFacts {
	readonly schedule: Schedule;
	readonly problems: readonly Problem[];
	readonly questions: readonly Question[];
}

/** What a person reads after `follow-ups due`: the groups of the sidebar, top to bottom. */
export function dueText({ schedule, problems, questions }: DueFacts, today: CalendarDate, terminal: Terminal): string {
	if (schedule.followUps.length + schedule.quiet.length + problems.length === 0) return NO_INTERVIEWS;
	const { groups } = dueList(schedule, problems, today, { questions });
	const blocks = DUE_GROUPS.filter((group) => groups[group].length > 0).map((group) => {
		const title = emphasize(`${GROUP_WORDS[group]}  ${groups[group].length}`, 'bold', terminal);
		return [title, ...groups[group].map((row) => rowText(row, today, terminal))].join('\n');
	});
	if (groups.overdue.length + groups.due.length === 0) blocks.unshift('Nothing to send today.');
	return `${[emphasize(`Follow-ups on ${longDayWords(today)} (${isoDate(today)})`, 'bold', terminal), ...blocks].join('\n\n')}\n`;
}

function rowText(row: DueRow, today: CalendarDate, terminal: Terminal): string {
	switch (row.kind) {
		case 'problem':
			return problemText(row.problem, terminal);
		case 'quiet':
			return `  ${subjectWords(row.quiet)}\n      ${row.quiet.why}`;
		case 'follow-up':
			return followUpText(row, today, terminal);
	}
}

function followUpText({ followUp, question }: DueRow & { readonly kind: 'follow-up' }, today: CalendarDate, terminal: Terminal): string {
	const { optional, why, next, stated } = followUp;
	const what = `${titleWords(followUp)}${optional ? ' (optional)' : ''}`;
	const lines = [`  ${what} — ${windowWords(followUp, today)}`, `      ${subjectWords(followUp)}`, `      ${why}`];
	const reading = stated && readingWords(stated);
	if (reading !== null) lines.push(`      ${reading}`);
	if (question) lines.push(`      ${questionWords(question)} “follow-ups check” shows how to settle it.`);
	if (next) lines.push(`      ${emphasize(next, 'dim', terminal)}`);
	return lines.join('\n');
}
