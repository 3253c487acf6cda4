import type { PropertyKey } from '../settings/property-keys';
import type { Settings } from '../settings/settings';
import { readingWays } from '../timeline/languages';
import type { ReadingWays } from '../timeline/timeline';
import { readFrontmatter, type Frontmatter } from './yaml/frontmatter';
import { mayBeOurs, noteKind, type NoteKind } from './note-kind';
import { noteProblems, type NoteProblems, type Place } from './note-problems';
import { findProperty, propertyName, reportLookAlikes } from './property/properties';
import type { Question } from './question';
import type { Property } from './yaml/property-values';
import { textOf } from './yaml/typed-text';

/** One of our notes, open for reading its properties one after the other. */
export interface OwnNote {
	readonly path: string;
	readonly settings: Settings;
	readonly ways: ReadingWays;
	readonly frontmatter: Frontmatter;
	readonly problems: NoteProblems;
	/** Readings that a person should look at, in the order in which they were read. */
	readonly questions: Question[];
	/** True when the properties as a whole could not be read; the problems say why. */
	readonly unreadable: boolean;
	/** The property, when the note has it. */
	find(key: PropertyKey): Property | undefined;
	/** Where to speak of a property: its own line and spelling; those of the type when the note lacks it. */
	placeOf(key: PropertyKey): Place;
}

/** A property that says something: its text, and where it stands. */
export interface Words {
	readonly text: string;
	readonly property: Property;
	readonly place: Place;
}

/** Opens a note of that kind; undefined for every other note. `keys` are the properties that its kind has besides type and tags. */
export function openNote(path: string, text: string, settings: Settings, kind: NoteKind, keys: readonly PropertyKey[]): OwnNote | undefined {
	if (!mayBeOurs(text, settings)) return undefined;
	const frontmatter = readFrontmatter(text);
	if (noteKind(frontmatter, settings) !== kind) return undefined;
	const { properties, flaws, error, isWhole } = frontmatter;
	const problems = noteProblems(path);
	if (error) problems.add({ line: error.line }, error);
	for (const flaw of flaws) problems.add(flaw, isWhole || flaw.severity === 'hint' ? flaw : { ...flaw, message: `${flaw.message} Until then nothing is planned from this note.` });
	reportLookAlikes(properties, keys, settings, problems);
	const find = (key: PropertyKey): Property | undefined => findProperty(key, properties, settings);
	const top = find('type')?.line ?? 1;
	const placeOf = (key: PropertyKey): Place => {
		const property = find(key);
		return property ? { line: property.line, property: property.name } : { line: top, property: propertyName(key, settings) };
	};
	return { path, settings, ways: readingWays(settings), frontmatter, problems, questions: [], unreadable: !isWhole, find, placeOf };
}

/** The words of a property; undefined when the note lacks it or it is empty. */
export function wordsOf(note: OwnNote, key: PropertyKey): Words | undefined {
	const property = note.find(key);
	const text = property && textOf(property);
	return text === undefined || property === undefined ? undefined : { text, property, place: note.placeOf(key) };
}
