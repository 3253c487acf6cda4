/**
 * What the plugin's index uses of the app at run time, as little and as quick as it can be, so that what is measured is the index.
 * How the app behaves is another matter, of the workbench.
 */

/** A file of the vault. */
export class TFile {
	readonly extension = 'md';

	constructor(
		public path: string,
		public stat: { ctime: number; mtime: number; size: number },
	) {}
}

/** Nobody sits before a benchmark: it is quiet at once. */
const LONGEST_QUIET_MS = 20;

/** Calls once it has been quiet for so long. */
export function debounce(call: () => void, delay: number): (() => void) & { cancel(): void } {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = (): void => {
		clearTimeout(timer);
		timer = setTimeout(call, Math.min(delay, LONGEST_QUIET_MS));
	};
	return Object.assign(later, { cancel: () => clearTimeout(timer) });
}

/** A link without the heading or block that it leads to. */
export function getLinkpath(link: string): string {
	return link.split('#')[0] ?? '';
}

/** The other names of a note; null when it has none. */
export function parseFrontMatterAliases(frontmatter: Readonly<Record<string, unknown>> | null): string[] | null {
	const aliases = frontmatter?.['aliases'];
	return aliases === undefined || aliases === null ? null : [aliases].flat().map(String);
}
