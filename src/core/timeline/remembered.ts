import type { ReadingContext, Timeline } from './timeline';

// As many as a long search for work brings together; each is a few words.
const MOST_REMEMBERED = 5_000;

const known = new Map<string, Timeline | null>();

/**
 * A reading of words said on a day, made once: notes are read again whenever anything in them changes, and their words on timing
 * hardly ever do. The answer depends on nothing else, so it never grows old.
 */
export function remembered(words: string, { saidOn, dateOrder, direction, languages }: ReadingContext, read: () => Timeline | undefined): Timeline | undefined {
	const key = [saidOn, dateOrder, direction ?? '', ...languages.map(({ code }) => code), words].join('\n');
	const before = known.get(key);
	if (before !== undefined) return before ?? undefined;
	const timeline = read();
	if (known.size >= MOST_REMEMBERED) known.clear();
	known.set(key, timeline ?? null);
	return timeline;
}
