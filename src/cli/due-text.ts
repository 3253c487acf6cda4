import type { CalendarDate } from '../core/date/calendar-date';
import { isoDate } from '../core/date/calendar-date';
import { longDayWords, windowWords } from '../core/date/date-words';
import { dueList, DUE_GROUPS, type DueRow } from '../core/due-list';
import { GROUP_WORDS, subjectWords, titleWords } from '../core/due-words';
import type { FollowUp, Schedule } from '../core/follow-up/follow-up';
import type { Problem } from '../core/note/problem';
import { problemText } from './problem-text';
import { emphasize, type Terminal } from './terminal';

const NO_INTERVIEWS = 'There are no interview notes here yet. A note becomes one with “type: interview” among its properties.\n';

/** What a person reads after `follow-ups due`: the groups of the sidebar, top to bottom. */
export function dueText(schedule: Schedule, problems: readonly Problem[], today: CalendarDate, terminal: Terminal): string {
	if (schedule.followUps.length + schedule.quiet.length + problems.length === 0) return NO_INTERVIEWS;
	const { groups } = dueList(schedule, problems, today);
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
			return followUpText(row.followUp, today, terminal);
	}
}

function followUpText(followUp: FollowUp, today: CalendarDate, terminal: Terminal): string {
	const { optional, why, next } = followUp;
	const what = `${titleWords(followUp)}${optional ? ' (optional)' : ''}`;
	const lines = [`  ${what} — ${windowWords(followUp, today)}`, `      ${subjectWords(followUp)}`, `      ${why}`];
	if (next) lines.push(`      ${emphasize(next, 'dim', terminal)}`);
	return lines.join('\n');
}
