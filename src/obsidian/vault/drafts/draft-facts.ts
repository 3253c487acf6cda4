import type { App } from 'obsidian';
import { messageFacts } from '../../../core/follow-up/message-facts';
import type { Application, KnownPerson, Round } from '../../../core/interview/application';
import type { MessageKind } from '../../../core/interview/interview';
import { sectionItems, type SectionItems } from '../../../core/note/section-items';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import type { DraftFacts } from '../../../core/template/draft-values';
import type { DueListSource } from '../due-list-source';
import { personNote, type PersonNote } from '../person-note';

/** Which message, about which interview, to whom. */
export interface DraftWish {
	readonly application: Application;
	/** The interview that it is about. */
	readonly round: Round;
	readonly kind: MessageKind;
	/** Null when nobody is known. */
	readonly to: KnownPerson | null;
}

interface Reader {
	readonly app: Pick<App, 'vault' | 'metadataCache'>;
	readonly source: DueListSource;
}

/** What the vault knows for a message. Only the notes of its application are read, at this moment. */
export async function draftFacts({ app, source }: Reader, { application, round, kind, to }: DraftWish): Promise<DraftFacts> {
	const settings = source.settings();
	const noteOf = (person: KnownPerson): PersonNote | null => personNote(app, source.directory, person, round.path);
	const firstName = to && noteOf(to)?.firstName;
	return {
		company: round.company.name,
		role: round.role?.name ?? null,
		interviewOn: round.on,
		round: round.number ?? application.rounds.indexOf(round) + 1,
		to: to && { key: to.key, name: to.name, ...(firstName !== undefined && firstName !== null && { firstName }) },
		interviewers: round.interviewers,
		everybody: everybodyIn(application).map((person) => ({ ...person, aliases: noteOf(person)?.aliases ?? [] })),
		sections: await sectionsOf(app, application, round),
		...messageFacts(kind, application, source.applications(), source.today()),
		myName: settings.myName,
		signature: settings.signature,
	};
}

/** Everybody whom the notes of an application name, each once; with their link when any note has one. */
export function everybodyIn({ rounds, replies, sent }: Application): readonly KnownPerson[] {
	const people = [...rounds.flatMap(({ contact, interviewers }) => [contact, ...interviewers]), ...replies.map(({ from }) => from), ...sent.map(({ to }) => to)];
	const known = new Map<string, KnownPerson>();
	for (const person of people) {
		if (!person) continue;
		const present = known.get(person.key);
		if (!present || (person.link !== undefined && present.link === undefined)) known.set(person.key, person);
	}
	return [...known.values()];
}

/** The round's own sections, then those of the rounds before it, the newest first. */
async function sectionsOf({ vault }: Reader['app'], { rounds }: Application, round: Round): Promise<readonly SectionItems[]> {
	const before = rounds.slice(0, rounds.indexOf(round)).reverse();
	const texts = await Promise.all([round, ...before].map(({ path }) => textAt(vault, path)));
	return texts.map((text) => sectionItems(readFrontmatter(text).body));
}

/** Empty for a note that cannot be read: what it would have said stays to be written. */
async function textAt(vault: Reader['app']['vault'], path: string): Promise<string> {
	const file = vault.getFileByPath(path);
	if (!file) return '';
	try {
		return await vault.cachedRead(file);
	} catch {
		return '';
	}
}
