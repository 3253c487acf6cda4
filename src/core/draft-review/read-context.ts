import type { CalendarDate } from '../date/calendar-date';
import { localDayOf } from '../date/local-day';
import type { MessageKind } from '../interview/interview';
import { leadingKind } from '../note/text/message-kind';
import type { EarlierMessage, ReviewContext, Stage } from './review-context';

const MOST_ENTRIES = 1_000;

/**
 * Reads the context of `review --batch` (command-line.md) from whatever JSON holds. What is missing, or nothing that the field can
 * hold, is left out, so that the rules that need it stay silent.
 */
export function readContext(value: unknown): ReviewContext {
	const fields = fieldsOf(value);
	const zone = textOf(fields['timezone']);
	const day = (key: string): CalendarDate | undefined => dayOf(fields[key], zone);
	return present({
		kind: kindOf(fields['kind']),
		interviewOn: day('interviewDate'),
		sendOn: day('sendDate'),
		sent: listOf(fields['sent'])?.flatMap((entry) => earlierMessage(entry, zone)),
		statedOn: day('statedDate'),
		stage: stageOf(fields['stage']),
		to: peopleOf(fields['to']),
		cc: peopleOf(fields['cc']),
		bcc: peopleOf(fields['bcc']),
		notes: linesOf(fields['notes']),
		company: textOf(fields['company']),
		role: textOf(fields['role']),
		interviewers: peopleOf(fields['interviewers']),
		otherDrafts: listOf(fields['otherDrafts'])?.flatMap(draftText),
		callRequested: flagOf(fields['callRequested']),
		inReplyTo: answersOf(fields['inReplyTo']),
		holidays: listOf(fields['holidays'])?.flatMap((entry) => textOf(entry) ?? []),
	});
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what is undefined. */
function present<T extends object>(fields: T): Present<T>;
function present(fields: object): object {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function linesOf(value: unknown): string | undefined {
	return textOf(Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : value);
}

/** A list, or the one thing that was given without one. */
function listOf(value: unknown): readonly unknown[] | undefined {
	if (value === undefined || value === null) return undefined;
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return list.slice(0, MOST_ENTRIES);
}

function dayOf(value: unknown, zone: string | undefined): CalendarDate | undefined {
	const text = textOf(value);
	return text === undefined ? undefined : localDayOf(text, zone);
}

function flagOf(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

/** True, or the name of the message that is answered. */
function answersOf(value: unknown): boolean | undefined {
	return flagOf(value) ?? (textOf(value) === undefined ? undefined : true);
}

function kindOf(value: unknown): MessageKind | undefined {
	const text = textOf(value);
	return text === undefined ? undefined : leadingKind(text)?.kind;
}

function earlierMessage(value: unknown, zone: string | undefined): EarlierMessage[] {
	const fields = fieldsOf(value);
	const on = dayOf(fields['date'] ?? value, zone);
	return on === undefined ? [] : [{ on, kind: kindOf(fields['kind'] ?? fields['step']) ?? 'other' }];
}

const LATE = /final|offer|accept|hired|signed|declin|reject|withdr|clos|onboard/i;

function stageOf(value: unknown): Stage | undefined {
	const text = textOf(value);
	return text === undefined ? undefined : LATE.test(text) ? 'late' : 'early';
}

/** Names or addresses from a list, or from one text that separates them. */
function peopleOf(value: unknown): readonly string[] | undefined {
	return listOf(value)?.flatMap((entry) => {
		const fields = fieldsOf(entry);
		const text = textOf(entry) ?? textOf(fields['email']) ?? textOf(fields['name']);
		return text === undefined ? [] : personsIn(text);
	});
}

function personsIn(text: string): string[] {
	const parts = text.split(/[;\n]/).flatMap((part) => {
		const addresses = part.match(/@/g)?.length ?? 0;
		// “Reyes, Dana <dana@acme.example>” is one person, “Dana, Tom” are two.
		return addresses === 1 ? [part] : part.split(',');
	});
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function draftText(value: unknown): string[] {
	const fields = fieldsOf(value);
	const draft = textOf(value) ?? textOf(fields['text']) ?? textOf(fields['body']);
	return draft === undefined ? [] : [draft];
}
