import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/timeline/en';
import type { Language } from '../../../src/core/timeline/language';
import { LANGUAGES } from '../../../src/core/timeline/languages';
import type { PhraseExamples } from '../../../src/core/timeline/phrase';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import type { ReadingContext } from '../../../src/core/timeline/timeline';
import { dayOf, iso } from './days';

const home = new URL('../../../src/core/timeline/', import.meta.url);

type PhraseModule = readonly [path: string, module: Record<string, unknown>, language: Language];

/** The modules of a folder, each of which holds one phrase; the list itself is none. Their examples are read in that language alone. */
async function phraseModules(folder: string, language: Language): Promise<readonly PhraseModule[]> {
	const files = readdirSync(new URL(folder, home)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
	return Promise.all(
		files.map(async (name) => [`${folder}/${name}`, (await import(fileURLToPath(new URL(`${folder}/${name}`, home)))) as Record<string, unknown>, language] as const),
	);
}

const folders = [...LANGUAGES.map((language) => phraseModules(language.code, language)), phraseModules('any-language', english)];
const modules = (await Promise.all(folders)).flat();

describe.each(modules)('%s', (_, module, language) => {
	const phrase = Object.entries(module).find(([name]) => name.endsWith('Phrase'))?.[1];
	const examples = Object.entries(module).find(([name]) => name.endsWith('Examples'))?.[1] as PhraseExamples | undefined;
	const listed: readonly unknown[] = [...language.days, ...language.windows, ...language.dayWindows];
	const said = (on: string): ReadingContext => ({ saidOn: dayOf(on), dateOrder: 'month-first', languages: [language] });

	it('holds one phrase with its examples, and the language lists it', () => {
		expect(Object.keys(module)).toHaveLength(2);
		expect(listed).toContain(phrase);
		expect((examples?.reads.length ?? 0) + (examples?.ignores.length ?? 0)).toBeGreaterThan(2);
		expect(examples?.ignores.length).toBeGreaterThan(0);
	});

	it.each(examples?.reads ?? [])('reads "%s", said on %s', (words, on, earliest, latest) => {
		const timeline = readTimeline(words, said(on));
		expect(timeline && [iso(timeline.earliest), iso(timeline.latest)]).toEqual([earliest, latest]);
	});

	it.each(examples?.ignores ?? [])('reads nothing in "%s"', (words) => {
		expect(readTimeline(words, said('2026-11-20'))).toBeUndefined();
	});
});
