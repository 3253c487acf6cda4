const LONGEST = 40;

/** Any value as a person may have typed it, in quotation marks and not too long for a sentence. */
export function quoted(value: unknown): string {
	const text = typeof value === 'string' ? value : plain(value);
	return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}

function plain(value: unknown): string {
	if (Array.isArray(value)) return '[…]';
	if (typeof value === 'object' && value !== null) return '{…}';
	return String(value);
}
