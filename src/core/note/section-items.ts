/** What people write down in an interview note below its properties (drafts.md, "interview note"). */
export type Section = 'talking points' | 'challenges' | 'questions' | 'corrections' | 'next steps';

/** The items under each heading, in the note's order; none for a heading that the note lacks. */
export type SectionItems = Readonly<Record<Section, readonly string[]>>;

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
	['talking points', /^(?:talking points?|what we talked about|gesprächspunkte|worüber wir sprachen)\b/i],
	['challenges', /^(?:(?:their|the team['’]s) (?:challenges?|needs?|problems?)|challenges?|ihre herausforderungen|herausforderungen)\b/i],
	['questions', /^(?:questions?(?: asked| i asked| they asked)?|(?:gestellte )?fragen)\b/i],
	['corrections', /^(?:what i (?:would|['’]d|should) (?:correct|have said)|corrections?|was ich (?:berichtigen|korrigieren|richtigstellen) würde|korrekturen)/i],
	['next steps', /^(?:next steps?(?: they named)?|nächste schritte)\b/i],
];

const LONGEST_BODY = 200_000;
const LONGEST_ITEM = 500;

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])(?:[ \t]+(?:\[.\][ \t]+)?(.*))?$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/** The items of the sections of an interview note's body; what stands in code or in comments is left out. Any text has an answer. */
export function sectionItems(body: string): SectionItems {
	const items: Record<Section, string[]> = { 'talking points': [], 'challenges': [], 'questions': [], 'corrections': [], 'next steps': [] };
	let section: Section | null = null;
	let isCode = false;
	let parent: Parent | null = null;
	for (const line of withoutComments(body.slice(0, LONGEST_BODY)).split(/\r\n|\n|\r/)) {
		const isFence = FENCE.test(line);
		if (isFence) isCode = !isCode;
		const heading = isCode ? null : HEADING.exec(line);
		if (heading) {
			section = sectionOf(heading[1] ?? '');
			parent = null;
		}
		if (section === null || heading || isCode || isFence) continue;
		parent = addLine(items[section], line, parent);
	}
	return items;
}

/** An item, how far it is indented, and whether it is but the name over those below it. */
interface Parent {
	readonly indent: number;
	readonly title: string;
}

/** Adds what a line says; answers the item that lines below it may belong to. */
function addLine(items: string[], line: string, parent: Parent | null): Parent | null {
	const match = ITEM.exec(line);
	const text = (match ? (match[2] ?? '') : line).trim();
	if (text === '') return parent;
	const indent = match ? (match[1] ?? '').replaceAll('\t', '    ').length : 0;
	const above = match && parent && indent > parent.indent ? parent : null;
	if (above && items.at(-1) === above.title) items.pop();
	// "Dana" with points below it: each of them is hers.
	const isUnderName = above !== null && isNameAlone(above.title);
	const item = isUnderName ? `${above.title.replace(/:$/, '')}: ${text}` : text;
	if (above && !isUnderName && !items.includes(above.title)) items.push(above.title);
	items.push(item.slice(0, LONGEST_ITEM));
	return above ?? (match ? { indent, title: text.slice(0, LONGEST_ITEM) } : null);
}

/** One to three words that begin with a capital, or a link, with a colon behind or not. */
function isNameAlone(text: string): boolean {
	return /^(?:\[\[[^[\]]{1,100}\]\]|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}|\p{Lo}{1,6}(?: \p{Lo}{1,6})?):?$/u.test(text);
}

function sectionOf(heading: string): Section | null {
	return HEADINGS.find(([, words]) => words.test(heading.trim()))?.[0] ?? null;
}

/** Comments give way to as many line breaks as they held. */
function withoutComments(body: string): string {
	return body.replace(/%%[^]*?%%|<!--[^]*?-->/g, (comment) => '\n'.repeat(comment.split('\n').length - 1));
}
