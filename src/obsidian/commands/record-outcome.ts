import type { Command } from 'obsidian';
import { isoDate } from '../../core/date/calendar-date';
import { outcomeText } from '../../core/note/text/log-lines';
import { setProperty, together } from '../vault/writing/property-edit';
import { showChange } from '../views/change-notice';
import { openOutcomeModal, type OutcomeInWords } from '../views/modals/outcome-modal';
import { applicationOf, dayContext, nameFor, subjectOf, type ActionContext } from './action-context';
import { onInterviewNote } from './interview-in-front';

/** Asks how the application went on or ended and writes it into the note. */
export function recordOutcome(context: ActionContext, notePath: string): void {
	const application = applicationOf(context, notePath);
	openOutcomeModal(context.app, {
		...dayContext(context),
		subject: application ? subjectOf(application) : '',
		onConfirm: (outcome) => void logOutcome(context, notePath, outcome),
	});
}

/** Records the outcome in the open interview note. */
export function recordOutcomeCommand(context: ActionContext): Command {
	return onInterviewNote(context, { id: 'record-outcome', name: 'Outcome…', icon: 'flag' }, (path) => recordOutcome(context, path));
}

async function logOutcome(context: ActionContext, notePath: string, { kind, on, deadline }: OutcomeInWords): Promise<void> {
	const outcome = setProperty(nameFor(context, 'outcome'), outcomeText(kind, on));
	const edit = deadline === null ? outcome : together(outcome, setProperty(nameFor(context, 'offer_deadline'), isoDate(deadline)));
	showChange(await context.writer.edit(notePath, edit), 'Outcome logged.');
}
