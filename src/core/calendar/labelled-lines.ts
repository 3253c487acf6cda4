import { latePattern } from '../once/late-pattern';
import { once } from '../once/once';

/** What a line of an invitation's text says, by the word before its colon. */
export type Label = 'when' | 'time' | 'zone' | 'where' | 'organiser' | 'sender' | 'attendees' | 'optional' | 'title' | 'role' | 'company' | 'length' | 'aside';

const WORDS: Readonly<Record<Label, string>> = {
	when: 'when|date|date and time|date & time|start|starts|starting|scheduled for|wann|datum|termin|beginn',
	time: 'time|uhrzeit|zeit',
	zone: 'time zone|timezone|zeitzone',
	where: 'where|location|venue|place|link|video link|meeting link|wo|ort',
	organiser: 'organizer|organiser|organized by|organised by|host|veranstalter|veranstalterin|organisator|organisatorin',
	sender: 'from|von|recruiter|your recruiter|contact|your contact|contact person|ansprechpartner|ansprechpartnerin|ihr ansprechpartner|ihre ansprechpartnerin|dein ansprechpartner|deine ansprechpartnerin|kontakt',
	attendees:
		'attendees|required attendees|guests|guest|invitees|participants|interviewer|interviewers|your interviewer|your interviewers|interview panel|panel|who|with|teilnehmer|teilnehmende|mit|interviewerin|interviewpartner|interviewpartnerin|gesprächspartner|gesprächspartnerin|gesprächspartnerinnen',
	optional: 'optional|optional attendees|optionale teilnehmer',
	title: 'subject|title|event|what|betreff|titel|was',
	role: 'role|position|job title|job|stelle',
	company: 'company|employer|firma|unternehmen',
	length: 'duration|length|dauer',
	// The days in these are those of mails, and the people its readers.
	aside: 'sent|received|to|cc|bcc|reply-to|gesendet|empfangen|an',
};
const labelOfWord = once(() => new Map(Object.entries(WORDS).flatMap(([label, words]) => words.split('|').map((word) => [word, label as Label] as const))));

/** Marks of quotes, lists, emphasis and tables around a label. */
const LINE = latePattern(() => /^[\s>*_|•·–-]{0,20}([\p{L}][\p{L} &-]{1,24})(?:\(s\))?[*_ |]{0,6}(?:[:：][*_ |]{0,6}(.*))?$/u);
const GREATEST_LIST = 30;

/** The lines of a text, sorted by what they say. */
export interface LabelledLines {
	/** All values behind a label, in their order; the lines of a list below it count, one each. */
	valuesOf(label: Label): readonly string[];
	/** The lines that have no label. */
	readonly plain: readonly string[];
}

/** Sorts the lines of a text by their labels: `When: Tuesday, 3 November`, or a label with its values on the lines below. */
export function labelledLines(lines: readonly string[]): LabelledLines {
	const values: { readonly label: Label; readonly value: string }[] = [];
	const plain: string[] = [];
	const labels = lines.map(labelOf);
	let open: Label | undefined;
	let below = 0;
	for (const [index, line] of lines.entries()) {
		const found = inMailHead(labels, index);
		if (found) {
			if (found.value !== '') values.push({ label: found.label, value: found.value });
			// Lists go on below their first line; a single value stands below an empty label.
			open = found.value === '' || found.label === 'attendees' || found.label === 'optional' ? found.label : undefined;
			below = 0;
		} else if (open !== undefined && line.trim() !== '' && goesOn(open, line, below)) {
			values.push({ label: open, value: line.trim() });
			below++;
		} else {
			if (line.trim() !== '' || below > 0) open = undefined;
			plain.push(line);
		}
	}
	return { valuesOf: (label) => values.filter((each) => each.label === label).map(({ value }) => value), plain };
}

interface Labelled {
	readonly word: string;
	readonly label: Label;
	readonly value: string;
}

/** In the head of a forwarded mail, "Date" is the day of the mail. */
function inMailHead(labels: readonly (Labelled | undefined)[], index: number): Labelled | undefined {
	const found = labels[index];
	if (!found || (found.label !== 'when' && found.label !== 'time')) return found;
	let [first, last] = [index, index];
	while (labels[first - 1]) first--;
	while (labels[last + 1]) last++;
	const words = labels.slice(first, last + 1).map((each) => each?.word ?? '');
	const isHead = words.some((word) => /^(?:from|von)$/.test(word)) && words.some((word) => /^(?:subject|betreff|to|an|cc)$/.test(word));
	return isHead ? { ...found, label: 'aside' } : found;
}

function labelOf(line: string): Labelled | undefined {
	const match = LINE.exec(line.trim());
	const word = match?.[1]?.trim().toLowerCase() ?? '';
	const label = labelOfWord().get(word);
	if (!match || label === undefined) return undefined;
	// Without a colon it is a label only when it looks like a heading: "When", not "when".
	if (match[2] === undefined && !/^[\s>*_|#]*\p{Lu}/u.test(line)) return undefined;
	return { word, label, value: (match[2] ?? '').replace(/[*_ |]+$/, '').trim() };
}

function goesOn(label: Label, line: string, below: number): boolean {
	if (label !== 'attendees' && label !== 'optional' && label !== 'organiser') return below === 0;
	return below < GREATEST_LIST && (line.includes('@') || /^\s*(?:[-*•·]|\d{1,2}[.)])\s/.test(line) || below === 0);
}
