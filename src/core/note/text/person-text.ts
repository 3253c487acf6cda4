import type { Person } from '../../interview/interview';
import { isAddress } from './email-address';
import { outsideBrackets, splitOutside } from './outside-brackets';
import { readMarkdownLink, readWikiLink } from './wiki-link';

// Spaces before them are cut off with the parts; a pattern that began with any number of them would be tried at every letter.
const BETWEEN_PEOPLE = /[,;\n]\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s+/gi;
const BETWEEN_ITEMS = /[;\n]\s*(?:and\s+)?/gi;
const BETWEEN_NAMES = /\s(?:and|&)\s+/gi;
const LONGEST = 1000;

/** The people in one text, separated by commas, semicolons or "and"; parts that name nobody come back as `unread`. */
export function readPeople(text: string): { readonly people: Person[]; readonly unread: string[] } {
	return sorted(text, splitOutside(text.slice(0, LONGEST), BETWEEN_PEOPLE));
}

/** The people in one item of a list, where what follows a comma is a title: `Dana Reyes, VP Engineering`. */
export function readPeopleOfItem(text: string): { readonly people: Person[]; readonly unread: string[] } {
	return sorted(text, splitOutside(text.slice(0, LONGEST), BETWEEN_ITEMS).flatMap(peopleInItem));
}

/** One person: `Name`, `[[path/Name|alias]]`, `[Name](mailto:…)`, `Name <address>`, `Name (title)` or `Name, title`; undefined when there is no name in it. */
export function readPerson(text: string): Person | undefined {
	const { people, unread } = readPeopleOfItem(text);
	return people.length === 1 && unread.length === 0 ? people[0] : undefined;
}

function sorted(text: string, parts: readonly string[]): { people: Person[]; unread: string[] } {
	const people: Person[] = [];
	const unread: string[] = text.length > LONGEST ? [text] : [];
	for (const part of parts) {
		const previous = people.at(-1);
		if (previous && previous.title === undefined && isTitle(part)) people.splice(-1, 1, { ...previous, title: part });
		else {
			const person = onePerson(part);
			if (person) people.push(person);
			else unread.push(part);
		}
	}
	const isSilent = people.length + unread.length === 0 && text.trim() !== '';
	return { people, unread: isSilent ? [text.trim()] : unread };
}

function peopleInItem(item: string): string[] {
	const comma = item.includes(',') ? outsideBrackets(item).indexOf(',') : -1;
	if (comma < 0) return splitOutside(item, BETWEEN_NAMES);
	const behind = item.slice(comma + 1).trimStart();
	// Behind the comma stands a title, unless somebody with a link or an address does.
	if (/\[|<|@/.test(behind)) return splitOutside(item, BETWEEN_PEOPLE);
	const names = splitOutside(item.slice(0, comma).trimEnd(), BETWEEN_NAMES);
	const last = names.pop() ?? '';
	return [...names, behind === '' ? last : `${last} (${behind.replace(/[()]/g, ' ')})`];
}

const TITLE =
	/\b(?:recruiter|sourcer|manager|engineer|developer|designer|director|president|founder|lead|vp|svp|evp|cto|ceo|cfo|coo|cpo|hr|talent acquisition|(?:chief|head) (?:of )?\w+|analyst|scientist|architect|phd|mba|jr|sr)\b/i;

/** Words that no person is called, so that "Dana Reyes, VP Engineering, Sam Ortiz" is two people. */
function isTitle(part: string): boolean {
	return !/[[<(@]/.test(part) && TITLE.test(part);
}

/** The brackets at the end of a text without spaces around it. */
function bracketedEnd(text: string): RegExpExecArray | null {
	return text.endsWith(')') || text.endsWith('>') ? BRACKETED.exec(text) : null;
}

const BRACKETED = /\s*(?:<([^<>]{0,300})>|\(([^()]{0,300})\))\s*$/;

function onePerson(text: string): Person | undefined {
	let rest = text.trim();
	let email: string | undefined;
	let title: string | undefined;
	for (let match = bracketedEnd(rest); match && !readMarkdownLink(rest); match = bracketedEnd(rest)) {
		const inside = (match[1] ?? match[2] ?? '').replace(/^mailto:/i, '').trim();
		if (isAddress(inside)) email = inside;
		else if (inside !== '') title = inside;
		rest = rest.slice(0, match.index).trim();
	}
	rest = unquoted(rest);
	const trailing = rest.includes('@') ? /^(.*\S)\s+(\S+@\S+)$/s.exec(rest) : null;
	if (trailing?.[1] !== undefined && trailing[2] !== undefined && isAddress(trailing[2])) {
		rest = trailing[1];
		email ??= trailing[2];
	}
	const named = nameAndLink(rest, email);
	return named && { ...named, ...(title !== undefined && { title }) };
}

function nameAndLink(text: string, email: string | undefined): Person | undefined {
	const markdown = readMarkdownLink(text);
	const mailed = markdown?.url === undefined ? undefined : /^mailto:([^?]*)/i.exec(markdown.url)?.[1];
	const address = email ?? mailed ?? (isAddress(text) ? text : undefined);
	const link = readWikiLink(text) ?? (markdown?.link === undefined ? undefined : markdown);
	const name = link?.name ?? (markdown ? markdown.name : text === '' ? (address ?? '') : text);
	if (!isName(name) && link === undefined) return undefined;
	return {
		name: name.replace(/\s+/g, ' '),
		...(link?.link !== undefined && { link: link.link }),
		...(address !== undefined && { email: address }),
	};
}

/** Names have a letter; a colon or a bracket means that something else was written. */
function isName(text: string): boolean {
	return /\p{L}/u.test(text) && !/[[\]{}<>|]|:\s|:$|:\/\//.test(text);
}

function unquoted(text: string): string {
	const match = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”)$/.exec(text);
	return match ? (match[1] ?? match[2] ?? match[3] ?? '').trim() : text;
}
