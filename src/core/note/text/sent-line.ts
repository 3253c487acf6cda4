import type { SentMessage } from '../../interview/interview';
import type { ReadingWays } from '../../timeline/timeline';
import { isoText } from './date-text';
import { readDatedLine, type LineComplaint, type LineReading } from './line-reading';
import { leadingKind, nearestKind } from './message-kind';
import { quote } from '../note-problems';
import { outsideBrackets } from './outside-brackets';
import { readPeopleOfItem } from './person-text';

const EXAMPLE = '2026-11-04 thank-you to Dana Reyes';
// Two entries that ran into one line, not a person.
const HOLDS_DATE = /\d{4}-\d{2}-\d{2}/;
const COMMENT = /\s*—|\s+(?:–|--|-)\s|\s*:(?=\s|$)/;

/** One line of `sent`, `DATE STEP to PERSON — comment`: a message for each person it names. */
export function readSentLine(line: string, ways: ReadingWays): LineReading<SentMessage[]> {
	const { day, rest, complaint } = readDatedLine(line, ways, EXAMPLE);
	if (!day) return { ...(complaint && { complaint }) };
	const step = leadingKind(rest);
	if (!step) return { complaint: unknownStep(line, rest, isoText({ on: day.on })) };
	const recipients = /^to(?:\s+|$)(.*)$/is.exec(step.rest)?.[1];
	const names = recipients === undefined ? '' : withoutComment(recipients);
	const { people, unread } = readPeopleOfItem(names);
	if (people.length === 0 || unread.length > 0 || people.some(({ name, link }) => link === undefined && HOLDS_DATE.test(name))) return { complaint: nobody(line, names) };
	return { value: people.map((to) => ({ on: day.on, kind: step.kind, to })), ...(complaint && { complaint }) };
}

function withoutComment(text: string): string {
	const place = outsideBrackets(text).search(COMMENT);
	return (place < 0 ? text : text.slice(0, place)).trim();
}

function unknownStep(line: string, rest: string, date: string): LineComplaint {
	const separator = /\s+to\s+/i.exec(rest);
	const words = separator ? rest.slice(0, separator.index) : rest;
	const meant = nearestKind(words);
	if (words.trim() === '') return { message: `${quote(line)} does not say what you sent, so it does not count; write it like “${EXAMPLE}”.`, severity: 'problem' };
	const message = meant
		? `${quote(words)} is no message I know, so ${quote(line)} does not count; did you mean ${quote(meant)}?`
		: `${quote(words)} is no message I know, so ${quote(line)} does not count; write it like “${EXAMPLE}”.`;
	const better = meant && separator ? `${date} ${meant}${rest.slice(separator.index)}` : undefined;
	return { message, better, severity: 'problem' };
}

function nobody(line: string, names: string): LineComplaint {
	const message =
		names === ''
			? `${quote(line)} does not say to whom, so it does not count; add “to” and a name.`
			: `${quote(names)} is no name I can read, so ${quote(line)} does not count; write it like “${EXAMPLE}”.`;
	return { message, severity: 'problem' };
}
