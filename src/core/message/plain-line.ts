import { noteNameOf } from '../note/text/wiki-link';
import { latePattern } from '../once/late-pattern';
import { edited, without, type Edit } from './edits';
import { emphasisMarks } from './emphasis';

const CODE = /(?<ticks>`+)(?!`)[^\n]*?[^`]\k<ticks>(?!`)/;
const ESCAPE = /\\[*_[\]#~=`]/;
const WIKI_LINK = /!?\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/;
const TARGET = /<[^<>\n]{0,500}>|(?:[^\s()<>]|\([^\s()<>]{0,200}\)){0,500}/;
const MARKDOWN_LINK = latePattern(() => new RegExp(`!?\\[([^[\\]\\n]{0,500})\\]\\((${TARGET.source})(?:[ \\t]+"([^"\\n]{0,200})")?\\)`));
const BARE_LINK = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>*]+/;

/** All that is read before emphasis, in the order in which one wins over another that begins at the same place. */
const PIECES = latePattern(() => new RegExp([CODE, ESCAPE, WIKI_LINK, MARKDOWN_LINK, BARE_LINK].map(({ source }) => source).join('|'), 'gi'));
const WHOLE_WIKI_LINK = latePattern(() => new RegExp(`^${WIKI_LINK.source}$`));
const WHOLE_MARKDOWN_LINK = latePattern(() => new RegExp(`^${MARKDOWN_LINK.source}$`));

/** Nobody reads a longer line in a mail, and what looks for pairs in it must come to an end. */
const LONGEST_LINE = 10_000;

/** A line of Markdown as plain text: links written out, marks of emphasis and escapes dropped, code and addresses as they are. */
export function plainLine(line: string): string {
	if (line.length > LONGEST_LINE) return line;
	const edits: Edit[] = [];
	let mask = line;
	for (const match of line.matchAll(PIECES.expression)) {
		const piece = match[0];
		const kept = keptOf(piece);
		edits.push(...kept.edits.map((edit) => ({ ...edit, from: edit.from + match.index, to: edit.to + match.index })));
		mask = mask.slice(0, match.index) + kept.mask + mask.slice(match.index + piece.length);
	}
	return edited(line, [...edits, ...emphasisMarks(mask)]);
}

/** How a piece changes, and the piece as emphasis sees it: only the words of a link may be emphasised, the rest is one dull word. */
interface Kept {
	readonly edits: readonly Edit[];
	readonly mask: string;
}

function keptOf(piece: string): Kept {
	if (piece.startsWith('\\')) return { edits: [without(0, 1)], mask: dull(piece) };
	const wiki = WHOLE_WIKI_LINK.exec(piece);
	if (wiki) return { edits: [{ from: 0, to: piece.length, text: wikiWords(wiki[1] ?? '', wiki[2] ?? '') }], mask: dull(piece) };
	const link = WHOLE_MARKDOWN_LINK.exec(piece);
	return link ? markdownLink(piece, link[1] ?? '', link[2] ?? '', link[3]) : { edits: [], mask: dull(piece) };
}

/** What Obsidian shows for a link: its alias, else the note's name with the heading. */
function wikiWords(target: string, alias: string): string {
	if (alias.trim() !== '') return alias.trim();
	const [path = '', ...headings] = target.replace(/#?\^[\w-]*$/, '').split('#');
	const shown = [noteNameOf(path), ...headings.map((heading) => heading.trim())].filter((part) => part !== '').join(' > ');
	return shown === '' ? target : shown;
}

function markdownLink(piece: string, words: string, target: string, title: string | undefined): Kept {
	const start = piece.indexOf('[') + 1;
	const end = start + words.length;
	const address = target.replace(/^<|>$/g, '').replace(/^mailto:/i, '');
	// A path within the vault leads nowhere for the person who reads the mail.
	const shown = [title ?? '', /\.md(?:#.*)?$/i.test(address) && !address.includes('://') ? '' : address].filter((part) => part !== '' && part !== words);
	const behind = words.trim() === '' ? shown.join(', ') : shown.length === 0 ? '' : ` (${shown.join(', ')})`;
	return {
		edits: [without(0, start), { from: end, to: piece.length, text: behind }],
		mask: BRACKET.repeat(start) + (words === address ? dull(words) : words) + BRACKET.repeat(piece.length - end),
	};
}

/** Marks may stand on both sides of it: `**[words](link)**` and `[**words**](link)`. */
const BRACKET = '"';

/** The same number of characters, none of which means anything. */
function dull(text: string): string {
	return 'x'.repeat(text.length);
}
