import { interviewOf } from './drafts';
import type { Application, KnownPerson } from './interview/application';
import { foldName, type NoteDirectory, type NotePaths } from './interview/names';
import type { MessageHead } from './note/follow-up-note';

const ANSWER = /^(?:re|aw|antw|sv|vs)\s*:\s*/i;

interface Thread {
	readonly application: Application;
	readonly to: KnownPerson | null;
	readonly messages: readonly MessageHead[];
	readonly directory: NoteDirectory & NotePaths;
}

/** A subject that begins with "Re:" names the thread that is there: the subject of the last message that went to this person about this application. */
export function threadSubject(subject: string, { application, to, messages, directory }: Thread): string {
	if (!ANSWER.test(subject) || !to) return subject;
	const rounds = new Set(application.rounds.map(({ path }) => path));
	const isTo = ({ to: people, path }: MessageHead): boolean =>
		people.some(({ name, link }) => [name, directory.nameOf(link ?? name, path) ?? name].some((each) => foldName(each) === to.key));
	const earlier = messages
		.filter((message) => message.sentOn !== undefined && message.subject !== undefined && isTo(message) && rounds.has(interviewOf(message, directory) ?? ''))
		.sort((a, b) => (a.sentOn ?? 0) - (b.sentOn ?? 0))
		.at(-1)?.subject;
	const thread = earlier?.replace(ANSWER, '').trim();
	return thread === undefined || thread === '' ? subject : `Re: ${thread}`;
}
