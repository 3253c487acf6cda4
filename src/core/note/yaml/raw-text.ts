const TOKEN = /\[\[[^\]]{0,300}\]\]|(?:^|[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')(?=[\s\]},:]|$)|(?:^|\s)#/g;

/** The line without the comment at its end; a `#` inside quotation marks, a link or a word is no comment. */
export function withoutComment(line: string): string {
	if (!line.includes('#')) return line;
	for (const match of line.matchAll(TOKEN)) {
		if (match[0].endsWith('#') && match[0].length <= 2) return line.slice(0, match.index);
	}
	return line;
}

/** The source of a value as the person who typed it meant it: one line, without comments and forgotten quotation marks. */
export function asTyped(raw: string): string {
	if (!raw.includes('\n')) return withoutLoneQuote(withoutComment(raw).trim());
	const joined = raw
		.split('\n')
		.map((line) => withoutComment(line).trim())
		.filter((line) => line !== '')
		.join(' ');
	return withoutLoneQuote(joined);
}

/** Without the quotation marks around it that YAML does not know, such as “Acme”. */
export function withoutTypographicQuotes(text: string): string {
	if (text.charCodeAt(0) < FIRST_TYPOGRAPHIC) return text;
	const isQuoted = /^(?:“[^“”]*”|„[^“”]*[“”]|‘[^‘’]*’|«[^«»]*»|\uFFFD[^\uFFFD]*\uFFFD)$/.test(text);
	return isQuoted ? text.slice(1, -1).trim() : text;
}

const FIRST_TYPOGRAPHIC = '«'.charCodeAt(0);

function withoutLoneQuote(text: string): string {
	const quote = text[0];
	if (quote !== '"' && quote !== "'") return text;
	const marks = count(text, quote);
	// An odd number of them: one was forgotten at the end, or, in 'they're deciding', one more stands in a word.
	if (marks % 2 === 0) return text;
	return (marks > 1 && text.endsWith(quote) ? text.slice(1, -1) : text.slice(1)).trim();
}

/** True for `[[Dana]]` and nothing else: a link to a person, a list in a list to YAML. */
export function isWikiLink(raw: string): boolean {
	return raw.includes('[[') && /^!?\[\[[^[\]]{1,300}\]\]$/.test(raw.trim());
}

/** Whether every bracket and quotation mark that opens the text is closed in it, so that it can be taken as it stands. */
export function isWhole(raw: string): boolean {
	const text = raw.trim();
	const first = text[0];
	if (first === '"' || first === "'") return text.indexOf(first, 1) > 0;
	if (first === '[') return count(text, '[') === count(text, ']');
	if (first === '{') return count(text, '{') === count(text, '}');
	return true;
}

function count(text: string, character: string): number {
	return text.split(character).length - 1;
}
