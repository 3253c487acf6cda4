import { without, type Edit } from './edits';

/** The longest first, so that `***` is not taken for one of the others. */
const MARKS = ['***', '**', '*', '___', '__', '_', '=='];
const LONGEST = 600;

/** Marks stand outside of a word, as one writes them on purpose: `2 * 3`, `snake_case`, `a/_b_/c` and `f(**options)` have none. */
const BEFORE = /^$|[\s([{"'“‘„«—–\->|]/;
const BEHIND = /^$|[\s)\]}"'”’“»—–\-.,;:!?…<|]/;

/** What words can begin and end with: "(*)" is a footnote. */
const BEGINS_WORDS = /[^\s)\]}.,;:!?]/;
const ENDS_WORDS = /[^\s([{]/;

/** Stands in for marks that were found, so that others may stand right beside them. */
const FOUND = '"';

/** What takes the marks of emphasis out of a line: pairs around words, and only those that are surely meant. */
export function emphasisMarks(line: string): readonly Edit[] {
	const edits: Edit[] = [];
	let rest = line;
	for (const mark of MARKS.filter((each) => line.includes(each))) {
		for (const place of places(rest, mark)) {
			edits.push(without(place, mark.length));
			rest = rest.slice(0, place) + FOUND.repeat(mark.length) + rest.slice(place + mark.length);
		}
	}
	return edits;
}

/** Where the mark opens and closes, in pairs. */
function places(line: string, mark: string): readonly number[] {
	const found: number[] = [];
	let open: number | undefined;
	for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + runLength(line, at))) {
		if (runLength(line, at) !== mark.length) continue;
		if (open !== undefined && at - open <= LONGEST && closes(line, at, mark)) {
			found.push(open, at);
			open = undefined;
		} else if (opens(line, at, mark)) open = at;
	}
	return found;
}

/** How many of the same character stand in a row from there. */
function runLength(line: string, from: number): number {
	let to = from;
	while (to < line.length && line[to] === line[from]) to++;
	return to - from;
}

function opens(line: string, at: number, mark: string): boolean {
	return BEFORE.test(line.charAt(at - 1)) && BEGINS_WORDS.test(line.charAt(at + mark.length));
}

function closes(line: string, at: number, mark: string): boolean {
	return BEHIND.test(line.charAt(at + mark.length)) && ENDS_WORDS.test(line.charAt(at - 1));
}
