import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REPLY_LANGUAGES } from '../../../src/core/reply/languages';
import type { NewsExamples } from '../../../src/core/reply/news';
import { understandReply } from '../../../src/core/reply/understand-reply';
import { LANGUAGES } from '../../../src/core/timeline/languages';
import { day } from '../../support/day';

const home = new URL('../../../src/core/reply/', import.meta.url);
const filesIn = (folder: string): string[] => readdirSync(new URL(folder, home)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');

/** The modules of a language, each of which holds one piece of news. */
async function newsModules(code: string): Promise<(readonly [path: string, module: Record<string, unknown>])[]> {
	return Promise.all(filesIn(code).map(async (name) => [`${code}/${name}`, (await import(fileURLToPath(new URL(`${code}/${name}`, home)))) as Record<string, unknown>] as const));
}

const folders = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const modules = (await Promise.all(folders.map(newsModules))).flat();
const listed: readonly unknown[] = REPLY_LANGUAGES.flatMap(({ news }) => news);

function understood(text: string, path: string): { readonly kind: string; readonly sure: boolean } {
	const languages = LANGUAGES.filter(({ code }) => path.startsWith(`${code}/`));
	const { kind, sure } = understandReply(text, { on: day('2026-11-20'), dateOrder: 'month-first', languages });
	return { kind, sure };
}

it('reads replies in every language that timelines are read in', () => {
	expect(REPLY_LANGUAGES.map(({ code }) => code)).toEqual(LANGUAGES.map(({ code }) => code));
	expect([...folders].sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
});

describe.each(modules)('%s', (path, module) => {
	const examples = Object.entries(module).find(([name]) => name.endsWith('Examples'))?.[1] as NewsExamples | undefined;
	const kind = path.replace(/^.*\/|\.ts$/g, '');

	it('holds one piece of news with its examples, and the language lists it', () => {
		expect(Object.keys(module)).toHaveLength(2);
		const news = Object.entries(module).find(([name]) => name.endsWith('News'))?.[1];
		expect(listed).toContain(news);
		expect(news).toMatchObject({ kind });
		expect(examples?.reads.length).toBeGreaterThanOrEqual(20);
		expect(examples?.ignores.length).toBeGreaterThanOrEqual(20);
		expect(examples?.unsure.length).toBeGreaterThan(0);
	});

	it.each(examples?.reads ?? [])('reads "%s"', (text) => {
		expect(understood(text, path)).toEqual({ kind, sure: true });
	});

	it.each(examples?.unsure ?? [])('would ask about "%s"', (text) => {
		expect(understood(text, path)).toEqual({ kind, sure: false });
	});

	it.each(examples?.ignores ?? [])('reads nothing of the kind in "%s"', (text) => {
		expect(understood(text, path).kind).not.toBe(kind);
	});
});
