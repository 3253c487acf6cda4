import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle/bundles.mjs';
import { copyRelease } from '../../scripts/install/release.mjs';
import { findTarget } from '../../scripts/install/target.mjs';
import { readNode } from '../../scripts/run-node.mjs';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'install into ü-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

async function write(path: string, text = '{}'): Promise<void> {
	const file = join(folder, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

describe('findTarget', () => {
	it.each(['app.json', 'workspace.json', 'plugins/other/main.js'])('knows the usual folder by its %s', async (trace) => {
		await write(`vault/.obsidian/${trace}`);
		expect(await findTarget(['vault'], folder)).toEqual({ configFolder: join(folder, 'vault', '.obsidian') });
	});

	it('finds a folder of another name', async () => {
		await write('vault/.git/config');
		await write('vault/.trash/plugins/old.md');
		await write('vault/.mine/app.json');
		expect(await findTarget([join(folder, 'vault')], '/elsewhere')).toEqual({ configFolder: join(folder, 'vault', '.mine') });
	});

	it('takes the usual one of several, and says how to choose', async () => {
		await write('vault/.a-phone/app.json');
		await write('vault/.obsidian/app.json');
		const usual = await findTarget(['vault'], folder);
		expect(usual).toMatchObject({ configFolder: join(folder, 'vault', '.obsidian'), remark: expect.stringContaining('.a-phone') as string });
		const chosen = await findTarget(['vault', '--config-folder', '.a-phone'], folder);
		expect(chosen).toMatchObject({ configFolder: join(folder, 'vault', '.a-phone') });
	});

	it.each([
		['no path', [], 'Say which vault'],
		['two paths', ['vault', 'other'], 'Say which vault'],
		['an option nobody knows', ['vault', '--force'], 'Say which vault'],
		['a folder that is no vault', ['notes'], 'has no Obsidian configuration folder'],
		['a folder that is not there', ['nowhere'], 'has no Obsidian configuration folder'],
		['a configuration folder that is not there', ['vault', '--config-folder', '.other'], 'has no configuration folder “.other”'],
	])('refuses %s', async (_, args, sentence) => {
		await write('vault/.obsidian/app.json');
		await write('notes/.hidden/note.md');
		await write('notes/plugins/note.md');
		expect(await findTarget(args, folder)).toEqual({ refusal: expect.stringContaining(sentence) as string });
	});
});

describe('copyRelease', () => {
	beforeEach(async () => {
		await write('built/main.js', 'new code');
		await write('built/styles.css', 'new styles');
		await write('built/manifest.json', '{ "id": "interview-follow-ups" }');
		await write('built/data.json', 'not part of it');
	});

	it('names every file it wrote', async () => {
		const plugin = join(folder, 'config', 'plugins', 'interview-follow-ups');
		const written = await copyRelease(join(folder, 'built'), join(folder, 'config'));
		expect(written).toEqual(['main.js', 'manifest.json', 'styles.css'].map((name) => join(plugin, name)));
		expect((await readdir(plugin)).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
	});

	it('replaces an older version and keeps the settings', async () => {
		await write('config/plugins/interview-follow-ups/main.js', 'old code');
		await write('config/plugins/interview-follow-ups/data.json', '{ "myName": "Robin" }');
		await copyRelease(join(folder, 'built'), join(folder, 'config'));
		const plugin = join(folder, 'config', 'plugins', 'interview-follow-ups');
		expect(await readFile(join(plugin, 'main.js'), 'utf8')).toBe('new code');
		expect(await readFile(join(plugin, 'data.json'), 'utf8')).toBe('{ "myName": "Robin" }');
	});
});

describe('npm run install-into', () => {
	it('says in one line why it does nothing, and exits with 2', async () => {
		const { code, output } = await readNode([join(ROOT, 'scripts/install-into.mjs'), join(folder, 'nowhere')]);
		expect(code).toBe(2);
		expect(output.trim().split('\n')).toHaveLength(1);
	});
});
