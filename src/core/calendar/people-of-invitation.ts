import type { InvitedPerson } from './invitation';
import { eachOnce } from './invited-people';
import type { LabelledLines } from './labelled-lines';
import { namedInText } from './named-in-text';
import { isNoPerson } from './no-person';
import { addressedIn, onePersonOf, peopleOf } from './people-in-text';
import { signedBy } from './signed-by';

/** The people of a text, each for the part that the text gives them. */
export interface TextPeople {
	readonly organiser: InvitedPerson | undefined;
	/** Who wrote it, and is not known to be at the interview. */
	readonly sender: InvitedPerson | undefined;
	/** With the organiser, once. */
	readonly attendees: readonly InvitedPerson[];
	/** Those of the attendees whom only a sentence names. */
	readonly named: readonly InvitedPerson[];
	/** Everybody with an address, whatever their part. */
	readonly addressed: readonly InvitedPerson[];
}

/** Who invites, who writes and who is at the interview: by labels; else by sentences; else all who stand there with an address, the sender aside. */
export function peopleOfInvitation(labelled: LabelledLines): TextPeople {
	const organiser = real(labelled.valuesOf('organiser').flatMap((value) => onePersonOf(value) ?? []))[0];
	const listed = real(labelled.valuesOf('attendees').flatMap((value) => peopleOf(value)));
	const optional = real(labelled.valuesOf('optional').flatMap((value) => peopleOf(value, true)));
	const addressed = eachOnce(real(addressedIn(labelled.plain.join('\n'))));
	const labelledSender = real(labelled.valuesOf('sender').flatMap((value) => onePersonOf(value) ?? []))[0];
	const sender = labelledSender ?? real(signedBy(labelled.plain))[0];
	const named = listed.length > 0 ? [] : withAddresses(real(namedInText([...labelled.valuesOf('title'), ...labelled.plain])), addressed);
	const told = [...listed, ...named];
	const others = told.length > 0 ? [] : addressed.filter((person) => !sender || eachOnce([sender, person]).length > 1);
	const attendees = eachOnce([...(organiser ? [organiser] : []), ...told, ...optional, ...others]);
	return { organiser: organiser && attendees[0], sender, attendees, named, addressed };
}

function real(people: readonly InvitedPerson[]): readonly InvitedPerson[] {
	return people.filter((person) => !isNoPerson(person));
}

/** Their addresses may stand elsewhere, beside the same name. */
function withAddresses(people: readonly InvitedPerson[], addressed: readonly InvitedPerson[]): readonly InvitedPerson[] {
	return eachOnce(people).map((person) => addressed.find(({ name }) => name.toLowerCase() === person.name.toLowerCase()) ?? person);
}
