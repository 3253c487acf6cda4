import { outsideBrackets } from './outside-brackets';
import { readPeople } from './person-text';

/** A stretch of a text; offsets in UTF-16 units, `to` exclusive. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

const BETWEEN = /\s*[,;]\s*|\s+(?:and|&)\s+/gi;

/** The one person of a row of people that stands at a place of the text; empty behind the last comma. */
export function personAt(text: string, place: number): Stretch {
	let from = /^\s*/.exec(text)?.[0].length ?? 0;
	for (const { index, 0: separator } of outsideBrackets(text).matchAll(BETWEEN)) {
		if (index >= place) return { from, to: Math.max(from, index) };
		from = index + separator.length;
	}
	return { from, to: Math.max(from, text.trimEnd().length) };
}

/** How somebody is named in a row of people so that nobody else is: by name, or by the link to their note where the name would be taken apart. */
export function inRow({ name, link }: { readonly name: string; readonly link?: string }): string {
	const { people, unread } = readPeople(name);
	const isPlain = people.length === 1 && unread.length === 0 && people[0]?.name === name && people[0].title === undefined;
	return isPlain ? name : `[[${link ?? name}]]`;
}
