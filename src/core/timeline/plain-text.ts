/**
 * The words in lower case, with plain quotes, dashes and spaces for typographic ones, and spaces for control characters and for what
 * Markdown adds (stars, underscores, the brackets of a link); line breaks stay. Of more than three spaces in a row the others are tabs, over
 * which no pattern reaches.
 * Every character keeps its place, so that what is found in the answer can be cut out of the words.
 */
export function plainText(words: string): string {
	const lower = lowerCase(words);
	// Most words hold nothing to be replaced.
	if (!TO_REPLACE.test(lower)) return lower;
	return lower
		.replace(/[\u2018-\u201b\u2039\u203a\u02bc\u0060\u00b4]/g, "'")
		.replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
		// A long dash sets clauses apart, but between numbers it is a range like any other.
		.replace(/[\u2010-\u2013\u2212]|[\u2014\u2015](?=\d)/g, '-')
		.replace(/\u2015/g, '\u2014')
		.replace(/[*_=]|\[\[|\]\]/g, blank)
		.replace(/[^\S\n ]|(?!\n)[\p{Cc}\p{Cf}]/gu, blank)
		.replace(/ {4,}/g, (run) => LONGEST_RUN + '\t'.repeat(run.length - LONGEST_RUN.length));
}

const LONGEST_RUN = '   ';

const TO_REPLACE = /[^ -~\n]|[*_=`]|\[\[|\]\]| {4}/;

function blank(text: string): string {
	return ' '.repeat(text.length);
}

// Some letters (İ) grow longer in lower case, which would move everything behind them.
function lowerCase(words: string): string {
	const lower = words.toLowerCase();
	return lower.length === words.length ? lower : words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Source of a pattern: no letter or digit follows. */
export const WORD_END = '(?![a-z0-9\\u00df-\\u024f])';

/** Whether a word, a number, or what is shortened behind an apostrophe ("'ll") begins at that place of a plain text. */
export function beginsWord(text: string, place: number): boolean {
	const isInWord = isWordCode(text.charCodeAt(place - 1));
	const code = text.charCodeAt(place);
	return code === APOSTROPHE ? isInWord : isWordCode(code) && !isInWord;
}

/** Whether an expression of its own begins at that place: not within "1,500", "10^9", "99/99", "it's" or "mid-week". */
export function beginsExpression(text: string, place: number): boolean {
	const code = text.charCodeAt(place);
	if (!isWordCode(code)) return false;
	const before = text.charCodeAt(place - 1);
	if (before === APOSTROPHE) return !isWordCode(text.charCodeAt(place - 2));
	if (!isDigit(code)) return !isWordCode(before);
	if (before === COMMA || before === COLON) return !isDigit(text.charCodeAt(place - 2));
	return place === 0 || OPENS_NUMBER.includes(text.charAt(place - 1));
}

const [APOSTROPHE, COMMA, COLON] = [0x27, 0x2c, 0x3a];
const OPENS_NUMBER = ' \n("\'[~;!?';

/** Digits, a to z, and the letters with accents of European languages. */
function isWordCode(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || isDigit(code) || (code >= 0xdf && code <= 0x24f);
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
