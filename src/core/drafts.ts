import type { FollowUp } from './follow-up/follow-up';
import type { Application } from './interview/application';
import { foldName, type NoteDirectory, type NotePaths } from './interview/names';
import type { MessageKind, Person } from './interview/interview';
import type { MessageHead } from './note/follow-up-note';

/** The messages of a vault that wait to be sent. */
export interface Drafts {
	/** The path of the draft of a follow-up; undefined when there is none. */
	draftOf(followUp: Pick<FollowUp, 'note' | 'applicationKey' | 'to'> & { readonly step: MessageKind }): string | undefined;
}

type Directory = NoteDirectory & NotePaths;

// No folded name holds a line break.
const NOBODY = '\n';
const ANYBODY = '\n\n';

/**
 * Which unsent follow-up note belongs to which follow-up: the same message to the same person, and for a thank-you the
 * same interview, for any other the same application. Of several the first by its path.
 */
export function draftsIn(messages: readonly MessageHead[], applications: readonly Application[], directory: Directory): Drafts {
	const unsent = messages.filter(({ sentOn, step, interview }) => sentOn === undefined && step !== undefined && interview !== undefined);
	if (unsent.length === 0) return { draftOf: () => undefined };
	const applicationAt = new Map(applications.flatMap(({ key, rounds }) => rounds.map(({ path }) => [path, key] as const)));
	const drafts = new Map<string, string>();
	for (const message of [...unsent].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const { path, step = '', to: people } = message;
		const note = interviewOf(message, directory);
		const home = note === undefined ? undefined : step === 'thank-you' ? note : applicationAt.get(note);
		if (home === undefined) continue;
		const [person] = people;
		for (const who of [...(person ? keysOf(person, path, directory) : [NOBODY]), ANYBODY]) {
			const key = keyFor(step, home, who);
			if (!drafts.has(key)) drafts.set(key, path);
		}
	}
	return {
		draftOf({ note, applicationKey, step, to }) {
			const draftTo = (who: string): string | undefined => drafts.get(keyFor(step, step === 'thank-you' ? note : applicationKey, who));
			// Where nobody is known, the name is filled in in the draft; one begun then stays the draft once somebody is.
			return to ? (draftTo(to.key) ?? draftTo(NOBODY)) : draftTo(ANYBODY);
		},
	};
}

/** The path of the interview note that a message belongs to; undefined when its link leads nowhere. */
export function interviewOf({ path, interview }: Pick<MessageHead, 'path' | 'interview'>, directory: NotePaths): string | undefined {
	return interview && directory.pathOf(interview.link ?? interview.name, path);
}

/** The names under which somebody may be known elsewhere: as written, and as the note behind the link or alias is called. */
function keysOf({ name, link }: Person, from: string, directory: NoteDirectory): readonly string[] {
	return [...new Set([name, directory.nameOf(link ?? name, from) ?? name].map(foldName))];
}

function keyFor(step: string, home: string, person: string): string {
	return [step, home, person].join('\n');
}
