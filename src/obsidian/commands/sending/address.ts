import { Notice } from 'obsidian';
import type { MessageHead } from '../../../core/note/follow-up-note';
import { foldName } from '../../../core/interview/names';
import { noteNameOf } from '../../../core/note/text/wiki-link';
import { personNote } from '../../vault/person-note';
import { addAddress } from '../../vault/writing/address-edit';
import { setProperty } from '../../vault/writing/property-edit';
import { showChange } from '../../views/change-notice';
import { openAddressModal } from '../../views/modals/address-modal';
import { nameFor, type ActionContext } from '../action-context';
import type { MessageAt } from './message-at';

/** The address of a message's recipient: from an interview note that names them, else from their own note; null when none is known. */
export function addressFor({ app, source }: ActionContext, at: MessageAt): string | null {
	const { application, to } = at;
	if (!to) return null;
	const isThem = ({ name, link }: { readonly name: string; readonly link?: string }, from: string): boolean =>
		[name, source.directory.nameOf(link ?? name, from) ?? name].some((each) => foldName(each) === to.key);
	for (const { path } of [...(application?.rounds ?? [])].reverse()) {
		const interview = source.interviewIn(path);
		const people = interview ? [interview.contact, ...interview.interviewers] : [];
		const email = people.find((person) => person?.email !== undefined && isThem(person, path))?.email;
		if (email !== undefined) return email;
	}
	return personNote(app, source.directory, to, fromOf(at))?.email ?? null;
}

/** Asks for an address and offers to keep it; `confirm` is the verb of what it is for; `onAddress` hears null when the person would rather go on without one. */
export function askAddress(context: ActionContext, at: MessageAt, confirm: string, onAddress: (address: string | null) => void): void {
	const { head, to } = at;
	if (!to) {
		onAddress(null);
		return;
	}
	const person = personNote(context.app, context.source.directory, to, fromOf(at));
	openAddressModal(context.app, {
		name: to.name,
		confirm,
		keepIn: noteNameOf(person?.path ?? at.interview ?? head.path),
		onConfirm(address, keep) {
			onAddress(address);
			if (address !== null && keep) void keepAddress(context, at, address, person?.path);
		},
	});
}

/** Links are those of the interview note, which names the person first. */
function fromOf({ head, interview }: MessageAt): string {
	return interview ?? head.path;
}

/** In the person's own note; else behind their name in the interview note; else in the message's. */
async function keepAddress(context: ActionContext, { head, interview, to }: MessageAt, address: string, personPath: string | undefined): Promise<void> {
	const { writer } = context;
	const name = to?.name ?? '';
	if (personPath !== undefined) {
		showChange(await writer.edit(personPath, setProperty('email', address, '')), `Address kept in “${noteNameOf(personPath)}”.`);
		return;
	}
	const places = ['contact', 'interviewers'] as const;
	const inInterview = interview && (await writer.edit(interview, addAddress(places.map((key) => nameFor(context, key)), name, address)));
	if (interview && inInterview && inInterview.done) showChange(inInterview, `Address kept in “${noteNameOf(interview)}”.`);
	else await keepInMessage(context, head, name, address);
}

async function keepInMessage(context: ActionContext, head: MessageHead, name: string, address: string): Promise<void> {
	const outcome = await context.writer.edit(head.path, addAddress([nameFor(context, 'to')], name, address));
	if (outcome.done) showChange(outcome, `Address kept in “${noteNameOf(head.path)}”.`);
	else new Notice(`The address was used and not kept. ${outcome.problem}`);
}
