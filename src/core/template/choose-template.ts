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
 * The template for a message: the user's own for just this occasion, else the user's own for its kind, else the built-in
 * one (drafts.md, "override built-ins by step"). Of several of the user's own the first by name.
 */
export function chooseTemplate(kind: MessageKind, occasion: Occasion, own: readonly Template[], builtIn: readonly Template[]): Template | undefined {
	const meant = idFor(kind, occasion);
	const byName = [...own].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const standIn = byName.find(({ replaces }) => replaces === meant) ?? byName.find(({ replaces }) => replaces === kind);
	return standIn ?? builtIn.find(({ id }) => id === meant) ?? builtIn.find((template) => template.kind === kind);
}

function idFor(kind: MessageKind, { interviewers, isScreen }: Occasion): string {
	if (kind !== 'thank-you') return kind;
	if (interviewers > 1) return 'thank-you-one-of-several';
	return isScreen ? 'thank-you-screen' : kind;
}
