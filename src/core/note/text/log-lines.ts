import { isoDate, type CalendarDate } from '../../core/date/calendar-date';
import type { MessageKind, OutcomeKind } from '../../core/interview/interview';

/** Somebody to name in a line; a linked one is called by the name of a note. */
export interface NamedInLine {
	readonly name: string;
	readonly linked?: boolean;
}

/** A line of `sent`: `2026-11-04 thank-you to Dana Reyes`. */
export function sentLine(on: CalendarDate, kind: MessageKind, to: NamedInLine): string {
	return `${isoDate(on)} ${kind} to ${nameInLine(to)}`;
}

/** A line of `replies`: `2026-11-18 from Kim Lund: two more weeks`; without words it only says that they replied. */
export function replyLine(on: CalendarDate, from: string | null, words: string): string {
	const said = oneLine(words) || 'replied';
	const name = nameInLine({ name: from ?? '' });
	if (name !== '') return `${isoDate(on)} from ${name}: ${said}`;
	// "from Monday: …" at the start of their words would be read as a name.
	return `${isoDate(on)} ${/^from\b/i.test(said) ? `“${said}”` : said}`;
}

/** The value of `outcome`: `rejected 2026-11-20`. */
export function outcomeText(kind: OutcomeKind, on: CalendarDate): string {
	return `${kind} ${isoDate(on)}`;
}

/** A day, with the time in minutes after midnight when there is one: `2026-11-03T14:00`. */
export function isoDateTime(on: CalendarDate, minutes: number | undefined): string {
	if (minutes === undefined) return isoDate(on);
	const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
	return `${isoDate(on)}T${hour}:${minute}`;
}

/** A name that is read back as it is: one with marks that end a name becomes a link, or loses them when no note has it. */
function nameInLine({ name, linked = false }: NamedInLine): string {
	const line = oneLine(name);
	if (!/[:;,—–<>()[\]]|\s-|\sand\s/i.test(line)) return line;
	return linked ? `[[${line}]]` : oneLine(line.replace(/[:;,—–<>()[\]]|\s-+(?=\s|$)/g, ' '));
}

function oneLine(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}
