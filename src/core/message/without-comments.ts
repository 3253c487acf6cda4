const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/;
const OPENINGS = /`+|%%|<!--/g;
/** Nobody sends a longer text, and the search for what closes a comment must come to an end. */
const LONGEST = 100_000;
const BLANK_LINE = /\n[ \t]*\n/;

/** The text without `%% comments %%` and `<!-- comments -->`; what is never closed, and what stands in code, stays. */
export function withoutComments(text: string): string {
	if (text.length > LONGEST || (!text.includes('%%') && !text.includes('<!--'))) return text;
	let result = '';
	let at = 0;
	const fences = fencedStretches(text);
	const openings = new RegExp(OPENINGS);
	const unclosed = new Set<string>();
	for (let match = openings.exec(text); match; match = openings.exec(text)) {
		const fence = fences.find(({ from, to }) => match.index >= from && match.index < to);
		// What nothing closes from here on, nothing closes further on.
		if (!fence && unclosed.has(match[0])) continue;
		const end = fence?.to ?? endOf(text, match.index, match[0]);
		if (end === null) unclosed.add(match[0]);
		if (end === undefined || end === null) continue;
		openings.lastIndex = end;
		if (fence || match[0].startsWith('`')) continue;
		result += text.slice(at, match.index);
		at = standsAlone(text, match.index, end) ? afterLineBreak(text, end) : end;
	}
	return result + text.slice(at);
}

/** Behind the code or the comment that opens there; undefined when it is neither, null when nothing closes it. */
function endOf(text: string, from: number, opening: string): number | null | undefined {
	const closing = opening === '<!--' ? '-->' : opening;
	const inside = from + opening.length;
	const close = text.indexOf(closing, inside);
	if (close < 0) return null;
	if (opening === '<!--') return close + closing.length;
	// "50%% or 60%%" is a slip for one sign, and a pair of signs in two paragraphs no comment, unless it has a line to itself.
	const isDoubtful = opening === '%%' && /\d/.test(text.charAt(from - 1));
	const mayBeLong = opening === '%%' && beginsLine(text, from);
	return isDoubtful || (!mayBeLong && BLANK_LINE.test(text.slice(inside, close))) ? undefined : close + closing.length;
}

function standsAlone(text: string, from: number, to: number): boolean {
	const lineEnd = text.indexOf('\n', to);
	return beginsLine(text, from) && text.slice(to, lineEnd < 0 ? undefined : lineEnd).trim() === '';
}

function beginsLine(text: string, place: number): boolean {
	return text.slice(text.lastIndexOf('\n', place - 1) + 1, place).trim() === '';
}

function afterLineBreak(text: string, from: number): number {
	const lineBreak = text.indexOf('\n', from);
	return lineBreak < 0 ? text.length : lineBreak + 1;
}

/** Where fenced code begins and ends, its fences included. */
function fencedStretches(text: string): readonly { readonly from: number; readonly to: number }[] {
	const stretches: { from: number; to: number }[] = [];
	let place = 0;
	let open: number | undefined;
	for (const line of text.split('\n')) {
		const next = place + line.length + 1;
		if (FENCE.test(line)) {
			if (open !== undefined) stretches.push({ from: open, to: next });
			open = open === undefined ? place : undefined;
		}
		place = next;
	}
	return open === undefined ? stretches : [...stretches, { from: open, to: text.length + 1 }];
}
