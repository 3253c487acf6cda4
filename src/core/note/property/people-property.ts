import type { Person } from '../../interview/interview';
import { quote } from '../note-problems';
import { wordsOf, type OwnNote } from '../own-note';
import { readPeople, readPeopleOfItem } from '../text/person-text';
import { linesOf } from '../yaml/typed-text';

/** Everybody that `interviewers` names; a part that names nobody is a problem, and the rest is kept. */
export function readInterviewers(note: OwnNote): Person[] {
	const property = note.find('interviewers');
	if (!property) return [];
	const lines = linesOf(property);
	const isList = property.items !== undefined || lines.length > 1;
	return lines.flatMap(({ line, text }) => {
		const { people, unread } = isList ? readPeopleOfItem(text) : readPeople(text);
		for (const part of unread) {
			note.problems.add({ line, property: property.name }, { found: part, message: `${quote(part)} is no name I can read; write it like “Dana Reyes (recruiter)”.` });
		}
		return people;
	});
}

/** The one person that `contact` names; of several the first, with a problem. */
export function readContact(note: OwnNote): Person | undefined {
	const words = wordsOf(note, 'contact');
	if (!words) return undefined;
	const { people, unread } = readPeopleOfItem(words.text);
	const [contact] = people;
	if (!contact || unread.length > 0) {
		note.problems.add(words.place, { found: words.text, message: `${quote(words.text)} is no name I can read; name one person, such as “Kim Lund”.` });
	} else if (people.length > 1) {
		note.problems.add(words.place, {
			found: words.text,
			message: `${quote(words.text)} is more than one person, so ${contact.name} counts; keep the one you write to.`,
		});
	}
	return contact;
}
