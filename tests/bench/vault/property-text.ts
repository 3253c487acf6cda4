/** A property of one value. */
export function property(key: string, value: string): string {
	return `${key}: ${valueText(value)}`;
}

/** A property with an item a line; nothing for no items. */
export function listProperty(key: string, items: readonly string[]): readonly string[] {
	return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${valueText(item)}`)];
}

/** A note with these lines between the dashes. */
export function noteText(properties: readonly string[], body: string): string {
	return `---\n${properties.join('\n')}\n---\n\n${body}`;
}

/** In quotes where YAML would take it for something else. */
function valueText(value: string): string {
	return /^[\p{L}\p{N}][^:#]*$/u.test(value) ? value : JSON.stringify(value);
}
