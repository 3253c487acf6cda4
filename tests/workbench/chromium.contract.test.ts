import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from './chromium';

afterEach(() => {
	vi.unstubAllEnvs();
});

it('finds a Chromium that answers', async () => {
	const { version } = await findChromium();
	expect(version).toMatch(/\d+\.\d+\.\d+/);
});

it('says what it tried and what to do when the chosen one does not start', async () => {
	vi.stubEnv('CHROME_PATH', join(tmpdir(), 'no-such-chrome'));
	await expect(findChromium()).rejects.toThrow(/none could start[^]*no-such-chrome[^]*set CHROME_PATH/);
});

it.runIf(process.platform === 'linux' && process.arch === 'x64')('brings its own libraries where the system lacks them', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
	// An unusable library found first stands for one that is missing.
	await writeFile(join(folder, 'libnss3.so'), '');
	vi.stubEnv('LD_LIBRARY_PATH', folder);
	vi.stubEnv('PATH', '');
	vi.stubEnv('CHROME_PATH', '');
	const { env, version } = await findChromium();
	expect(version).toContain('Chromium');
	expect(env['LD_LIBRARY_PATH']).toMatch(/al2023\/lib:/);
});
