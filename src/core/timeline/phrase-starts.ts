import { beginningAt, byBeginning } from './by-beginning';
import type { Language } from './language';
import type { DayPhrase, WindowPhrase } from './phrase';

/** What of a language's grammar can begin at a place of a text. */
export interface PhraseStarts {
	readonly windows: readonly WindowPhrase[];
	readonly days: readonly DayPhrase[];
	/** Whether words may begin there that change nothing ("around"). */
	readonly fills: boolean;
	/** Whether anything at all can begin there. */
	readonly any: boolean;
}

type StartsAt = (text: string, place: number) => PhraseStarts;

const known = new WeakMap<Language, StartsAt>();

/** What can begin at each place of a text; worked out once for each beginning of a word. */
export function phraseStarts(language: Language): StartsAt {
	const made = known.get(language) ?? startsOf(language);
	known.set(language, made);
	return made;
}

function startsOf({ windows, days, filler }: Language): StartsAt {
	const windowsBy = byBeginning(windows, ({ pattern }) => pattern.source);
	const daysBy = byBeginning(days, ({ pattern }) => pattern.source);
	const fillersBy = byBeginning([filler], ({ source }) => source);
	const found = new Map<string, PhraseStarts>();
	return (text, place) => {
		const beginning = beginningAt(text, place);
		const before = found.get(beginning);
		if (before) return before;
		const starts = { windows: windowsBy(beginning), days: daysBy(beginning), fills: fillersBy(beginning).length > 0 };
		const all = { ...starts, any: starts.windows.length > 0 || starts.days.length > 0 || starts.fills };
		found.set(beginning, all);
		return all;
	};
}
