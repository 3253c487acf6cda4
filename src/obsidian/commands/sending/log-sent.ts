import type { CalendarDate } from '../../../core/date/calendar-date';
import { isoDate } from '../../../core/date/calendar-date';
import { nextWordsAfter } from '../../../core/follow-up/next-words';
import type { Application, KnownPerson } from '../../../core/interview/application';
import { foldName } from '../../../core/interview/names';
import type { MessageKind } from '../../../core/interview/interview';
import { sentLine } from '../../../core/note/text/log-lines';
import { businessDaysOf } from '../../../core/settings/business-days-of';
import { appendLine, setProperty } from '../../vault/writing/property-edit';
import { showChange } from '../../views/change-notice';
import { hideOffer } from '../../views/offer-notice';
import { applicationOf, nameFor, type ActionContext } from '../action-context';

/** A message that went out. */
export interface Sent {
	/** The path of the interview note that logs it. */
	readonly note: string;
	/** The path of its own note, when it has one. */
	readonly message: string | undefined;
	readonly kind: MessageKind;
	readonly to: Pick<KnownPerson, 'name'> & Partial<KnownPerson>;
	readonly on: CalendarDate;
}

/** Logs a message in the interview's note, and in its own when it has one, as one change; says what comes next. */
export async function logSent(context: ActionContext, sent: Sent): Promise<void> {
	const { writer } = context;
	const { note, message, kind, to, on } = sent;
	// Asked before the writing, because afterwards the vault may or may not have been read again.
	const next = nextAfter(context, sent);
	const log = { path: note, edit: appendLine(nameFor(context, 'sent'), sentLine(on, kind, to.name)) };
	const mark = message === undefined ? [] : [{ path: message, edit: setProperty(nameFor(context, 'sent'), isoDate(on)) }];
	const outcome = await writer.editAll([log, ...mark]);
	if (outcome.done) hideOffer();
	showChange(outcome, next === null ? 'Logged.' : `Logged. ${next}`);
}

function nextAfter(context: ActionContext, { note, kind, to, on }: Sent): string | null {
	const { source } = context;
	const application: Application | undefined = applicationOf(context, note);
	if (!application) return null;
	const logged = { on, kind, to: { key: to.key ?? foldName(to.name), name: to.name, linked: to.linked ?? false } };
	const settings = source.settings();
	return nextWordsAfter(logged, application, source.applications(), { today: source.today(), settings, locale: source.locale(), businessDays: businessDaysOf(settings) });
}
