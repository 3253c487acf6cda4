const CLOSED = /\[\[[^\]]{0,300}\]\]|\[[^\]]{0,300}\]\([^)]{0,300}\)|<[^>]{0,300}>|\([^)]{0,300}\)|"[^"]{0,300}"/g;

/** The text with everything in links, brackets and quotation marks blanked out letter by letter, so that what is found in it stands outside of them. */
export function outsideBrackets(text: string): string {
	return text.replace(CLOSED, (inside) => '\u0001'.repeat(inside.length));
}

/** The parts between the separators that stand outside of links, brackets and quotation marks; `separator` is global. */
export function splitOutside(text: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const match of outsideBrackets(text).matchAll(separator)) {
		parts.push(text.slice(from, match.index).trim());
		from = match.index + match[0].length;
	}
	return [...parts, text.slice(from).trim()].filter((part) => part !== '');
}
