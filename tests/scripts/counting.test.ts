import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { COUNTED } from '../../scripts/bundle/bundles.mjs';
import { readNode } from '../../scripts/run-node.mjs';
import type { Counts } from '../bench/counted/counts';
import { benchVault } from '../bench/vault/write-vault';

const home = mkdtempSync(join(tmpdir(), 'follow-ups-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the command line that counts', () => {
	it('opens each note once, asks YAML about few of them, and makes one schedule', async () => {
		const outfile = join(home, 'command-line.mjs');
		await build({ ...COUNTED, outfile });
		const { code, output } = await readNode([outfile, benchVault(200, home)]);
		expect(code).toBe(0);
		const counts = JSON.parse(output) as Counts;
		expect(counts).toMatchObject({ filesOpened: 200, scheduled: 1 });
		// Of twenty interviews, a draft and people most have heads so plain that no YAML is needed.
		expect(counts.yamlParsed).toBeGreaterThan(0);
		expect(counts.yamlParsed).toBeLessThan(20);
	});

	it('is not built when one of its counters has nothing to count', async () => {
		const contents = "import { openSync } from 'node:fs';\nconsole.log(openSync);";
		const { entryPoints: _, ...options } = COUNTED;
		const stdin = { contents, resolveDir: join(options.absWorkingDir ?? '', 'src', 'cli'), sourcefile: join(options.absWorkingDir ?? '', 'src', 'cli', 'any.ts') };
		await expect(build({ ...options, stdin, write: false, logLevel: 'silent' })).rejects.toThrow(/Nothing imports what .*js-yaml/);
	});
});
