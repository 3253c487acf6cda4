import { latePattern, type LatePattern, type Pattern } from '../once/late-pattern';
import { WORD_END } from './plain-text';

/**
 * A sticky pattern from words: a space stands for spaces, `~` for spaces or none, and the last word must be whole. A plain text has
 * no more than three spaces in a row, so that no run of them in hostile words can be shared out in too many ways.
 */
export function phrasePattern(words: string): LatePattern {
	return latePattern(() => new RegExp(`(?:${spaced(words)})${WORD_END}`, 'y'));
}

/** As `phrasePattern`, for words before others that follow at once ("-", "or "). */
export function leadPattern(words: string): LatePattern {
	return latePattern(() => new RegExp(`(?:${spaced(words)})`, 'y'));
}

/** Source of a pattern: one of these words or expressions, the longer before what it begins with. */
export function oneOf(...words: readonly string[]): string {
	return `(?:${words.join('|')})`;
}

function spaced(words: string): string {
	return words.replace(/ /g, ' +').replace(/~/g, ' *');
}

/** The match of a sticky pattern at exactly that place. */
export function matchAt(pattern: Pattern, text: string, place: number): RegExpExecArray | undefined {
	pattern.lastIndex = place;
	return pattern.exec(text) ?? undefined;
}

/** Whether the pattern matches anywhere in the text, whatever a global one has found before. */
export function standsIn(pattern: Pattern, text: string): boolean {
	pattern.lastIndex = 0;
	return pattern.test(text);
}

/** Every match of a global pattern; `matchAll` would make the pattern anew for each text. */
export function everyMatch(pattern: Pattern, text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}

/** The place behind a match. */
export function endOf(match: RegExpExecArray): number {
	return match.index + match[0].length;
}
