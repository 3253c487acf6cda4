import type { Settings } from '../settings/settings';
import { german } from './de';
import { english } from './en';
import type { Language } from './language';
import type { ReadingWays } from './timeline';

/** Every language that can be read. A new one is a folder beside `en/` and its place here. */
export const LANGUAGES: readonly Language[] = [english, german];

/**
 * How the words of a vault are read: first in the language that is set, then in English, in which many employers write whatever the
 * language of the candidate. A language that nobody has added yet, and `auto` where no host has said which, is English.
 */
export function readingWays({ language, dateOrder }: Pick<Settings, 'language' | 'dateOrder'>): ReadingWays {
	const chosen = languageOf(language);
	return { dateOrder, languages: chosen && chosen !== english ? [chosen, english] : [english] };
}

/** The language of a code such as `de` or `de-AT`; undefined for one that cannot be read. */
function languageOf(code: string): Language | undefined {
	const [main = ''] = code.toLowerCase().split(/[-_]/);
	return LANGUAGES.find((language) => language.code === main);
}
