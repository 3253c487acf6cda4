import type { InvitationFacts, InvitedPerson } from './calendar/invitation';
import { isoDate } from './date/calendar-date';
import { foldName } from './interview/names';
import { NO_WORDS, peopleRow, type FirstWords } from './interview-words';
import { isoText } from './note/text/date-text';
import { personText } from './note/text/name-text';
import type { Settings } from './settings/settings';

/**
 * What an invitation says, for somebody to confirm: whoever invites is the one to write to, the others are the interviewers; the
 * user, known by name, is neither.
 */
export function wordsOfInvitation(facts: InvitationFacts, { myName }: Pick<Settings, 'myName'>): FirstWords {
	const { company = '', role = '', on, minutes, organiser, attendees } = facts;
	const others = attendees.filter(({ name }) => myName.trim() === '' || foldName(name) !== foldName(myName));
	const inviting = organiser && others.find((each) => isSame(each, organiser));
	const invited = others.filter((each) => each !== inviting);
	const interviewers = invited.length > 0 ? invited : inviting ? [inviting] : [];
	const { row, leftOut } = peopleRow(interviewers.flatMap((person) => textOf(person) ?? []));
	return {
		words: {
			...NO_WORDS,
			company,
			role,
			date: on === undefined ? '' : isoText({ on, minutes }).replace('T', ' '),
			interviewers: row,
			contact: (inviting && textOf(inviting)) ?? '',
		},
		doubts: [...doubtsAbout(facts, interviewers, leftOut), ...(interviewers.length > 1 && others.length === attendees.length ? [MAYBE_YOU] : [])],
	};
}

const MAYBE_YOU = 'If you are among the interviewers yourself, take your name out.';

function doubtsAbout({ isCancelled, others, on, doubts, company, role }: InvitationFacts, interviewers: readonly InvitedPerson[], leftOut: number): readonly string[] {
	const guessed = interviewers.filter(({ isNameGuessed }) => isNameGuessed).map(({ name }) => name);
	const guesses = [...(company === undefined ? [] : ['company']), ...(role === undefined ? [] : ['role'])];
	const isOne = others === 1;
	return [
		...(isCancelled ? ['This invitation says that the meeting was cancelled.'] : []),
		...doubts,
		...(others > 0 && on !== undefined ? [`The file holds ${isOne ? 'another event' : `${others} more events`}; this is the one of ${isoDate(on)}.`] : []),
		...(guesses.length > 0 ? [`The ${guesses.join(' and the ')} ${guesses.length === 1 ? 'is' : 'are'} guessed from the words of the invitation and its addresses.`] : []),
		...(guessed.length > 0 ? [`${named(guessed)} ${guessed.length === 1 ? 'is' : 'are'} named after ${guessed.length === 1 ? 'an address' : 'their addresses'}.`] : []),
		...(leftOut > 0 ? [`The invitation names ${leftOut} more people than fit here.`] : []),
	];
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
