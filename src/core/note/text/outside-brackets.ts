import { everyMatch } from '../../timeline/phrase-pattern';

const CLOSED = /\[\[[^\]]{0,300}\]\]|\[[^\]]{0,300}\]\([^)]{0,300}\)|<[^>]{0,300}>|\([^)]{0,300}\)|"[^"]{0,300}"/g;
const OPENS = /[[<("]/;

/** The text with everything in links, brackets and quotation marks blanked out letter by letter, so that what is found in it stands outside of them. */
export function outsideBrackets(text: string): string {
	// Most texts have none of them.
	if (!OPENS.test(text)) return text;
	return text.replace(CLOSED, (inside) => '\u0001'.repeat(inside.length));
}

/** The parts between the separators that stand outside of links, brackets and quotation marks; `separator` is global. */
export function splitOutside(text: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let from = 0;
	const add = (part: string): void => {
		if (part !== '') parts.push(part);
	};
	for (const { index, 0: found } of everyMatch(separator, outsideBrackets(text))) {
		add(text.slice(from, index).trim());
		from = index + found.length;
	}
	add(text.slice(from).trim());
	return parts;
}
