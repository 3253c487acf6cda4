import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/timeline/languages';
import type { MatterExamples } from '../../../src/core/timeline/matter';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { dayOf } from './days';

const home = new URL('../../../src/core/timeline/', import.meta.url);
const folders = LANGUAGES.map(({ code }) => code);

/** The modules of a language's matters, each of which holds one. */
async function matterModules(code: string): Promise<(readonly [path: string, module: Record<string, unknown>])[]> {
	const files = readdirSync(new URL(`${code}/matters`, home)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
	return Promise.all(
		files.map(async (name) => [`${code}/matters/${name}`, (await import(fileURLToPath(new URL(`${code}/matters/${name}`, home)))) as Record<string, unknown>] as const),
	);
}

const modules = (await Promise.all(folders.map(matterModules))).flat();
const listed: readonly unknown[] = LANGUAGES.flatMap(({ matters }) => matters);

describe.each(modules)('%s', (path, module) => {
	const matter = Object.entries(module).find(([name]) => name.endsWith('Matter'))?.[1];
	const examples = Object.entries(module).find(([name]) => name.endsWith('Examples'))?.[1] as MatterExamples | undefined;
	const context = { saidOn: dayOf('2026-11-20'), dateOrder: 'month-first' as const, languages: LANGUAGES.filter(({ code }) => path.startsWith(`${code}/`)) };

	it('holds one matter with its examples, and the language lists it', () => {
		expect(Object.keys(module)).toHaveLength(2);
		expect(listed).toContain(matter);
		expect(examples?.counts.length).toBeGreaterThan(0);
		expect(examples?.doesNotCount.length).toBeGreaterThan(0);
	});

	it.each(examples?.counts ?? [])('reads a timeline in "%s"', (words) => {
		expect(readTimeline(words, context)).toBeDefined();
	});

	it.each(examples?.doesNotCount ?? [])('reads none in "%s"', (words) => {
		expect(readTimeline(words, context)).toBeUndefined();
	});
});
