import type { PropertyValue } from '../note/yaml/note-text';
import { asksFor, fillIn, type Filled, type Slot, type UnknownVariable } from './fill-in';
import type { Template } from './template';
import type { NoteVariables, Values } from './variables';

/** A message begun from a template. */
export interface Draft {
	/** On one line. */
	readonly subject: string;
	readonly body: string;
	/** What is left to write in the body. */
	readonly slots: readonly Slot[];
	/** Lines are those of the template's note. */
	readonly unknown: readonly UnknownVariable[];
	/** The user's own properties. */
	readonly properties: readonly (readonly [name: string, value: PropertyValue])[];
}

/** The draft that a template gives with these values. What the template asks for and nobody knows becomes a slot. */
export function writeDraft(template: Template, values: Values, note: NoteVariables): Draft {
	const fill = (text: string): Filled => fillIn(text, values, note);
	const subject = fill(template.subject);
	const { text: body, slots } = fill(wanted(template, values));
	// Of the whole text, because a paragraph that goes would move the lines below it.
	const { unknown } = fill(template.body);
	return {
		subject: oneLine(subject.text),
		body,
		slots,
		unknown: [...subject.unknown.map((each) => ({ ...each, line: 1 })), ...unknown.map((each) => ({ ...each, line: each.line + template.bodyLine - 1 }))],
		properties: template.properties.map(([name, value]) => [name, filledValue(value, (text) => oneLine(fill(text).text))]),
	};
}

/** What is wrong in a template, as a sentence each. */
export function unknownWords({ name, line, meant }: UnknownVariable, template: Pick<Template, 'name'>): string {
	const wayOut = meant === undefined ? 'It stays in the text as it is.' : `Did you mean {{${meant}}}?`;
	return `“${template.name}”, line ${line}: {{${name}}} is no variable. ${wayOut}`;
}

/** The body without the paragraphs that have nothing to say. */
function wanted({ body, optional }: Template, values: Values): string {
	const missing = optional.filter((variable) => values[variable] === undefined);
	const paragraphs = missing.length === 0 ? [body] : body.split('\n\n').filter((paragraph) => !asksFor(paragraph, missing));
	return paragraphs.join('\n\n');
}

function filledValue(value: PropertyValue, fill: (text: string) => string): PropertyValue {
	if (typeof value === 'string') return fill(value);
	return typeof value === 'object' && value !== null ? value.map(fill) : value;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
