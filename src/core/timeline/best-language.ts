import type { Language } from './language';

/**
 * What the languages of a vault make of the same words: the reading of the first one, unless a later one has a better reading. Words of
 * one language often hold what another one reads as well, but only in part ("by 20 November").
 */
export function inBestLanguage<T>(languages: readonly Language[], read: (language: Language) => T | undefined, isBetter: (one: T, other: T) => boolean): T | undefined {
	let best: T | undefined;
	for (const language of languages) {
		const reading = read(language);
		if (reading !== undefined && (best === undefined || isBetter(reading, best))) best = reading;
	}
	return best;
}
