import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../../src/core/follow-up/rule';
import { followUpsOn } from '../../support/story';

const folder = new URL('../../../src/core/follow-up/', import.meta.url);

describe.each(['ladder', 'rules'])('examples of %s', async (part) => {
	for (const [file, examples] of await examplesIn(part)) {
		describe(file, () => {
			it.each(examples.flatMap((example) => Object.entries(example.on).map(([today, expected]) => ({ ...example, today, expected }))))(
				'$story: $today',
				({ today, expected, ...example }) => {
					expect(followUpsOn(today, example)).toEqual(expected);
				},
			);
		});
	}
});

describe('the lists', () => {
	it.each(['ladder', 'rules'])('%s/index.ts names every file beside it, and each has examples', async (part) => {
		const list = readFileSync(new URL(`${part}/index.ts`, folder), 'utf8');
		for (const [file, examples] of await examplesIn(part)) {
			expect(list).toContain(`'./${file}'`);
			expect(examples, file).not.toHaveLength(0);
		}
	});
});

async function examplesIn(part: string): Promise<[file: string, examples: RuleExample[]][]> {
	const files = readdirSync(new URL(`${part}/`, folder)).map((name) => name.replace(/\.ts$/, '')).filter((name) => name !== 'index');
	return Promise.all(
		files.map(async (file): Promise<[string, RuleExample[]]> => {
			const module = (await import(`../../../src/core/follow-up/${part}/${file}.ts`)) as Record<string, unknown>;
			const lists = Object.entries(module).filter(([name]) => name.endsWith('Examples'));
			return [file, lists.flatMap(([, list]) => list as RuleExample[])];
		}),
	);
}
