import { partsOf, weekdayOf, type CalendarDate } from '../date/calendar-date';
import { readAddress } from '../note/text/email-address';
import { base64 } from './base64';
import { addressHeader, textHeader } from './header';
import type { Message, Recipient } from './message';
import { quotedPrintable } from './quoted-printable';
import { sendableLine, withMailBreaks } from './sendable-text';

/** When a message was written: the day and the minutes after midnight on the writer's clock, and how far that is ahead of UTC. */
export interface WrittenAt {
	readonly on: CalendarDate;
	readonly minutes: number;
	/** Minutes; negative west of Greenwich. */
	readonly ahead: number;
}

/** What an e-mail file may say besides the message; a mail app adds what is missing when the draft is sent. */
export interface EmlOptions {
	readonly from?: Recipient;
	readonly date?: WrittenAt;
}

/**
 * The message as the text of an `.eml` file (RFC 5322, MIME in UTF-8, only ASCII unless an address is not). `X-Unsent` asks the mail
 * app to open it as a draft. A recipient without a readable address is left for the mail app to ask for.
 */
export function emlFile(message: Message, { from, date }: EmlOptions = {}): string {
	const { encoding, content } = encodedBody(withMailBreaks(message.body));
	return [
		'X-Unsent: 1\r\n',
		personHeader('From', from),
		personHeader('To', message.to),
		subjectHeader(sendableLine(message.subject)),
		date ? `Date: ${dateText(date)}\r\n` : '',
		'MIME-Version: 1.0\r\n',
		'Content-Type: text/plain; charset=utf-8\r\n',
		`Content-Transfer-Encoding: ${encoding}\r\n`,
		'\r\n',
		content,
	].join('');
}

function subjectHeader(subject: string): string {
	return subject === '' ? '' : textHeader('Subject', subject);
}

function personHeader(name: string, person: Recipient | null | undefined): string {
	const email = readAddress(person?.email ?? '');
	return person && email !== null ? addressHeader(name, { name: sendableLine(person.name), email }) : '';
}

/** Quoted-printable can be read in any editor; base64 is for texts of which it would leave mostly marks. */
function encodedBody(text: string): { readonly encoding: string; readonly content: string } {
	const isMostlyMarks = (text.match(/[^\x00-\x7f]/g)?.length ?? 0) * 2 > text.length;
	return isMostlyMarks
		? { encoding: 'base64', content: base64(text).replace(/.{76}(?=.)/g, '$&\r\n') }
		: { encoding: 'quoted-printable', content: quotedPrintable(text) };
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue, 3 Nov 2026 14:00:00 +0100`. */
function dateText({ on, minutes, ahead }: WrittenAt): string {
	const { year, month, day } = partsOf(on);
	const zone = `${ahead < 0 ? '-' : '+'}${clock(Math.abs(ahead), '')}`;
	return `${WEEKDAYS[weekdayOf(on)] ?? ''}, ${day} ${MONTHS[month] ?? ''} ${year} ${clock(minutes, ':')}:00 ${zone}`;
}

function clock(minutes: number, between: string): string {
	return [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(between);
}
