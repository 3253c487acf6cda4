import type { MessageKind } from '../interview/interview';
import type { Template } from './template';

/** What decides which thank-you is meant. */
export interface Occasion {
	/** How many people took part besides the user. */
	readonly interviewers: number;
	/** A short first talk with somebody whose work it is to hire. */
	readonly isScreen: boolean;
}

/**
 * The template for a message: the user's own that stands in for the built-in one of the occasion, else that (drafts.md,
 * "override built-ins by step"). Of several of the user's own the first by name; one that is broken is none.
 */
export function chooseTemplate(kind: MessageKind, occasion: Occasion, own: readonly Template[], builtIn: readonly Template[]): Template | undefined {
	const meant = idFor(kind, occasion);
	const standIns = own.filter(({ replaces, problem }) => replaces === meant && problem?.isBroken !== true);
	const [standIn] = standIns.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
	return standIn ?? builtIn.find(({ id }) => id === meant);
}

function idFor(kind: MessageKind, { interviewers, isScreen }: Occasion): string {
	if (kind !== 'thank-you') return kind;
	if (interviewers > 1) return 'thank-you-one-of-several';
	return isScreen ? 'thank-you-screen' : kind;
}
