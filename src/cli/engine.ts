import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** The newest Node whose engine is known to know the flag; one that does not would say so on every call. */
const NEWEST = 24;

/**
 * Has regular expressions compiled when they are first used. By default they are first interpreted and compiled when they are
 * used again, so that a process that ends soon, and uses hundreds of them, pays for both.
 */
export function compileExpressionsAtOnce(): void {
	if (Number.parseInt(process.versions.node, 10) <= NEWEST) setFlagsFromString('--no-regexp-tier-up');
}
