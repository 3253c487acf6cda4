import type { InvitationFacts, InvitedPerson } from './calendar/invitation';
import { isUser } from './calendar/invited-people';
import { isoDate } from './date/calendar-date';
import { foldName } from './interview/names';
import { NO_WORDS, peopleRow, type FirstWords } from './interview-words';
import { isoText } from './note/text/date-text';
import { personText } from './note/text/name-text';
import type { Settings } from './settings/settings';

/**
 * What an invitation says, for somebody to confirm: whoever invites, else whoever wrote it, is the one to write to, the others are the
 * interviewers; the user, known by name, is neither.
 */
export function wordsOfInvitation(facts: InvitationFacts, { myName }: Pick<Settings, 'myName'>): FirstWords {
	const { company = '', role = '', on, minutes, organiser, sender, attendees } = facts;
	const others = attendees.filter((person) => !isUser(person, myName));
	const inviting = organiser && others.find((each) => isSame(each, organiser));
	const invited = others.filter((each) => each !== inviting);
	const interviewers = invited.length > 0 ? invited : inviting ? [inviting] : [];
	const contact = inviting ?? (sender && !isUser(sender, myName) ? sender : undefined);
	const { row, leftOut } = peopleRow(interviewers.flatMap((person) => textOf(person) ?? []));
	return {
		words: {
			...NO_WORDS,
			company,
			role,
			date: on === undefined ? '' : isoText({ on, minutes }).replace('T', ' '),
			interviewers: row,
			contact: (contact && textOf(contact)) ?? '',
		},
		doubts: [...doubtsAbout(facts, [...new Set([...interviewers, ...(contact ? [contact] : [])])], leftOut), ...(interviewers.length > 1 && others.length === attendees.length ? [MAYBE_YOU] : [])],
	};
}

const MAYBE_YOU = 'If you are among the interviewers yourself, take your name out.';

function doubtsAbout({ isCancelled, others, on, doubts, company, role }: InvitationFacts, people: readonly InvitedPerson[], leftOut: number): readonly string[] {
	const guesses = [...(company === undefined ? [] : ['company']), ...(role === undefined ? [] : ['role'])];
	const isOne = others === 1;
	return [
		...(isCancelled ? ['This invitation says that the meeting was cancelled.'] : []),
		...doubts,
		...(others > 0 && on !== undefined ? [`The file holds ${isOne ? 'another event' : `${others} more events`}; this is the one of ${isoDate(on)}.`] : []),
		...(guesses.length > 0 ? [`The ${guesses.join(' and the ')} ${guesses.length === 1 ? 'is' : 'are'} guessed from the words of the invitation and its addresses.`] : []),
		...doubtsAboutNames(people.filter(({ isNameGuessed }) => isNameGuessed)),
		...(leftOut > 0 ? [`The invitation names ${leftOut} more people than fit here.`] : []),
	];
}

/** A guess that is a whole name is shown for a look; one with an initial, or of one word, is nobody's whole name. */
function doubtsAboutNames(guessed: readonly InvitedPerson[]): readonly string[] {
	const names = guessed.filter(({ name }) => isWhole(name)).map(({ name }) => name);
	const isOne = names.length === 1;
	return [
		...(names.length > 0 ? [`${named(names)} ${isOne ? 'is' : 'are'} named after ${isOne ? 'an address' : 'their addresses'}.`] : []),
		...guessed.flatMap(({ name, email = '' }) => (isWhole(name) ? [] : [`The name behind ${email.slice(0, email.lastIndexOf('@') + 1)}… is a guess; type the real one.`])),
	];
}

function isWhole(name: string): boolean {
	const words = name.split(/\s+/);
	return words.length > 1 && words.every((word) => !/^\p{L}\.?$/u.test(word));
}

function named(names: readonly string[]): string {
	return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function textOf({ name, email }: InvitedPerson): string | undefined {
	return personText({ name, ...(email !== undefined && { email }) });
}

function isSame(one: InvitedPerson, other: InvitedPerson): boolean {
	return one.email === undefined || other.email === undefined ? foldName(one.name) === foldName(other.name) : foldName(one.email) === foldName(other.email);
}
