import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { foldName } from '../../../src/core/interview/names';
import { noteNameOf } from '../../../src/core/note/text/wiki-link';
import { TFile } from './obsidian';

/** What the app knows of a note without being asked. */
interface Cache {
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly tags?: readonly { readonly tag: string }[];
	readonly sections: readonly { readonly type: string }[];
}

type Listener = (...told: readonly unknown[]) => void;

/** An app that knows its vault already, as the real one does when a plugin is started. */
export interface HostApp {
	readonly vault: object;
	readonly metadataCache: object;
	/** How often a note was read. */
	reads(): number;
	/** What to call whenever a note has been read. */
	onRead(call: () => void): void;
	/** What a change of the note brings, ready to be told: telling is all that is measured. */
	change(path: string, text: string): () => void;
}

/** The app of a vault on the disk; no text is kept. */
export function hostApp(folder: string, paths: readonly string[]): HostApp {
	const files = new Map(paths.map((path) => [path, new TFile(path, stateOf(join(folder, path)))]));
	const caches = new Map(paths.map((path) => [path, cacheOf(readFileSync(join(folder, path), 'utf8'))]));
	const byName = new Map([...files.values()].map((file) => [foldName(noteNameOf(file.path)), file]));
	const listeners = new Map<string, Listener>();
	const on = (event: string, listener: Listener): object => {
		listeners.set(event, listener);
		return {};
	};
	let reads = 0;
	let told = (): void => undefined;
	return {
		reads: () => reads,
		onRead: (call) => void (told = call),
		vault: {
			on,
			getMarkdownFiles: () => [...files.values()],
			getFileByPath: (path: string) => files.get(path) ?? null,
			async cachedRead(file: TFile) {
				reads++;
				const text = await readFile(join(folder, file.path), 'utf8');
				told();
				return text;
			},
		},
		metadataCache: {
			on,
			getFileCache: (file: TFile) => caches.get(file.path) ?? null,
			getFirstLinkpathDest: (link: string) => byName.get(foldName(noteNameOf(link))) ?? null,
		},
		change(path, text) {
			const file = files.get(path);
			const cache = cacheOf(text);
			return () => listeners.get('changed')?.(file, text, cache);
		},
	};
}

function stateOf(path: string): TFile['stat'] {
	const { ctimeMs, mtimeMs, size } = statSync(path);
	return { ctime: ctimeMs, mtime: mtimeMs, size };
}

function cacheOf(text: string): Cache {
	const head = /^\uFEFF?---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1];
	const tags = [...text.matchAll(/(?:^|\s)(#[\p{L}\p{N}_/-]+)/gu)].map(([, tag = '']) => ({ tag }));
	const properties = head === undefined ? undefined : propertiesOf(head);
	return {
		...(properties && { frontmatter: properties }),
		...(tags.length > 0 && { tags }),
		sections: [{ type: head === undefined && !text.startsWith('---') ? 'paragraph' : 'yaml' }],
	};
}

function propertiesOf(head: string): Readonly<Record<string, unknown>> | undefined {
	try {
		return { ...(yaml.safeLoad(head) as object) };
	} catch {
		return undefined;
	}
}
