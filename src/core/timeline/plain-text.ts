/**
 * The words in lower case, with plain quotes, dashes and spaces for typographic ones, and spaces for control characters and for what
 * Markdown adds (stars, underscores, the brackets of a link); line breaks stay.
 * Every character keeps its place, so that what is found in the answer can be cut out of the words.
 */
export function plainText(words: string): string {
	return lowerCase(words)
		.replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
		.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
		// A long dash sets clauses apart, but between numbers it is a range like any other.
		.replace(/[\u2010-\u2013\u2212]|[\u2014\u2015](?=\d)/g, '-')
		.replace(/\u2015/g, '\u2014')
		.replace(/[*_=]|\[\[|\]\]/g, (mark) => ' '.repeat(mark.length))
		.replace(/[^\S\n]|(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => ' '.repeat(character.length));
}

// Some letters (İ) grow longer in lower case, which would move everything behind them.
function lowerCase(words: string): string {
	const lower = words.toLowerCase();
	return lower.length === words.length ? lower : words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
