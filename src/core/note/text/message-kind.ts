import { OTHER_MESSAGES, STEPS, type MessageKind } from '../../interview/interview';
import { latePattern, type Pattern } from '../../once/late-pattern';
import { nearestSpelling } from './spelling-distance';

const KINDS: readonly MessageKind[] = [...STEPS, ...OTHER_MESSAGES];

const SPELLINGS: readonly (readonly [MessageKind, Pattern])[] = [
	// The longest first: "post-timeline-check-in" is no "check-in".
	...[...KINDS].sort((a, b) => b.length - a.length).map((kind) => [kind, startingWith(kind.split('-').join('[\\s_-]*'))] as const),
	['thank-you', startingWith('thanks')],
];

function startingWith(pattern: string): Pattern {
	return latePattern(() => new RegExp(`^${pattern}(?:\\s+(?:note|e-?mail|mail|message|letter))?(?![\\p{L}\\p{N}])`, 'iu'));
}

/** The kind of message that the text begins with, in any of its spellings (`Thank you`, `checkin`), and what follows it. */
export function leadingKind(text: string): { readonly kind: MessageKind; readonly rest: string } | undefined {
	const trimmed = text.trim();
	for (const [kind, spelling] of SPELLINGS) {
		const match = spelling.exec(trimmed);
		if (match) return { kind, rest: trimmed.slice(match[0].length).trim() };
	}
	return undefined;
}

/** The kind of message that misspelt words were most likely meant to be; undefined when none is near. */
export function nearestKind(words: string): MessageKind | undefined {
	const folded = words.trim().toLowerCase().replace(/[\s_-]+/g, '-');
	return nearestSpelling(folded, KINDS, ({ length }) => (length < 12 ? 2 : 3));
}
