/**
 * The words in lower case, with plain quotes, dashes and spaces for typographic ones and for control characters; line breaks stay.
 * Every character keeps its place, so that what is found in the answer can be cut out of the words.
 */
export function plainText(words: string): string {
	return lowerCase(words)
		.replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
		.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[^\S\n]|(?!\n)[\p{Cc}\p{Cf}]/gu, (character) => ' '.repeat(character.length));
}

// Some letters (İ) grow longer in lower case, which would move everything behind them.
function lowerCase(words: string): string {
	const lower = words.toLowerCase();
	return lower.length === words.length ? lower : words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
