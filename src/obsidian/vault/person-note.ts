import type { App } from 'obsidian';
import type { KnownPerson } from '../../core/interview/application';
import { foldName, type NotePaths } from '../../core/interview/names';
import { readAddress } from '../../core/note/text/email-address';
import { noteNameOf } from '../../core/note/text/wiki-link';

/** What a person's own note says of them; read from Obsidian's cache. */
export interface PersonNote {
	readonly path: string;
	readonly email: string | null;
	/** How to greet them, when the note says so. */
	readonly firstName: string | null;
	readonly aliases: readonly string[];
}

type Vault = Pick<App, 'vault' | 'metadataCache'>;

/**
 * The note of somebody whom the note at `from` names; null when they have none. A link says whose it is. A plain name
 * counts only when a note is called by just this name, of two words or more, and holds an address: a note “Sam” may be
 * about anything.
 */
export function personNote(vault: Vault, paths: NotePaths, { name, link, linked }: Pick<KnownPerson, 'name' | 'link' | 'linked'>, from: string): PersonNote | null {
	const note = noteAt(vault, paths.pathOf(link ?? name, from));
	if (!note || linked) return note;
	const isCalledSo = foldName(noteNameOf(note.path)) === foldName(name) && /\S\s+\S/.test(name);
	return isCalledSo && note.email !== null ? note : null;
}

function noteAt({ vault, metadataCache }: Vault, path: string | undefined): PersonNote | null {
	const file = path === undefined ? null : vault.getFileByPath(path);
	if (!file) return null;
	const properties: Readonly<Record<string, unknown>> = metadataCache.getFileCache(file)?.frontmatter ?? {};
	const texts = (...names: readonly string[]): readonly string[] => {
		const value = Object.entries(properties).find(([key]) => names.includes(key.toLowerCase().replace(/[\s-]+/g, '_')))?.[1];
		return [value].flat().flatMap((each) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
	};
	const [email] = texts('email', 'e_mail', 'mail');
	return { path: file.path, email: email === undefined ? null : readAddress(email), firstName: texts('first_name', 'given_name', 'nickname')[0] ?? null, aliases: texts('aliases', 'alias') };
}
