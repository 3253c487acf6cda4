import { OTHER_MESSAGES, STEPS, type MessageKind } from '../../interview/interview';
import { latePattern } from '../../once/late-pattern';
import { nearestSpelling } from './spelling-distance';

const KINDS: readonly MessageKind[] = [...STEPS, ...OTHER_MESSAGES];

const SPELLINGS: readonly (readonly [MessageKind, source: string])[] = [
	// The longest first: "post-timeline-check-in" is no "check-in".
	...[...KINDS].sort((a, b) => b.length - a.length).map((kind) => [kind, kind.split('-').join('[\\s_-]*')] as const),
	['thank-you', 'thanks'],
];

// One pattern with a group for each spelling: an engine takes far longer to make one that names classes of letters than to search with it.
const ANY_KIND = latePattern(() => {
	const kinds = SPELLINGS.map(([, source]) => `(${source})`).join('|');
	return new RegExp(`^(?:${kinds})(?:\\s+(?:note|e-?mail|mail|message|letter))?(?![\\p{L}\\p{N}])`, 'iu');
});

/** The kind of message that the text begins with, in any of its spellings (`Thank you`, `checkin`), and what follows it. */
export function leadingKind(text: string): { readonly kind: MessageKind; readonly rest: string } | undefined {
	const trimmed = text.trim();
	const match = ANY_KIND.exec(trimmed);
	const spelling = match && SPELLINGS.find((_, index) => match[index + 1] !== undefined);
	return spelling ? { kind: spelling[0], rest: trimmed.slice(match[0].length).trim() } : undefined;
}

/** The kind of message that misspelt words were most likely meant to be; undefined when none is near. */
export function nearestKind(words: string): MessageKind | undefined {
	const folded = words.trim().toLowerCase().replace(/[\s_-]+/g, '-');
	return nearestSpelling(folded, KINDS, ({ length }) => (length < 12 ? 2 : 3));
}
