import type { Known } from './application';
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

/** Names compare without regard to case and white space. */
export function foldName(name: string): string {
	return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Look-up over all interviews of a vault. A plain name counts as an alias only when some interview links to the
 * note behind it, so that an unrelated note called "Kim" never becomes a person.
 */
export function lookUpNames(interviews: readonly Interview[], directory: NoteDirectory): LookUp {
	const linkedNames = new Set<string>();
	for (const interview of interviews) {
		for (const reference of referencesOf(interview)) {
			if (reference.link !== undefined) linkedNames.add(foldName(noteName(reference.link, reference.name, interview.path)));
		}
	}

	function noteName(link: string, name: string, from: string): string {
		return directory.nameOf(link, from) ?? name;
	}

	return ({ name, link }, from) => {
		if (link !== undefined) {
			const own = noteName(link, name, from);
			return { key: foldName(own), name: own, linked: true };
		}
		const key = foldName(name);
		if (linkedNames.has(key)) return { key, name, linked: false };
		const own = linkedNames.size > 0 ? directory.nameOf(name, from) : undefined;
		if (own !== undefined && linkedNames.has(foldName(own))) return { key: foldName(own), name: own, linked: true };
		return { key, name, linked: false };
	};
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
