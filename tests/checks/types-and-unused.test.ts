import { afterEach, describe, expect, it } from 'vitest';
import { smallHouse, type SmallHouse } from './small-house';

let house: SmallHouse | undefined;

afterEach(() => {
	house?.remove();
	house = undefined;
});

async function found(check: string, files: Readonly<Record<string, string>>): Promise<string> {
	house = smallHouse(files);
	return (await house.check(check)).output;
}

describe('the types of the core', () => {
	it('know no page, no host and no Node', async () => {
		const output = await found('core types', {
			'src/core/page.ts': 'export const title = (): string => document.title;\n',
			'src/core/host.ts': "export const language = (): unknown => window.localStorage.getItem('language');\n",
			'src/core/node.ts': 'export const home = (): unknown => process.env;\n',
			'src/core/bytes.ts': "export const bytes = (): unknown => Buffer.from('');\n",
			'src/core/innocent.ts': "import matter from 'gray-matter';\nimport * as chrono from 'chrono-node/en';\nimport { DateTime } from 'luxon';\nimport yaml from 'js-yaml';\nexport const all = [matter, chrono, DateTime, yaml];\n",
		});
		const errors = output.split('\n').flatMap((line) => /^(src\/core\/[a-z]+\.ts).*Cannot find name '(\w+)'/.exec(line)?.slice(1, 3).join(' ') ?? []);
		expect(errors.sort()).toEqual(['src/core/bytes.ts Buffer', 'src/core/host.ts window', 'src/core/node.ts process', 'src/core/page.ts document']);
		expect(output).not.toContain('innocent');
	});
});

describe('the search for what is unused', () => {
	const mains = {
		'src/cli/main.ts': "import { used } from '../core/used';\nused();\n",
		'src/main.ts': "import { used } from './core/used';\nexport default used();\n",
		'tests/used.test.ts': "import { tested } from '../src/core/used';\ntested();\n",
	};

	it('finds a file and an export that nobody imports', async () => {
		const output = await found('unused', {
			...mains,
			'src/core/used.ts': 'export const used = (): number => 1;\nexport const tested = (): number => 2;\nexport const forgotten = (): number => 3;\n',
			'src/core/orphan.ts': 'export const orphan = 1;\n',
		});
		expect(output).toMatch(/Unused files \(1\)\s+src\/core\/orphan\.ts/);
		expect(output).toMatch(/Unused exports \(1\)\s+forgotten/);
	});

	it('counts examples beside a rule as used', async () => {
		const output = await found('unused', {
			...mains,
			'src/core/used.ts': 'export const used = (): number => 1;\nexport const tested = (): number => 2;\nexport const examples = [1];\nexport const usedExamples = [1];\n',
		});
		expect(output).not.toContain('Unused exports');
	});
});
