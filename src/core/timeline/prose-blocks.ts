import { latePattern } from '../once/late-pattern';

/** A paragraph or an item of a list, without the marks before it. */
export interface ProseBlock {
	/** As they stand in the body, but a line that only goes on in the next one ends in a space. */
	readonly words: string;
	/** Where the words begin in the body. */
	readonly from: number;
	/** The heading that it stands under; empty when there is none. */
	readonly heading: string;
}

/** What is no prose: how it begins at a line, and how it ends on the same or a later one. */
const SKIPPED = [
	{ begins: /^\s*(?:```|~~~)/, ends: /^\s*(?:```|~~~)/, mayEndAtOnce: false },
	{ begins: /^\s*%%/, ends: /%%\s*$/, mayEndAtOnce: true },
	{ begins: /^\s*<!--/, ends: /-->/, mayEndAtOnce: true },
	{ begins: /^\s*\$\$/, ends: /\$\$\s*$/, mayEndAtOnce: true },
	{ begins: /^\s*\|/, ends: /^/, mayEndAtOnce: true },
];

const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^(?:\s|>)*(?:[-*+]|\d{1,3}[.)])\s+(?:\[.\]\s+)?/;
const QUOTE = /^(?:\s|>)*/;
const GOES_ON = latePattern(() => /\n[\s>]*(?=\p{Ll})/gu);

/** The paragraphs and items of a Markdown body, in their order; code, comments and the headings themselves are left out. */
export function proseBlocks(body: string): readonly ProseBlock[] {
	const blocks: ProseBlock[] = [];
	let heading = '';
	let open: { readonly from: number; readonly to: number } | undefined;
	let ends: RegExp | undefined;
	let from = 0;

	function close(): void {
		if (open) blocks.push({ words: body.slice(open.from, open.to).replace(GOES_ON.expression, blank), from: open.from, heading });
		open = undefined;
	}

	for (const line of body.split('\n')) {
		const begins = ends ? undefined : skippedFrom(line);
		const skipped = ends !== undefined || begins !== undefined;
		ends = ends ? (ends.test(line) ? undefined : ends) : begins && endOf(begins, line);
		const title = line.startsWith('#') ? HEADING.exec(line)?.[1] : undefined;
		const item = MAY_BE_ITEM.test(line) ? ITEM.exec(line)?.[0] : undefined;
		if (skipped || title !== undefined || item !== undefined || isBlank(line)) close();
		if (title !== undefined && !skipped) heading = title;
		else if (!skipped && !isBlank(line)) open = { from: open?.from ?? from + (item ?? QUOTE.exec(line)?.[0] ?? '').length, to: from + line.length };
		from += line.length + 1;
	}
	close();
	return blocks;
}

function skippedFrom(line: string): (typeof SKIPPED)[number] | undefined {
	// Most lines begin with a letter or a dash.
	return MAY_BE_SKIPPED.test(line) ? SKIPPED.find(({ begins }) => begins.test(line)) : undefined;
}

const MAY_BE_SKIPPED = /^\s*[`~%<$|]/;

const MAY_BE_ITEM = /^[\s>]*[-*+\d]/;

/** How what begins at this line ends; undefined when it ends on the line itself. */
function endOf({ begins, ends, mayEndAtOnce }: (typeof SKIPPED)[number], line: string): RegExp | undefined {
	return mayEndAtOnce && ends.test(line.replace(begins, '')) ? undefined : ends;
}

function isBlank(line: string): boolean {
	return /^[\s>]*$/.test(line);
}

function blank(text: string): string {
	return ' '.repeat(text.length);
}
