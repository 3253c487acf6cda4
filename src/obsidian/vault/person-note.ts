import type { App } from 'obsidian';
import type { NotePaths } from '../../core/interview/names';
import { readAddress } from '../../core/note/text/email-address';

/** What a person's own note says of them; read from Obsidian's cache. */
export interface PersonNote {
	readonly path: string;
	readonly email: string | null;
	/** How to greet them, when the note says so. */
	readonly firstName: string | null;
}

/** The note of somebody whom the note at `from` names; null when they have none. */
export function personNote({ vault, metadataCache }: Pick<App, 'vault' | 'metadataCache'>, paths: NotePaths, name: string, from: string): PersonNote | null {
	const path = paths.pathOf(name, from);
	const file = path === undefined ? null : vault.getFileByPath(path);
	if (!file) return null;
	const properties: Readonly<Record<string, unknown>> = metadataCache.getFileCache(file)?.frontmatter ?? {};
	const text = (...names: readonly string[]): string | null => {
		const value = Object.entries(properties).find(([key]) => names.includes(key.toLowerCase().replace(/[\s-]+/g, '_')))?.[1];
		const first: unknown = Array.isArray(value) ? value[0] : value;
		return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
	};
	const email = text('email', 'e_mail', 'mail');
	return { path: file.path, email: email === null ? null : readAddress(email), firstName: text('first_name', 'given_name', 'nickname') };
}
