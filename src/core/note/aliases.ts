import { readFrontmatter } from './yaml/frontmatter';
import { linesOf } from './yaml/typed-text';

/** The other names under which Obsidian finds a note: its property `aliases`, a list or names between commas. */
export function readAliases(text: string): string[] {
	const property = readFrontmatter(text).properties.find(({ name }) => /^alias(?:es)?$/i.test(name));
	if (!property) return [];
	const names = linesOf(property).map((line) => line.text);
	const all = property.items ? names : names.flatMap((name) => name.split(','));
	return all.map((name) => name.trim()).filter((name) => name !== '');
}
