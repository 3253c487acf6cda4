import type { Person, Reference } from '../../interview/interview';
import { oneLine } from '../yaml/note-text';
import { withoutTypographicQuotes } from '../yaml/raw-text';
import { readPeopleOfItem } from './person-text';
import { referenceOf } from './wiki-link';

/** A company or a role as a property holds it, so that it is read back as it is: a link stays one; marks that no name can hold there go. Empty when nothing is left. */
export function referenceText({ name, link }: Reference): string {
	if (link !== undefined && referenceOf(`[[${link}]]`).link === link) return `[[${link}]]`;
	const whole = wordsText(name);
	if (!/[^\s[\]]/.test(whole)) return '';
	return isReadAs(whole) ? whole : wordsText(whole.replace(/[[\]]/g, ' '));
}

/** Words as a property holds them, without the quotation marks around them that a reader would take away. */
export function wordsText(words: string): string {
	let text = oneLine(words);
	for (let inner = withoutTypographicQuotes(text); inner !== text; inner = withoutTypographicQuotes(text)) text = inner;
	return text;
}

/**
 * One person as an item of a list, `Sam Ortiz (recruiter) <sam@acme.example>`, so that it is read back as this one person. A
 * name that plain text cannot hold becomes a link, or loses its marks when not even a link can hold it. Undefined when nothing
 * of it can be read as a name.
 */
export function personText(person: Person): string | undefined {
	const wanted = spellingsOf(person).flatMap((named) => [
		{ ...named, ...behindName(person) },
		{ ...named, ...behindName({ ...person, title: undefined }) },
		named,
	]);
	return wanted.map((each) => ({ ...each, text: textOf(each) })).find(({ text, ...each }) => isThisPerson(text, each))?.text;
}

type Named = Person & { readonly written: string };

/** How a name can stand, the plainest first; with a link it stands as that. */
function spellingsOf({ name, link }: Person): readonly Named[] {
	const whole = wordsText(name);
	const plain = oneLine(whole.replace(/[:;,—–<>()[\]|#^/"“”]|\s-+(?=\s|$)/g, ' '));
	const linked = link === undefined ? [] : [{ written: `[[${link}]]`, name: referenceOf(`[[${link}]]`).name, link }];
	return [...linked, ...[whole, plain].flatMap((each) => [{ written: each, name: each }, { written: `[[${each}]]`, name: each, link: each }])];
}

function behindName({ title, email, name }: { readonly [K in keyof Person]?: Person[K] | undefined }): Pick<Person, 'title' | 'email'> {
	const words = oneLine((title ?? '').replace(/[()<>]/g, ' '));
	return { ...(words !== '' && { title: words }), ...(email !== undefined && email !== name && { email }) };
}

function textOf({ written, title, email }: Named): string {
	return [written, ...(title === undefined ? [] : [`(${title})`]), ...(email === undefined ? [] : [`<${email}>`])].join(' ');
}

function isThisPerson(text: string, wanted: Person): boolean {
	const { people, unread } = readPeopleOfItem(text);
	const [read] = people;
	return people.length === 1 && unread.length === 0 && read?.name === wanted.name && read.link === wanted.link && read.title === wanted.title && (read.email ?? wanted.name) === (wanted.email ?? wanted.name);
}

function isReadAs(text: string): boolean {
	const read = referenceOf(text);
	return read.name === text && read.link === undefined;
}
