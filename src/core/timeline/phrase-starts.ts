import { atOnce, type Steps } from '../once/steps';
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
	return known.get(language) ?? atOnce(preparePhraseStarts(language));
}

/** Finds out, step by step, where each phrase of a language can begin. */
export function* preparePhraseStarts(language: Language): Steps<StartsAt> {
	const { windows, days, filler } = language;
	const windowsBy = yield* byBeginning(windows, ({ pattern }) => pattern.source);
	const daysBy = yield* byBeginning(days, ({ pattern }) => pattern.source);
	const fillersBy = yield* byBeginning([filler], ({ source }) => source);
	const found = new Map<string, PhraseStarts>();
	const startsAt: StartsAt = (text, place) => {
		const beginning = beginningAt(text, place);
		const before = found.get(beginning);
		if (before) return before;
		const starts = { windows: windowsBy(beginning), days: daysBy(beginning), fills: fillersBy(beginning).length > 0 };
		const all = { ...starts, any: starts.windows.length > 0 || starts.days.length > 0 || starts.fills };
		found.set(beginning, all);
		return all;
	};
	known.set(language, startsAt);
	return startsAt;
}
