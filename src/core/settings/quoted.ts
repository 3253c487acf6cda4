const LONGEST = 40;

/** Any value as a person may have typed it: in quotation marks, on one line, and cut, at a word where one ends near, when it is too long for a sentence. */
export function quoted(value: unknown, longest = LONGEST): string {
	const text = (typeof value === 'string' ? value : plain(value)).trim().replace(/\s+/g, ' ');
	return `“${text.length > longest ? `${beginning(text, longest)}…` : text}”`;
}

function beginning(text: string, longest: number): string {
	const lastSpace = text.lastIndexOf(' ', longest);
	if (lastSpace >= longest / 2) return text.slice(0, lastSpace);
	// Half of a letter that takes two units would show as a box.
	return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}

function plain(value: unknown): string {
	if (Array.isArray(value)) return '[…]';
	if (typeof value === 'object' && value !== null) return '{…}';
	return String(value);
}
