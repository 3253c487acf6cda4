/** A message as a mail app would read it. */
export interface DecodedMessage {
	/** By their names in lower case, encoded words decoded. */
	readonly headers: Readonly<Record<string, string>>;
	readonly to: { readonly name: string; readonly email: string };
	readonly body: string;
}

/** Reads an e-mail file by RFC 5322, 2045 and 2047, knowing nothing of how ours is made. */
export function decodeEml(text: string): DecodedMessage {
	const end = text.indexOf('\r\n\r\n');
	const lines = text.slice(0, end).replace(/\r\n(?=[ \t])/g, '').split('\r\n');
	const raw = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
	const headers = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, decodeWords(value)]));
	const content = text.slice(end + 4);
	const isBase64 = raw['content-transfer-encoding'] === 'base64';
	return { headers, to: mailbox(raw['to'] ?? ''), body: isBase64 ? Buffer.from(content, 'base64').toString('utf8') : decodeQuotedPrintable(content) };
}

function mailbox(value: string): DecodedMessage['to'] {
	const angled = /^(.*)<([^<>]*)>$/s.exec(value);
	if (!angled) return { name: '', email: value };
	const [, words = '', email = ''] = angled;
	const name = words.trim();
	const quoted = /^"(.*)"$/s.exec(name)?.[1];
	return { name: quoted === undefined ? decodeWords(name) : quoted.replace(/\\(.)/gs, '$1'), email };
}

function decodeWords(value: string): string {
	const joined = value.replace(/(=\?[^?]+\?[BbQq]\?[^?]*\?=)\s+(?==\?[^?]+\?[BbQq]\?)/g, '$1');
	return joined.replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (word, digits: string) => {
		if (word.length > 75) throw new Error(`An encoded word of ${word.length} characters`);
		return decodeWhole(Buffer.from(digits, 'base64'));
	});
}

function decodeQuotedPrintable(content: string): string {
	const bytes: number[] = [];
	for (const [, hex, character] of content.replace(/=\r\n/g, '').matchAll(/=([0-9A-F]{2})|([^=])/gs)) {
		bytes.push(hex === undefined ? (character?.charCodeAt(0) ?? 0) : Number.parseInt(hex, 16));
	}
	return decodeWhole(Buffer.from(bytes));
}

/** Throws where a character was cut in two. */
function decodeWhole(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
