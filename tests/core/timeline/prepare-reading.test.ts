import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as beginnings from '../../../src/core/timeline/beginnings';
import type { MatterExamples } from '../../../src/core/timeline/matter';
import type { PhraseExamples } from '../../../src/core/timeline/phrase';
import { day } from '../../support/day';

const home = new URL('../../../src/core/timeline/', import.meta.url);

type Code = 'en' | 'de';

/** Everything that the phrases and matters of a language have as examples. */
async function examplesOf(code: Code): Promise<readonly string[]> {
	const files = [code, `${code}/matters`].flatMap((folder) => readdirSync(new URL(folder, home)).flatMap((name) => (name.endsWith('.ts') && name !== 'index.ts' ? [`${folder}/${name}`] : [])));
	const modules = await Promise.all(files.map(async (file) => (await import(fileURLToPath(new URL(file, home)))) as Record<string, PhraseExamples | MatterExamples>));
	const examples = modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => (name.endsWith('Examples') ? [value] : [])));
	return examples.flatMap((each) => ('reads' in each ? [...each.reads.map(([words]) => words), ...each.ignores] : [...each.counts, ...each.doesNotCount]));
}

/** What was made since it was last forgotten. */
const made = { patterns: [] as string[], beginnings: 0 };

beforeEach(() => {
	vi.resetModules();
	vi.doMock('../../../src/core/timeline/beginnings', async (original) => {
		const module = await original<typeof beginnings>();
		return { ...module, beginningsOf: (source: string) => (made.beginnings++, module.beginningsOf(source)) };
	});
	const counting = new Proxy(RegExp, {
		construct(target, args: [string, string?]) {
			made.patterns.push(args[0]);
			return new target(...args);
		},
	});
	vi.stubGlobal('RegExp', counting);
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.doUnmock('../../../src/core/timeline/beginnings');
});

/** The reading as it is in a fresh process. */
async function freshly(language: Code) {
	const examples = await examplesOf(language);
	const [{ prepareReading }, { readingWays }, { readTimeline }, { readProse }, { readDay }] = await Promise.all([
		import('../../../src/core/timeline/prepare-reading'),
		import('../../../src/core/timeline/languages'),
		import('../../../src/core/timeline/read-timeline'),
		import('../../../src/core/timeline/read-prose'),
		import('../../../src/core/timeline/read-day'),
	]);
	const ways = readingWays({ language, dateOrder: 'day-first' });
	const context = { ...ways, saidOn: day('2026-11-20') };
	forget();
	return {
		steps: prepareReading(ways),
		read: () => examples.map((words) => [readTimeline(words, context), readProse(`# Notes\n\n${words}.\n`, context), readDay(words, context)]),
	};
}

function forget(): void {
	made.patterns = [];
	made.beginnings = 0;
}

describe.each(['en', 'de'] as const)('preparing to read what is said in %s', (language) => {
	it('leaves nothing for a first reading to make', async () => {
		const { steps, read } = await freshly(language);
		expect([...steps].length).toBeGreaterThan(1000);
		expect(made.beginnings).toBeGreaterThan(500);
		forget();
		read();
		expect(made).toEqual({ patterns: [], beginnings: 0 });
	});

	it('changes no reading, whether it is done, broken off, or has yet to begin', async () => {
		const unprepared = (await freshly(language)).read();
		vi.resetModules();
		const half = await freshly(language);
		for (let step = 0; step < 300; step++) half.steps.next();
		expect(half.read()).toEqual(unprepared);
		expect([...half.steps].length).toBeGreaterThan(1000);
		expect(half.read()).toEqual(unprepared);
		expect(unprepared.flat().filter((reading) => reading !== undefined).length).toBeGreaterThan(300);
	});
});
