import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/timeline/en';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import type { PhraseExamples } from '../../../src/core/timeline/phrase';
import { iso, saidOn } from './days';

const home = new URL('../../../src/core/timeline/', import.meta.url);

/** The modules of a folder, each of which holds one phrase; the list itself is none. */
async function phraseModules(folder: string): Promise<(readonly [path: string, module: Record<string, unknown>])[]> {
	const files = readdirSync(new URL(folder, home)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
	return Promise.all(
		files.map(async (name) => [`${folder}/${name}`, (await import(fileURLToPath(new URL(`${folder}/${name}`, home)))) as Record<string, unknown>] as const),
	);
}

const modules = [...(await phraseModules('en')), ...(await phraseModules('any-language'))];
const listed: readonly unknown[] = [...english.days, ...english.windows, ...english.dayWindows];

describe.each(modules)('%s', (_, module) => {
	const phrase = Object.entries(module).find(([name]) => name.endsWith('Phrase'))?.[1];
	const examples = Object.entries(module).find(([name]) => name.endsWith('Examples'))?.[1] as PhraseExamples | undefined;

	it('holds one phrase with its examples, and the language lists it', () => {
		expect(Object.keys(module)).toHaveLength(2);
		expect(listed).toContain(phrase);
		expect((examples?.reads.length ?? 0) + (examples?.ignores.length ?? 0)).toBeGreaterThan(2);
		expect(examples?.ignores.length).toBeGreaterThan(0);
	});

	it.each(examples?.reads ?? [])('reads "%s", said on %s', (words, on, earliest, latest) => {
		const timeline = readTimeline(words, saidOn(on));
		expect(timeline && [iso(timeline.earliest), iso(timeline.latest)]).toEqual([earliest, latest]);
	});

	it.each(examples?.ignores ?? [])('reads nothing in "%s"', (words) => {
		expect(readTimeline(words, saidOn('2026-11-20'))).toBeUndefined();
	});
});
