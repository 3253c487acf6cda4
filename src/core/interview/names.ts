import type { Known } from './application';
import { fitted } from './fitted';
import type { Interview, Person, Reference } from './interview';

/** What the vault knows about the notes behind links. */
export interface NoteDirectory {
	/** The note's own name for a link target written in the note at `from`; undefined when no note has that name or alias. */
	nameOf(link: string, from: string): string | undefined;
}

/** Where the notes behind links are. */
export interface NotePaths {
	/** The path of the note that a link written in the note at `from` leads to, by name or alias; undefined when there is none. */
	pathOf(link: string, from: string): string | undefined;
}

/** A name looked up: the same key for every spelling of the same link, for an alias, and for plain text that differs in case or white space only (notes.md, "Linked people"). */
export type LookUp = (reference: Reference, from: string) => Known;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Names compare without regard to case and white space. */
export function foldName(name: string): string {
	// Most names are plain already, and every look-up folds one.
	if (PLAIN.test(name)) return name.toLowerCase();
	return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether some interview of the vault links to a note of this folded name, asked for the note at `from`. */
export type IsLinked = (name: string, from: string) => boolean;

/** Look-up over all interviews of a vault. */
export function lookUpNames(interviews: readonly Interview[], directory: NoteDirectory): LookUp {
	const linked = new Set(interviews.flatMap((interview) => linkedNamesOf(interview, directory)));
	return lookUpAmong((name) => linked.has(name), directory);
}

/**
 * Look-up in a vault. A plain name counts as an alias only when some interview links to the note behind it, so that an
 * unrelated note called "Kim" never becomes a person.
 */
export function lookUpAmong(isLinked: IsLinked, directory: NoteDirectory): LookUp {
	return ({ name, link }, from) => {
		if (link !== undefined) {
			const own = directory.nameOf(link, from) ?? name;
			return { key: foldName(own), name: own, linked: true };
		}
		const key = foldName(name);
		if (isLinked(key, from)) return { key, name, linked: false };
		const own = directory.nameOf(name, from);
		const ownKey = own === undefined ? key : foldName(own);
		if (own !== undefined && isLinked(ownKey, from)) return { key: ownKey, name: own, linked: true };
		return { key, name, linked: false };
	};
}

/** The folded names of the notes that an interview links to, each once. */
export function linkedNamesOf(interview: Interview, directory: NoteDirectory): readonly string[] {
	const names: string[] = [];
	for (const { name, link } of referencesOf(interview)) {
		if (link === undefined) continue;
		const own = foldName(directory.nameOf(link, interview.path) ?? name);
		if (!names.includes(own)) names.push(own);
	}
	return fitted(names);
}

function referencesOf(interview: Interview): Reference[] {
	const people: (Person | undefined)[] = [
		...interview.interviewers,
		interview.contact,
		...interview.sent.map((message) => message.to),
		...interview.replies.map((reply) => reply.from),
	];
	return [interview.company, ...people].filter((reference) => reference !== undefined);
}
