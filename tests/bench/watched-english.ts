import { english } from '../../src/core/timeline/en';
import type { Language } from '../../src/core/timeline/language';
import type { WindowPhrase } from '../../src/core/timeline/phrase';

/** English that counts what it is asked; the product knows nothing of it. */
export interface WatchedEnglish {
	readonly language: Language;
	/** How often chrono's module was asked for dates. */
	asked(): number;
	/** How many different texts phrases were tried on. */
	looked(): number;
}

/** English with its counters at zero. */
export function watchedEnglish(): WatchedEnglish {
	let asked = 0;
	const texts = new Set<string>();
	// Tried before all others wherever a phrase could begin, and never reads anything.
	const watcher: WindowPhrase = {
		name: 'watcher',
		pattern: /(?:)/y,
		read(_, { words }) {
			texts.add(words);
			return undefined;
		},
	};
	const language: Language = {
		...english,
		windows: [watcher, ...english.windows],
		spelledDates(words, bearings) {
			asked++;
			return english.spelledDates(words, bearings);
		},
	};
	return { language, asked: () => asked, looked: () => texts.size };
}
