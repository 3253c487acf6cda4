import type { Application, KnownPerson, LoggedMessage, LoggedOutcome, LoggedReply, LoggedSnooze, Round } from './application';
import { fitted } from './fitted';
import type { Interview, Person, Reply } from './interview';
import { foldName, lookUpNames, type LookUp, type NoteDirectory } from './names';

/** Groups interviews into applications: same company and role, or the same `application` (notes.md, "An application"). */
export function applicationsOf(interviews: Iterable<Interview>, directory: NoteDirectory): Application[] {
	const all = [...interviews].sort(byOccurrence);
	const lookUp = lookUpNames(all, directory);
	const groups = new Map<string, Interview[]>();
	for (const interview of all) {
		const key = applicationKey(interview, lookUp);
		const group = groups.get(key);
		if (group) group.push(interview);
		else groups.set(key, [interview]);
	}
	return [...groups].map(([key, rounds]) => applicationOf(key, rounds, lookUp));
}

/** Calendar order of rounds: a day without a time comes before the times of that day, then by round number and path. */
export function byOccurrence(a: Interview, b: Interview): number {
	return (
		a.on - b.on ||
		(a.minutes ?? -1) - (b.minutes ?? -1) ||
		(a.round ?? -1) - (b.round ?? -1) ||
		(a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
	);
}

/** What all rounds of one application have in common, and those of no other. */
export function applicationKey(interview: Interview, lookUp: LookUp): string {
	if (interview.application) return `application ${foldName(interview.application.name)}`;
	const { company, role, path } = interview;
	return `${lookUp(company, path).key}\n${role ? lookUp(role, path).key : ''}`;
}

/** The application with this key, of its interviews in the order in which they took place. */
export function applicationOf(key: string, interviews: readonly Interview[], lookUp: LookUp): Application {
	const known = knownPeople(lookUp);
	const rounds = interviews.map((interview) => roundOf(interview, lookUp, known));
	const sent: LoggedMessage[] = [];
	const replies: LoggedReply[] = [];
	const outcomes: LoggedOutcome[] = [];
	const snoozes: LoggedSnooze[] = [];
	for (const interview of interviews) {
		const { path, outcome, offerDeadline, snoozedUntil } = interview;
		for (const { on, kind, to } of interview.sent) sent.push({ on, kind, to: known(to, path) });
		for (const reply of interview.replies) replies.push(loggedReply(reply, path, known));
		if (outcome) outcomes.push({ ...outcome, path, ...(offerDeadline !== undefined && { deadline: offerDeadline }) });
		if (snoozedUntil !== undefined) snoozes.push({ until: snoozedUntil, path });
	}
	return {
		key,
		companyKey: rounds[0]?.company.key ?? '',
		rounds,
		sent: fitted(sent).sort(byDay),
		replies: fitted(replies).sort(byDay),
		outcomes: fitted(outcomes).sort(byDay),
		snoozes: fitted(snoozes),
	};
}

// Sorting is stable, so that lines of one day keep the order of rounds and lines.
function byDay(a: { readonly on: number }, b: { readonly on: number }): number {
	return a.on - b.on;
}

// Rounds, replies and people are made by the thousand, and spreading what may be absent takes several times as long as setting it.

function loggedReply({ on, words, timeline, from }: Reply, path: string, known: LookUpPerson): LoggedReply {
	const reply: Writable<LoggedReply> = { on, words, path };
	if (timeline) reply.timeline = timeline;
	if (from) reply.from = known(from, path);
	return reply;
}

function roundOf({ path, on, company, role, contact, round: number, stated, interviewers }: Interview, lookUp: LookUp, known: LookUpPerson): Round {
	const round: Writable<Round> = {
		path,
		on,
		company: lookUp(company, path),
		role: role ? lookUp(role, path) : null,
		interviewers: uniquePeople(interviewers.map((person) => known(person, path))),
	};
	if (contact) round.contact = known(contact, path);
	if (number !== undefined) round.number = number;
	if (stated) round.stated = stated;
	return round;
}

/** Somebody named in the note at a path, looked up. */
type LookUpPerson = (person: Person, path: string) => KnownPerson;

/** The same object for everybody who is named alike: most messages of an application go to people of its rounds. */
function knownPeople(lookUp: LookUp): LookUpPerson {
	const people = new Map<string, KnownPerson[]>();
	return (person, path) => {
		const found: Writable<KnownPerson> = lookUp(person, path);
		if (person.title !== undefined) found.title = person.title;
		if (person.link !== undefined) found.link = person.link;
		const namesakes = people.get(found.key) ?? [];
		const before = namesakes.find((other) => isNamedAlike(other, found));
		if (before) return before;
		people.set(found.key, [...namesakes, found]);
		return found;
	};
}

function isNamedAlike(one: KnownPerson, other: KnownPerson): boolean {
	return one.name === other.name && one.linked === other.linked && one.title === other.title && one.link === other.link;
}

/** While it is being made. */
type Writable<T> = { -readonly [key in keyof T]: T[key] };

function uniquePeople(people: readonly KnownPerson[]): readonly KnownPerson[] {
	if (people.length < 2) return people;
	const seen = new Set<string>();
	return people.filter(({ key }) => {
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
