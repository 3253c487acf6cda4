import type { Application, KnownPerson } from '../../../core/interview/application';
import { interviewOf } from '../../../core/drafts';
import { foldName } from '../../../core/interview/names';
import type { Person } from '../../../core/interview/interview';
import type { MessageHead } from '../../../core/note/follow-up-note';
import { everybodyIn } from '../../vault/drafts/draft-facts';
import { applicationOf, type ActionContext } from '../action-context';

/** A follow-up note and what it belongs to. */
export interface MessageAt {
	readonly head: MessageHead;
	/** The path of its interview note; undefined when its link leads nowhere. */
	readonly interview: string | undefined;
	/** Undefined when the interview is none that could be read. */
	readonly application: Application | undefined;
	/** The one recipient as the application knows them; null when nobody is named. */
	readonly to: KnownPerson | null;
}

/** The message that a note holds; undefined for any other note. */
export function messageAt(context: ActionContext, path: string): MessageAt | undefined {
	const { source } = context;
	const head = source.messages().find((message) => message.path === path);
	if (!head) return undefined;
	const interview = interviewOf(head, source.directory);
	const application = interview === undefined ? undefined : applicationOf(context, interview);
	const [person] = head.to;
	return { head, interview, application, to: person ? knownAs(person, path, application, context) : null };
}

function knownAs({ name, link }: Person, path: string, application: Application | undefined, { source }: ActionContext): KnownPerson {
	const names = [name, source.directory.nameOf(link ?? name, path) ?? name].map(foldName);
	const known = application && everybodyIn(application).find(({ key }) => names.includes(key));
	return known ?? { key: foldName(name), name, linked: link !== undefined };
}
