import type { Pattern } from './late-pattern';

/** Said between two steps, of the next one: it cannot be made smaller, and should begin after a rest. */
export const LONG_AHEAD = 'long ahead';

/** Work in small steps, with what comes of it in the end. Whoever shares a thread with somebody who types rests between them. */
export type Steps<T = void> = Generator<typeof LONG_AHEAD | undefined, T>;

/** Does all steps at once, for whoever cannot wait. */
export function atOnce<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

/**
 * Does with a pattern, in one step, what an engine would do while the first texts are searched for it. It translates a pattern at its
 * first use and once more, for speed, at its second, which takes longer than hundreds of searches; for a long text it skips the first
 * of them, which is by far the slower.
 */
export function* translate(pattern: Pattern): Steps {
	pattern.lastIndex = 0;
	pattern.test(LONG_TEXT);
	pattern.lastIndex = 0;
	yield;
}

/** Puts so much behind words that an engine takes the text for a long one (V8: 1,000 characters). */
export function lengthened(words: string): string {
	return `${words} ${'x'.repeat(1_000)}`;
}

const LONG_TEXT = lengthened('we talked');
