const SPELLINGS: Readonly<Record<string, string>> = { ä: '(?:ä|a[e\\u0308])', ö: '(?:ö|o[e\\u0308])', ü: '(?:ü|u[e\\u0308])', ß: '(?:ß|ss)' };

/** Source of a pattern: any word. */
export const WORD = '[a-z\\u00df-\\u024f]+';

/**
 * The source of a pattern in every spelling: "nächste" also as "naechste", "dreißig" as "dreissig", and an umlaut as the two characters
 * that some systems make of it. Pieces of patterns are written with umlauts; only the whole goes through here.
 */
export function spelt(source: string): string {
	return source.replace(/[äöüß]/g, (letter) => SPELLINGS[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '\u0308': 'e' };

/** Words as they are spelt where there are no umlauts, to be looked up by. */
export function unspelt(words: string): string {
	return words.replace(/ä|ö|ü|ß|\u0308/g, (letter) => PLAIN[letter] ?? letter);
}

/** The sources in every spelling. */
export function everySpelling(...sources: readonly string[]): readonly string[] {
	return sources.map(spelt);
}
