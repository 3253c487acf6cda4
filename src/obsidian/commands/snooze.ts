import type { Command } from 'obsidian';
import { isoDate, type CalendarDate } from '../../core/date/calendar-date';
import { dayWords } from '../../core/date/date-words';
import type { Application } from '../../core/interview/application';
import { setProperty } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { openSnoozeModal } from '../views/modals/snooze-modal';
import { applicationOf, dayContext, nameFor, subjectOf, type ActionContext } from './action-context';
import { onInterviewNote } from './interview-in-front';

/** Asks until when the application rests and writes it down; nothing happens for a key that no application has. */
export function snooze(context: ActionContext, applicationKey: string): void {
	const application = context.source.applications().find(({ key }) => key === applicationKey);
	if (!application) return;
	openSnoozeModal(context.app, {
		...dayContext(context),
		subject: subjectOf(application),
		onConfirm: (until) => void logSnooze(context, noteToSnooze(application, context.source.today()), until),
	});
}

/** Snoozes the application of the open interview note. */
export function snoozeCommand(context: ActionContext): Command {
	return onInterviewNote(context, { id: 'snooze', name: 'Snooze…', icon: 'alarm-clock' }, (path) => {
		const application = applicationOf(context, path);
		if (application) snooze(context, application.key);
	});
}

async function logSnooze(context: ActionContext, path: string, until: CalendarDate): Promise<void> {
	const { source, writer } = context;
	const outcome = await writer.edit(path, setProperty(nameFor(context, 'snooze'), isoDate(until)));
	showChange(outcome, `Snoozed until ${dayWords(until, source.today(), source.locale())}.`);
}

/** The note whose snooze is in effect, because of several the latest counts; else that of the newest completed round. */
function noteToSnooze({ rounds, snoozes }: Application, today: CalendarDate): string {
	const [present] = snoozes.filter(({ until }) => until > today).sort((a, b) => b.until - a.until);
	const newest = rounds.filter(({ on }) => on <= today).at(-1) ?? rounds[0];
	return present?.path ?? newest?.path ?? '';
}
