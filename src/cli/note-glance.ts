import { readAliases } from '../core/note/aliases';
import { mayBeOurs } from '../core/note/note-kind';
import type { Settings } from '../core/settings/settings';

/** What anybody needs of a note: its text when it may be one of ours, and its other names. */
export interface Glance {
	/** Absent when the note is none of ours. */
	readonly text?: string;
	readonly aliases: readonly string[];
}

const NOTHING: Glance = { aliases: [] };

/**
 * Looks at the bytes of a note and makes a text of them only when something in them asks for it. Nine notes of ten are
 * none of ours, and to decode and search them takes longer than to read them.
 */
export function glanceAt(bytes: Buffer, settings: Settings): Glance {
	return isSurelyNothing(bytes, settings) ? NOTHING : lookInto(decoded(bytes), settings);
}

/** The text of a file: UTF-8, unless a mark at its beginning says UTF-16. */
export function decoded(bytes: Buffer): string {
	const encoding = utf16Of(bytes);
	return encoding === undefined ? bytes.toString('utf8') : new TextDecoder(encoding).decode(bytes);
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
	const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
	return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
}

function lookInto(text: string, settings: Settings): Glance {
	return { ...(mayBeOurs(text, settings) && { text }), aliases: ALIAS.test(text) ? readAliases(text) : [] };
}

const ALIAS = /alias/i;

/** True only when neither rule can find anything in the text of these bytes. */
function isSurelyNothing(bytes: Buffer, settings: Settings): boolean {
	if (utf16Of(bytes) !== undefined) return false;
	// A character for each byte. In UTF-8, what looks like ASCII is ASCII.
	const raw = bytes.toString('latin1');
	const start = behindFence(raw, bytes);
	if (start === 'unclear') return false;
	if (start !== 'none') {
		const end = raw.indexOf('\n---', start);
		if (end < 0 || !WHOLE_LINE.test(raw.slice(end + 4, end + 40))) return false;
		const head = bytes.toString('utf8', 0, end + 4);
		if (mayBeOurs(head, settings) || ALIAS.test(head)) return false;
	}
	return !mayMentionTag(raw, settings.noteTag.toLowerCase());
}

const WHOLE_LINE = /^[ \t]*(?:[\r\n]|$)/;

/** Where the properties begin. */
function behindFence(raw: string, bytes: Buffer): number | 'none' | 'unclear' {
	let at = raw.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
	while (isSpace(raw.charCodeAt(at))) at++;
	if (raw.startsWith('---', at)) return at + 3;
	// Beyond ASCII there are more kinds of white space.
	return raw.charCodeAt(at) >= 0x80 && /^\s/.test(bytes.toString('utf8', at, at + 4)) ? 'unclear' : 'none';
}

function isSpace(code: number): boolean {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function mayMentionTag(raw: string, tag: string): boolean {
	if (tag === '') return false;
	for (let place = raw.indexOf('#'); place >= 0; place = raw.indexOf('#', place + 1)) {
		if (mayStandAt(raw, place + 1, tag)) return true;
	}
	return false;
}

function mayStandAt(raw: string, place: number, tag: string): boolean {
	for (let at = 0; at < tag.length; at++) {
		const code = raw.charCodeAt(place + at);
		// Letters beyond ASCII can be the same as others, small and capital: whoever knows the text decides.
		if (code >= 0x80) return true;
		const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
		if (small !== tag.charCodeAt(at)) return false;
	}
	return true;
}
