import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/timeline/languages';
import type { MatterExamples } from '../../../src/core/timeline/matter';
import type { PhraseExamples } from '../../../src/core/timeline/phrase';
import { standsIn } from '../../../src/core/timeline/phrase-pattern';

const home = new URL('../../../src/core/timeline/', import.meta.url);

/** The examples of every module in a folder. */
async function examplesIn<T>(folder: string): Promise<T[]> {
	const files = readdirSync(new URL(folder, home)).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
	const modules = await Promise.all(files.map(async (name) => (await import(fileURLToPath(new URL(`${folder}/${name}`, home)))) as Record<string, unknown>));
	return modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => (name.endsWith('Examples') ? [value as T] : [])));
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (code, language) => {
	it('finds a word for a day in everything that its phrases read', async () => {
		const read = (await examplesIn<PhraseExamples>(code)).flatMap(({ reads }) => reads.map(([words]) => words));
		expect(read.length).toBeGreaterThan(20);
		expect(read.filter((words) => !standsIn(language.dayHint, words.toLowerCase()))).toEqual([]);
	});

	it('finds a word about an answer in everything that counts as one', async () => {
		const counting = (await examplesIn<MatterExamples>(`${code}/matters`)).flatMap(({ counts }) => counts);
		expect(counting.length).toBeGreaterThan(20);
		expect(counting.filter((words) => !language.answerHint.test(words.toLowerCase()))).toEqual([]);
	});
});
