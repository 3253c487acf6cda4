import type { MessageKind } from '../interview/interview';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { foldWord, propertyName } from '../note/property/properties';
import { leadingKind, nearestKind } from '../note/text/message-kind';
import { noteNameOf } from '../note/text/wiki-link';
import { readFrontmatter } from '../note/yaml/frontmatter';
import type { Property } from '../note/yaml/property-values';
import type { PropertyValue } from '../note/yaml/note-text';
import { linesOf, textOf } from '../note/yaml/typed-text';
import type { Template } from './template';
import { variableNamed } from './variables';

/** What is read from a template's properties, and never carried into the notes made from it. */
const OWN_NAMES = ['name', 'when', 'step', 'subject', 'type', 'leave_out_without', 'interview', 'to', 'sent'] as const;

/**
 * Reads a template note: its text below the properties, and of these `step`, `name`, `when`, `subject` and
 * `leave_out_without`, none of which it needs. A note called like a built-in template stands in for it. Any text is an answer.
 */
export function readTemplate(path: string, text: string, settings: Settings): Template {
	const { properties, body, bodyLine, flaws, error } = readFrontmatter(text);
	const find = (name: string): Property | undefined => properties.find((each) => foldWord(each.name) === foldWord(name));
	const own = new Map(OWN_NAMES.map((name) => [name, find(ownName(name, settings))]));
	const words = (name: (typeof OWN_NAMES)[number]): string | undefined => wordsOf(own.get(name));
	const title = noteNameOf(path);
	const isInterview = foldWord(words('type') ?? '') === foldWord(settings.noteType);
	const step = words('step') ?? title;
	return {
		id: path,
		name: words('name') ?? title,
		when: words('when') ?? '',
		kind: isInterview ? 'interview' : (kindOf(step) ?? 'keep-warm'),
		...(isInterview ? {} : replacing(step)),
		subject: words('subject') ?? '',
		body: body.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd(),
		bodyLine: bodyLine + (/^(?:\r\n|\n|\r)*/.exec(body)?.[0].match(/\r\n|\n|\r/g)?.length ?? 0),
		optional: linesOfProperty(own.get('leave_out_without')).flatMap((name) => variableNamed(name.replace(/[{}]/g, '')) ?? []),
		properties: properties.filter((each) => ![...own.values()].includes(each)).map((each) => [each.name, carried(each)] as const),
		isBuiltIn: false,
		...problemWith(error ?? flaws.find(({ severity }) => severity === 'problem'), isInterview ? undefined : words('step')),
	};
}

function problemWith(flaw: { readonly line: number; readonly message: string } | undefined, step: string | undefined): Pick<Template, 'problem'> {
	if (flaw) return { problem: { message: `Line ${flaw.line}: ${flaw.message}`, isBroken: true } };
	if (step === undefined || kindOf(step) !== null) return {};
	const meant = nearestKind(step);
	const wayOut = meant === undefined ? 'so it counts as a message to keep in touch.' : `so it counts as a message to keep in touch; did you mean “${meant}”?`;
	return { problem: { message: `“${step}” is no message I know, ${wayOut}`, isBroken: false } };
}

/** Reads one of the plugin's own templates; `id` is its file's name. */
export function readBuiltIn(id: string, text: string): Template {
	return { ...readTemplate(`${id}.md`, text, DEFAULT_SETTINGS), id, isBuiltIn: true };
}

function ownName(name: (typeof OWN_NAMES)[number], settings: Settings): string {
	switch (name) {
		case 'name':
		case 'when':
		case 'leave_out_without':
			return name;
		default:
			return propertyName(name, settings);
	}
}

function wordsOf(property: Property | undefined): string | undefined {
	const words = property && textOf(property)?.replace(/\s+/g, ' ').trim();
	return words === '' ? undefined : words;
}

function linesOfProperty(property: Property | undefined): string[] {
	return property ? linesOf(property).flatMap(({ text }) => text.split(',')) : [];
}

/** What a property of the user's own holds, of the same type in the notes made from the template. */
function carried(property: Property): PropertyValue {
	if (property.items) return linesOf(property).map(({ text }) => text);
	const typed = property.raw.trim();
	if (/^(?:true|false)$/.test(typed)) return typed === 'true';
	return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(typed) ? Number(typed) : textOf(property);
}

/** The kind that words name wholly: "Thank you" and "thank-you-screen" do, "Thank you, in German" does not. */
function kindOf(words: string): MessageKind | null {
	const read = leadingKind(words);
	if (read?.rest === '') return read.kind;
	return read?.kind === 'thank-you' && THANK_YOUS.has(slug(words)) ? 'thank-you' : null;
}

/** The built-in thank-yous besides the first, whose names say whom they are for. */
const THANK_YOUS: ReadonlySet<string> = new Set(['thank-you-screen', 'thank-you-one-of-several']);

function replacing(step: string): { readonly replaces?: string } {
	const kind = kindOf(step);
	if (kind === null) return {};
	return { replaces: THANK_YOUS.has(slug(step)) ? slug(step) : kind };
}

function slug(words: string): string {
	return words.trim().toLowerCase().replace(/[\s_-]+/g, '-');
}
