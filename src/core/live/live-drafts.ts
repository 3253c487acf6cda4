import { draftsIn, interviewOf, type Drafts } from '../drafts';
import type { Application } from '../interview/application';
import type { NoteDirectory, NotePaths } from '../interview/names';
import type { MessageHead } from '../note/follow-up-note';

/** The messages of a vault that wait to be sent, kept current one by one. */
export interface LiveDrafts {
	/** What the follow-up note at a path says now; undefined when it is none any more. */
	put(path: string, message: MessageHead | undefined): void;
	/** The directory may answer the note at this path otherwise than before. */
	lookUpAnew(path: string): void;
	/** The path of the interview note that the message at a path belongs to. */
	interviewOf(path: string): string | undefined;
	/** The drafts for one application: what `draftsIn` would find among all. */
	of(application: Application): Drafts;
}

interface Kept {
	readonly message: MessageHead;
	readonly interview: string | undefined;
}

/** No messages yet. `onChange` hears of each interview note, by its path, whose messages are others now. */
export function createLiveDrafts(directory: NoteDirectory & NotePaths, onChange: (interview: string) => void): LiveDrafts {
	const kept = new Map<string, Kept>();
	const byInterview = new Map<string, Map<string, MessageHead>>();

	function put(path: string, message: MessageHead | undefined): void {
		const before = kept.get(path)?.interview;
		const interview = message && interviewOf(message, directory);
		if (message) kept.set(path, { message, interview });
		else kept.delete(path);
		if (before !== undefined) move(before, path, undefined);
		if (interview !== undefined) move(interview, path, message);
	}

	function move(interview: string, path: string, message: MessageHead | undefined): void {
		const messages = byInterview.get(interview) ?? new Map<string, MessageHead>();
		if (message) messages.set(path, message);
		else messages.delete(path);
		if (messages.size > 0) byInterview.set(interview, messages);
		else byInterview.delete(interview);
		onChange(interview);
	}

	return {
		put,
		lookUpAnew(path) {
			const message = kept.get(path)?.message;
			if (message) put(path, message);
		},
		interviewOf: (path) => kept.get(path)?.interview,
		of: (application) => draftsIn(application.rounds.flatMap(({ path }) => [...(byInterview.get(path)?.values() ?? [])]), [application], directory),
	};
}
