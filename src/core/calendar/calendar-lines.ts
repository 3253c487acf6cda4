/** A line of a calendar file, folded parts joined: `ATTENDEE;CN=Dana:mailto:dana@acme.example`. */
export interface CalendarLine {
	/** In capitals. */
	readonly name: string;
	/** Name and parameters, up to and without the first colon outside of quotation marks. */
	readonly head: string;
	readonly value: string;
}

const NAME = /^([A-Za-z][A-Za-z0-9-]{0,60})(?=[;:])/;
const LONGEST_LINE = 50_000;

/** What text can go on in another line when a program has lost the space that says so. */
const MAY_GO_ON = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);

/**
 * The lines of the calendar in a text, from its beginning on; what stands before that (the head of a mail, a byte order
 * mark) is passed over, and so are the zero bytes of UTF-16 read as something else. Undefined when there is no calendar in it.
 */
export function calendarLines(text: string): readonly CalendarLine[] | undefined {
	const whole = text.replace(/\0/g, '');
	const start = whole.search(/BEGIN:VCALENDAR/i);
	return start < 0 ? undefined : unfolded(whole.slice(start).split(/\r\n|\r|\n/)).flatMap(lineOf);
}

function unfolded(rows: readonly string[]): readonly string[] {
	const parts: string[][] = [];
	let isOpen = false;
	let name = '';
	for (const row of rows) {
		const last = parts.at(-1);
		const isFolded = /^[ \t]/.test(row);
		if (last && row !== '' && (isFolded || isOpen || (!NAME.test(row) && MAY_GO_ON.has(name)))) {
			last.push(isFolded ? row.slice(1) : row);
			isOpen &&= !row.includes(':');
		} else {
			name = NAME.exec(row)?.[1]?.toUpperCase() ?? '';
			// A line that stops among its parameters was cut in two.
			isOpen = name !== '' && !row.includes(':');
			parts.push([row]);
		}
	}
	return parts.map((each) => each.join(''));
}

function lineOf(row: string): readonly CalendarLine[] {
	const name = NAME.exec(row)?.[1]?.toUpperCase();
	// A quotation mark that is never closed would swallow the value.
	const text = colonIn(row) < 0 ? row.replaceAll('"', '') : row;
	const colon = colonIn(text);
	if (name === undefined || colon < 0 || text.length > LONGEST_LINE) return [];
	return [{ name, head: text.slice(0, colon), value: text.slice(colon + 1).trim() }];
}

function colonIn(row: string): number {
	let isQuoted = false;
	for (let at = 0; at < row.length; at++) {
		const character = row[at];
		if (character === '"') isQuoted = !isQuoted;
		else if (character === ':' && !isQuoted) return at;
	}
	return -1;
}
