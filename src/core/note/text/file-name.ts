// What Windows and Android refuse, then what ends a link of Obsidian.
const REFUSED = /[\\/:*?"<>|\u007F#^[\]]/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** File systems allow 255 bytes, of which a number and an extension need some, and a synced copy's suffix too. */
const MOST_BYTES = 180;
const MOST_CHARACTERS = 100;

/**
 * A file name without its extension that Windows, Android, iCloud and Obsidian's links accept, as near to the words as
 * it can be; “Untitled” when nothing of them can stand in one.
 */
export function fileNameFrom(words: string): string {
	const plain = words
		.normalize('NFC')
		.replace(/\p{Cs}/gu, '')
		.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
		.replace(REFUSED, ' ')
		.replace(/%%/g, '%');
	const name = ends(shortened(ends(plain.replace(/ +/g, ' '))));
	if (name === '') return 'Untitled';
	return RESERVED.test(name) ? `_${name}` : name;
}

/** A dot at the start hides a file, a dot or a space at the end is lost on Windows. */
function ends(name: string): string {
	return name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');
}

/** As many whole characters as there is room for; a letter keeps its accents, an emoji its parts. */
function shortened(name: string): string {
	if (name.length <= MOST_CHARACTERS && bytesOf(name) <= MOST_BYTES) return name;
	let [kept, bytes, count] = ['', 0, 0];
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
		bytes += bytesOf(segment);
		if (bytes > MOST_BYTES || ++count > MOST_CHARACTERS) break;
		kept += segment;
	}
	return kept;
}

/** In UTF-8. */
function bytesOf(text: string): number {
	return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '-').length;
}
