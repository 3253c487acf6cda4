import type { App, TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { MetadataCache, TFile } from 'obsidian-test-mocks/obsidian';
import { nextTask } from './next-task';
import { readNote } from './note-cache';
import { offer } from './offer';

/** The part of the host that keeps the metadata cache true to the vault. */
export interface Metadata {
	/** Reads all notes: silently when the cache of the last session holds, else later, with one `changed` each unless told silently; then `resolved`. */
	readonly fill: (cache: 'warm' | 'cold' | 'cold-silent') => void;
	/** Until nothing is left to read or to tell. */
	readonly settled: () => Promise<void>;
}

/** The mock reads notes by itself, inside the vault's own event; the class is told not to before the app is made. */
export function silenceMockMetadata(): void {
	Object.assign(MetadataCache.prototype, { parseFileMetadata: () => undefined });
}

/** Keeps the cache and tells of changes in Obsidian's order: after the vault's event, `changed` or `deleted`, `resolve`, and `resolved` last. */
export function installMetadata(app: App): Metadata {
	const { vault, metadataCache } = app;
	const jobs: (() => void)[] = [];
	let working: Promise<void> | undefined;

	const work = async (): Promise<void> => {
		do {
			await nextTask();
			jobs.shift()?.();
			if (jobs.length > 0) continue;
			resolveLinks(app);
			metadataCache.trigger('resolved');
		} while (jobs.length > 0);
		working = undefined;
	};
	const later = (job: () => void): void => {
		jobs.push(job);
		working ??= work();
	};
	const read = (file: TFile, isQuiet: boolean): void => {
		if (file.extension !== 'md' || vault.getFileByPath(file.path) !== file) return;
		const text = vault.readSync__(file);
		const cache = readNote(text);
		metadataCache.cache__.set(file.path, cache);
		if (!isQuiet) metadataCache.trigger('changed', file, text, cache);
	};

	for (const event of ['create', 'rename', 'delete']) vault.on(event, () => namesOf(vault).forget());
	let isFilled = false;
	const onFile = (react: (file: TFile, oldPath: string) => void) => (file: unknown, oldPath: unknown) => {
		if (isFilled && file instanceof TFile) react(file, String(oldPath));
	};
	vault.on('create', onFile((file) => later(() => read(file, false))));
	vault.on('modify', onFile((file) => later(() => read(file, false))));
	vault.on('rename', onFile((file, oldPath) => {
		const cache = metadataCache.cache__.get(oldPath);
		metadataCache.cache__.delete(oldPath);
		delete metadataCache.resolvedLinks[oldPath];
		if (cache && file.extension === 'md') metadataCache.cache__.set(file.path, cache);
		later(() => (cache ? undefined : read(file, false)));
	}));
	vault.on('delete', onFile((file) => {
		const previous = metadataCache.cache__.get(file.path) ?? null;
		metadataCache.cache__.delete(file.path);
		delete metadataCache.resolvedLinks[file.path];
		later(() => metadataCache.trigger('deleted', file, previous));
	}));
	offer('MetadataCache', metadataCache, {
		getFirstLinkpathDest: (linkpath: string, sourcePath: string) => destinationOf(app, linkpath, sourcePath),
		fileToLinktext: (file: TFile, _sourcePath: string, omitsExtension = true) => linktextOf(app, file, omitsExtension),
	});

	return {
		fill: (state) => {
			isFilled = true;
			for (const file of vault.getMarkdownFiles()) {
				if (state === 'warm') read(file, true);
				else later(() => read(file, state === 'cold-silent'));
			}
			if (state === 'warm') resolveLinks(app, true);
			working ??= work();
		},
		settled: async () => {
			while (working) await working;
		},
	};
}

/** Links of every note anew; only a note whose links lead elsewhere than before is told of. */
function resolveLinks(app: App, isQuiet = false): void {
	const { metadataCache, vault } = app;
	for (const file of vault.getMarkdownFiles()) {
		const cache = metadataCache.cache__.get(file.path);
		if (!cache) continue;
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const linkpath = link.split('#')[0] ?? '';
			const target = destinationOf(app, linkpath, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
		}
		const before = JSON.stringify([metadataCache.resolvedLinks[file.path], metadataCache.unresolvedLinks[file.path]]);
		metadataCache.resolvedLinks[file.path] = resolved;
		metadataCache.unresolvedLinks[file.path] = unresolved;
		if (!isQuiet && before !== JSON.stringify([resolved, unresolved])) metadataCache.trigger('resolve', file);
	}
}

/** By path, else by name wherever it is; the nearest to the source, then the shortest path. Aliases are no names of files. */
function destinationOf({ vault }: App, linkpath: string, sourcePath: string): TFile | null {
	const wanted = linkpath.split('#')[0]?.trim().toLowerCase() ?? '';
	if (wanted === '') return vault.getFileByPath(sourcePath);
	const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1).toLowerCase();
	const candidates = namesOf(vault).filesNamed(lastPart(wanted)).filter(({ path }) => matches(path.toLowerCase(), wanted));
	const rank = ({ path }: TFile): number => {
		const lower = path.toLowerCase();
		if (lower === wanted || lower === `${wanted}.md`) return 0;
		return lower.startsWith(folder) ? 1 : 2;
	};
	candidates.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
	return candidates[0] ?? null;
}

/** The files of a vault by name: the app answers a link by looking it up, not by going through all files. */
interface FileNames {
	/** Those whose whole name this is, or that are notes of this name; in lower case. */
	filesNamed(name: string): TFile[];
	forget(): void;
}

const namesByVault = new WeakMap<App['vault'], FileNames>();

function namesOf(vault: App['vault']): FileNames {
	const known = namesByVault.get(vault);
	if (known) return known;
	let byName: Map<string, TFile[]> | null = null;
	const names: FileNames = {
		filesNamed: (name) => (byName ??= filesByName(vault.getFiles())).get(name) ?? [],
		forget: () => (byName = null),
	};
	namesByVault.set(vault, names);
	return names;
}

function filesByName(files: readonly TFile[]): Map<string, TFile[]> {
	const byName = new Map<string, TFile[]>();
	const add = (name: string, file: TFile): void => void byName.set(name, [...(byName.get(name) ?? []), file]);
	for (const file of files) {
		const name = lastPart(file.path.toLowerCase());
		add(name, file);
		if (name.endsWith('.md')) add(name.slice(0, -'.md'.length), file);
	}
	return byName;
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function matches(path: string, wanted: string): boolean {
	return [wanted, `${wanted}.md`].some((name) => path === name || path.endsWith(`/${name}`));
}

function linktextOf({ vault }: App, file: TFile, omitsExtension: boolean): string {
	const isUnique = vault.getFiles().filter((other: TAbstractFile) => other.name === file.name).length === 1;
	const text = isUnique ? file.name : file.path;
	return omitsExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
}
