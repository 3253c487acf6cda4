import { readAddress } from '../note/text/email-address';
import type { Message } from './message';
import { sendableLine, withMailBreaks } from './sendable-text';

/** Where a link is opened: Windows hands links on in a small room, the others in a larger one. */
export type LinkPlatform = 'windows' | 'other';

/**
 * The most characters of a link that arrives whole.
 *
 * Windows: `ShellExecute` copies a URL into a buffer of INTERNET_MAX_URL_LENGTH (2,083) characters
 * (Microsoft, article 263909); Electron documents 2,081 for `shell.openExternal`, and Chromium stops at 2,046 for a
 * protocol of another program. 2,000 is below all three.
 *
 * Elsewhere no limit is documented, but where mail is read in a browser the link becomes part of a web address, and
 * RFC 9110, 4.1 recommends that everyone support at least 8,000 octets of those.
 */
const LONGEST_LINK: Readonly<Record<LinkPlatform, number>> = { windows: 2000, other: 8000 };

/** Marks that `encodeURIComponent` leaves alone, though they could end an attribute or a link that is found in a text. */
const LEFT_ALONE = /[!'()*]/g;

/**
 * A link that opens the message in the mail app, by RFC 6068: one recipient, subject and body. Without a readable
 * address, the mail app asks for it.
 */
export function mailtoLink({ to, subject, body }: Message): string {
	const fields = [field('subject', sendableLine(subject)), field('body', withMailBreaks(body))].filter((each) => each !== '');
	const query = fields.length === 0 ? '' : `?${fields.join('&')}`;
	return `mailto:${encodedAddress(to?.email ?? '')}${query}`;
}

/** Whether the whole link arrives; when it does not, the message is copied or saved as a file instead. */
export function fitsInLink(link: string, platform: LinkPlatform): boolean {
	return link.length <= LONGEST_LINK[platform];
}

function field(name: string, value: string): string {
	return value === '' ? '' : `${name}=${encoded(value)}`;
}

function encodedAddress(text: string): string {
	// What is no single address could hold several, and this message has one recipient.
	const address = readAddress(text);
	if (address === null) return '';
	const at = address.lastIndexOf('@');
	return `${encoded(address.slice(0, at))}@${encoded(address.slice(at + 1))}`;
}

function encoded(text: string): string {
	return encodeURIComponent(text).replace(LEFT_ALONE, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
