import { parseFrontMatterAliases, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Acquaintance } from '../../core/interview/acquaintances';
import type { KnownPerson } from '../../core/interview/application';
import { foldName } from '../../core/interview/names';
import { readAddress } from '../../core/note/text/email-address';
import type { DueListSource } from './due-list-source';
import { mayBeOwnNote } from './may-be-own-note';

type Vault = Pick<App, 'vault' | 'metadataCache'>;
type Source = Pick<DueListSource, 'applications' | 'directory' | 'settings'>;

/**
 * Whom the vault knows: everybody whom an interview names, those of the newest first, then the notes that have an address or
 * lie in a folder with the notes of such people. Obsidian's cache says it all; no file is read.
 */
export function acquaintancesIn(app: Vault, source: Source): readonly Acquaintance[] {
	const known = new Map<string, Acquaintance>();
	const folders = new Set<string>();
	const companies = new Set(source.applications().flatMap(({ rounds }) => rounds.map(({ company }) => company.key)));
	for (const { person, path } of namedPeople(source)) {
		const file = person.linked ? fileOf(app, source, person.name, path) : null;
		if (file) folders.add(folderOf(file));
		if (!known.has(person.key)) known.set(person.key, file ? noted(app, file) : { name: person.name, ...(person.linked && { link: person.name }), aliases: [] });
	}
	// The top of a vault holds notes of every kind.
	folders.delete('');
	const settings = source.settings();
	const others = app.vault.getMarkdownFiles().filter((file) => {
		const cache = app.metadataCache.getFileCache(file);
		const isPerson = emailOf(cache) !== undefined || folders.has(folderOf(file));
		return isPerson && !companies.has(foldName(file.basename)) && !(cache && mayBeOwnNote(cache, settings));
	});
	for (const file of others.sort((a, b) => a.basename.localeCompare(b.basename))) {
		const key = foldName(file.basename);
		if (!known.get(key)?.link) known.set(key, noted(app, file));
	}
	return [...known.values()];
}

/** What a link to a note says that has this name or alias, as short as can be; undefined when there is none. */
export function linkTo(app: Vault, source: Source, name: string): string | undefined {
	const file = fileOf(app, source, name, '');
	return file ? app.metadataCache.fileToLinktext(file, '', true) : undefined;
}

interface Named {
	readonly person: KnownPerson;
	/** Of the note that names them. */
	readonly path: string;
}

function namedPeople(source: Source): readonly Named[] {
	const rounds = source.applications().flatMap((application) => application.rounds);
	return [...rounds].sort((a, b) => b.on - a.on).flatMap(({ path, contact, interviewers }) => [...(contact ? [contact] : []), ...interviewers].map((person) => ({ person, path })));
}

function fileOf({ vault }: Vault, { directory }: Source, name: string, from: string): TFile | null {
	const path = directory.pathOf(name, from);
	return path === undefined ? null : vault.getFileByPath(path);
}

function noted({ metadataCache }: Vault, file: TFile): Acquaintance {
	const cache = metadataCache.getFileCache(file);
	const email = emailOf(cache);
	return {
		name: file.basename,
		link: metadataCache.fileToLinktext(file, '', true),
		aliases: parseFrontMatterAliases(cache?.frontmatter ?? null) ?? [],
		...(email !== undefined && { email }),
	};
}

function emailOf(cache: CachedMetadata | null): string | undefined {
	const properties: Readonly<Record<string, unknown>> = cache?.frontmatter ?? {};
	const value = Object.entries(properties).find(([name]) => ['email', 'e-mail', 'mail'].includes(name.toLowerCase()))?.[1];
	const first: unknown = Array.isArray(value) ? value[0] : value;
	return typeof first === 'string' ? (readAddress(first) ?? undefined) : undefined;
}

function folderOf({ path }: TFile): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
