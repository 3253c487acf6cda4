import type { CalendarDate } from '../date/calendar-date';
import type { MessageKind, Person, Reference } from '../interview/interview';
import { FOLLOW_UP_KEYS } from '../settings/property-keys';
import type { Settings } from '../settings/settings';
import { readDateProperty } from './property/date-property';
import { leadingKind, nearestKind } from './text/message-kind';
import { quote } from './note-problems';
import { openNote, wordsOf, type OwnNote } from './own-note';
import { readPeople } from './text/person-text';
import type { Problem } from './problem';
import { referenceOf } from './text/wiki-link';
import { linesOf } from './yaml/typed-text';

/** One message: a draft, or what was sent (notes.md, "A follow-up note"). */
export interface FollowUpNote {
	readonly path: string;
	/** The interview note it belongs to. */
	readonly interview?: Reference;
	readonly step?: MessageKind;
	/** The recipients; one, in a message that is as it should be. */
	readonly to: readonly Person[];
	readonly subject?: string;
	/** The day the user said it was sent. */
	readonly sentOn?: CalendarDate;
	/** What the review is to leave alone here, as the note has it. */
	readonly ignored: readonly string[];
	/** What gets mailed: everything below the properties, exactly. */
	readonly body: string;
	/** 1-based line on which the body starts. */
	readonly bodyLine: number;
}

/** What is known of a message besides its text. */
export type MessageHead = Omit<FollowUpNote, 'body' | 'bodyLine'>;

/** What a follow-up note says, and what in it could not be read. */
export interface ParsedFollowUpNote {
	/** Absent when the properties as a whole cannot be read. */
	readonly followUpNote?: FollowUpNote;
	/** By line. */
	readonly problems: readonly Problem[];
}

/** Reads a follow-up note (notes.md); undefined when the note is no follow-up note. Never throws. */
export function parseFollowUpNote(path: string, text: string, settings: Settings): ParsedFollowUpNote | undefined {
	const note = openNote(path, text, settings, 'follow-up', FOLLOW_UP_KEYS);
	if (!note) return undefined;
	if (note.unreadable) return { problems: note.problems.list() };
	const interview = readInterviewLink(note);
	const step = readStep(note);
	const to = readRecipients(note);
	const subject = wordsOf(note, 'subject')?.text;
	const sent = readDateProperty(note, 'sent', 'the message does not count as sent here');
	const followUpNote: FollowUpNote = {
		path,
		...(interview && { interview }),
		...(step !== undefined && { step }),
		to,
		...(subject !== undefined && { subject }),
		...(sent && { sentOn: sent.on }),
		ignored: readIgnored(note),
		body: note.frontmatter.body,
		bodyLine: note.frontmatter.bodyLine,
	};
	return { followUpNote, problems: note.problems.list() };
}

/** All of a message but its text. */
export function headOf({ body: _, bodyLine: __, ...head }: FollowUpNote): MessageHead {
	return head;
}

function readInterviewLink(note: OwnNote): Reference | undefined {
	const words = wordsOf(note, 'interview');
	if (words) return referenceOf(words.text);
	const place = note.placeOf('interview');
	const message = `This message belongs to no interview; link the interview note in ${quote(place.property ?? 'interview')}.`;
	note.problems.add(place, { found: '', message });
	return undefined;
}

function readStep(note: OwnNote): MessageKind | undefined {
	const words = wordsOf(note, 'step');
	if (!words) {
		const place = note.placeOf('step');
		const message = `It is not said what kind of message this is; fill in ${quote(place.property ?? 'step')}, as in “thank-you”.`;
		note.problems.add(place, { found: '', message });
		return undefined;
	}
	const { text, property, place } = words;
	const read = leadingKind(text);
	if (read?.rest === '') return read.kind;
	const meant = nearestKind(text);
	const wayOut = meant ? `did you mean ${quote(meant)}?` : 'write one such as “thank-you” or “check-in”.';
	note.problems.add(place, {
		found: text,
		message: `${quote(text)} is no message I know; ${wayOut}`,
		fixes: meant === undefined ? [] : [{ kind: 'set', property: property.name, value: meant, label: `Write ${meant}` }],
	});
	return undefined;
}

function readIgnored(note: OwnNote): readonly string[] {
	const property = note.find('ignore');
	return property ? linesOf(property).map(({ text }) => text) : [];
}

function readRecipients(note: OwnNote): readonly Person[] {
	const words = wordsOf(note, 'to');
	if (!words) return [];
	const { people, unread } = readPeople(words.text);
	for (const part of unread) {
		note.problems.add(words.place, { found: part, message: `${quote(part)} is no name I can read; write it like “Dana Reyes <dana@acme.example>”.` });
	}
	return people;
}
