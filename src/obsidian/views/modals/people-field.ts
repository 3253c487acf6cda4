import type { App } from 'obsidian';
import { asKnown, namesakesOf, type Acquaintance } from '../../../core/interview/acquaintances';
import type { Person } from '../../../core/interview/interview';
import { LONGEST_ROW } from '../../../core/interview-words';
import { readPeople } from '../../../core/note/text/person-text';
import { addField, type FormField } from './form-field';
import { PeopleSuggest } from './people-suggest';

/** A field for any number of people, separated by commas, which shows whom it reads while one types. */
export interface PeopleField {
	readonly field: FormField;
	/** Everybody named, with the links to their notes; undefined when a part of it names nobody, and the field says so. */
	require(): readonly Person[] | undefined;
}

interface PeopleFieldOptions {
	readonly name: string;
	readonly initial: string;
	readonly placeholder: string;
	/** What stands under the name while nobody is named. */
	readonly hint: string;
	/** Whether more than one person would be one too many. */
	readonly onlyOne?: boolean;
	/** Whom the vault knows. */
	readonly acquaintances: readonly Acquaintance[];
}

/** Adds the field at the end of the form. */
export function addPeopleField(app: App, form: HTMLElement, { name, initial, placeholder, hint, onlyOne = false, acquaintances }: PeopleFieldOptions): PeopleField {
	const field = addField(form, { name, initial, placeholder, onInput: show });
	field.inputEl.maxLength = LONGEST_ROW;
	if (field.inputEl.instanceOf(HTMLInputElement) && acquaintances.length > 0) new PeopleSuggest(app, field.inputEl, acquaintances);

	function read(): { readonly people: readonly Person[]; readonly unread: readonly string[] } {
		const { people, unread } = readPeople(field.words().replace(/[,;\s]+$/, ''));
		return { people: people.map((person) => asKnown(person, acquaintances)), unread };
	}

	function complaint(): string | null {
		const { people, unread } = read();
		const [part] = unread;
		if (part !== undefined) return `“${part}” is no name I can read. Type names with commas between them, for example “Dana Reyes, Sam Ortiz (recruiter)”.`;
		return onlyOne && people.length > 1 ? 'That is more than one person. Keep the one you write to.' : null;
	}

	function show(): void {
		const { people } = read();
		const namesakes = people.flatMap((person) => namesakesOf(person, acquaintances));
		field.preview(people.length === 0 ? hint : previewOf(people) + doubtAbout([...new Set(namesakes.map(({ name }) => name))]));
	}

	show();
	return {
		field,
		require() {
			const wrong = complaint();
			field.error(wrong);
			return wrong === null ? read().people : undefined;
		},
	};
}

/** "→ [[Dana Reyes]], Sam Ortiz (recruiter)", from three people on with their number. */
function previewOf(people: readonly Person[]): string {
	const names = people.map(({ name, link, title }) => `${link === undefined ? name : `[[${name}]]`}${title === undefined ? '' : ` (${title})`}`);
	return `→ ${people.length > 2 ? `${people.length} people: ` : ''}${names.join(', ')}`;
}

/** Why somebody has no link though there is a note of that name; each such note once. */
function doubtAbout(notes: readonly string[]): string {
	const list = notes.map((name) => `“${name}”`).join(', ');
	if (notes.length === 0) return '';
	if (notes.length === 1) return `. Your note ${list} has another address, so this is taken for somebody else. Choose it from the list if it is the same person.`;
	return `. Your notes ${list} have other addresses, so these are taken for other people. Choose them from the list if they are the same.`;
}
