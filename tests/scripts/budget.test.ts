import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { BUDGET, overBudget, weightTable } from '../../scripts/bundle/budget.mjs';
import { PLUGIN } from '../../scripts/bundle/bundles.mjs';
import { weightOf } from '../../scripts/bundle/contents.mjs';

describe('main.js', () => {
	it('is within its budgets', async () => {
		const { outputFiles, metafile } = await build({ ...PLUGIN, write: false, metafile: true });
		expect(overBudget(weightOf(outputFiles[0]?.contents ?? new Uint8Array(), metafile), BUDGET)).toEqual([]);
	});
});

describe('overBudget', () => {
	const budget = { bytes: 5_000, zipped: 2_000, rooms: new Map([['src/core/date', 3_000], ['luxon', 2_000]]) };

	it('says nothing when all is well', () => {
		expect(overBudget({ ...budget, bytes: 4_000 }, budget)).toEqual([]);
	});

	it('says what has grown, by how much, and the way out', () => {
		const grown = { bytes: 6_500, zipped: 2_001, rooms: new Map([['src/core/date', 4_500], ['luxon', 2_000]]) };
		expect(overBudget(grown, budget)).toEqual([
			expect.stringMatching(/^The whole bundle has 6,500 bytes, 1,500 more than its budget of 5,000: make it smaller, or raise its budget in scripts\/bundle\/budget\.mjs/),
			expect.stringMatching(/^The whole bundle has 2,001 bytes zipped, as people download it, 1 more than/),
			expect.stringMatching(/^src\/core\/date has 4,500 bytes, 1,500 more than its budget of 3,000/),
		]);
	});

	it('names rooms that nobody has decided on, and budgets that nothing needs', () => {
		expect(overBudget({ ...budget, rooms: new Map([['src/core/date', 3_000], ['moment', 10]]) }, budget)).toEqual([
			expect.stringMatching(/^moment is new in the bundle, with 10 bytes/),
			expect.stringMatching(/^luxon is no longer in the bundle/),
		]);
	});

	it('shows the largest first, with what is left', () => {
		const lines = weightTable({ bytes: 5_000, zipped: 2_000, rooms: new Map([['src/core/date', 3_500], ['luxon', 1_500]]) }, budget).split('\n');
		expect(lines).toEqual([
			'src/core/date  3,500   70.0 %  -500 left',
			'luxon          1,500   30.0 %   500 left',
			'the whole      5,000  100.0 %     0 left',
		]);
	});
});

describe('weightOf', () => {
	const output = (inputs: Record<string, number>) => ({
		inputs: {},
		outputs: { 'main.js': { bytes: 9, imports: [], exports: [], inputs: Object.fromEntries(Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])) } },
	});

	it('gives every file to its library or its room of src', () => {
		const { rooms } = weightOf(new Uint8Array(9), output({
			'src/main.ts': 1,
			'src/core/due-list.ts': 2,
			'src/core/timeline/en/by.ts': 3,
			'src/core/timeline/timeline.ts': 4,
			'node_modules/luxon/build/luxon.mjs': 5,
			'node_modules/a/node_modules/@b/c/index.js': 6,
			'nothing:fs': 7,
			'src/obsidian/gone.ts': 0,
		}));
		expect([...rooms]).toEqual([['src/core/timeline', 7], ['other', 7], ['@b/c', 6], ['luxon', 5], ['src/core', 2], ['src', 1]]);
	});
});
