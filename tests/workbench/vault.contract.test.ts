import type { FileStats } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openSample, told, toldWhile } from './fixtures/sample';
import type { WorkbenchWindow } from './workbench-window';

const NOTE = 'Acme round 2.md';

describe('start', () => {
	it('loads the plugin before the vault is read, and gives a new plugin null as its data', async () => {
		const bench = await openSample();
		expect(await told(bench)).toEqual(['data null', 'layout ready', 'resolved']);
	});

	it('reads saved settings, and tells of every note when the cache is cold', async () => {
		const bench = await openSample({ settings: { name: 'Kim' }, cache: 'cold' });
		const lines = await told(bench);
		expect(lines.slice(0, 2)).toEqual(['data {"name":"Kim"}', 'layout ready']);
		expect(lines.filter((line) => line.startsWith('changed'))).toHaveLength(4);
		expect(lines.at(-1)).toBe('resolved');
	});

	it('runs in the zone and at the time that was asked for', async () => {
		const bench = await openSample({ timezone: 'Pacific/Auckland', today: '2026-11-23T23:59:30' });
		expect(await bench.clock.now()).toMatch(/^2026-11-23T23:59:3/);
		await bench.clock.passTo('2026-11-24T00:00:05');
		expect(await bench.clock.now()).toMatch(/^2026-11-24T00:00:0/);
	});
});

describe('vault', () => {
	it('tells of changes in the order of the app', async () => {
		const bench = await openSample();
		expect(await toldWhile(bench, () => bench.files.write('New.md', 'See [[Acme round 2]]'))).toEqual(['create New.md', 'changed New.md', 'resolve New.md', 'resolved']);
		expect(await toldWhile(bench, () => bench.files.write('New.md', 'Nothing'))).toEqual(['modify New.md', 'changed New.md', 'resolve New.md', 'resolved']);
		expect(await toldWhile(bench, () => bench.files.rename('New.md', 'Other.md'))).toEqual(['rename New.md > Other.md', 'resolve Other.md', 'resolved']);
		expect(await toldWhile(bench, () => bench.files.remove(NOTE))).toEqual([`delete ${NOTE}`, `deleted ${NOTE} [[Acme]]`, 'resolved']);
	});

	it('tells of every file when a folder is renamed or removed', async () => {
		const bench = await openSample();
		const renamed = await toldWhile(bench, () => bench.files.rename('People', 'Folk'));
		expect(renamed).toContain('rename People/Dana Reyes.md > Folk/Dana Reyes.md');
		const removed = await toldWhile(bench, () => bench.files.remove('Folk'));
		expect(removed.filter((line) => line.startsWith('delete '))).toEqual(['delete Folk/Dana Reyes.md', 'delete Folk']);
	});

	it('refuses to overwrite, to write into a folder that is not there, and names no disk can hold', async () => {
		const bench = await openSample();
		await expect(bench.page.evaluate(() => (window as unknown as WorkbenchWindow).host.app.vault.create('Open.md', ''))).rejects.toThrow('File already exists.');
		await expect(bench.page.evaluate(() => (window as unknown as WorkbenchWindow).host.app.vault.createFolder('People'))).rejects.toThrow('Folder already exists.');
		await expect(bench.files.rename(NOTE, 'Open.md')).rejects.toThrow('Destination file already exists!');
		await expect(bench.files.rename(NOTE, 'Nowhere/x.md')).rejects.toThrow('ENOENT');
		await expect(bench.files.write('a:b.md', '')).rejects.toThrow('cannot contain');
	});

	it('keeps file times and sizes', async () => {
		const bench = await openSample({ vault: { 'a.md': 'né' } });
		const stat = (): Promise<FileStats | undefined> =>
			bench.page.evaluate(() => {
				const file = (window as unknown as WorkbenchWindow).host.app.vault.getFileByPath('a.md');
				return file ? { ...file.stat } : undefined;
			});
		const before = await stat();
		expect(before).toEqual({ ctime: Date.UTC(2026, 10, 1), mtime: Date.UTC(2026, 10, 1), size: 3 });
		await bench.files.write('a.md', 'longer');
		const after = await stat();
		expect(after?.ctime).toBe(before?.ctime);
		expect(after?.mtime).toBeGreaterThan(before?.mtime ?? Infinity);
	});
});

describe('metadata cache', () => {
	it('holds properties, links, tags and headings', async () => {
		const bench = await openSample();
		expect(await bench.files.cache(NOTE)).toMatchObject({
			frontmatter: { date: '2026-11-03T14:00', round: 2, tags: ['interview', 'job'], empty: null },
			frontmatterLinks: [
				{ key: 'company', link: 'Acme', original: '[[Acme]]' },
				{ key: 'interviewers.0', link: 'Dana Reyes' },
			],
			sections: [{ type: 'yaml' }, { type: 'heading' }, { type: 'list' }],
			headings: [{ heading: 'Talking points', level: 2, position: { start: { line: 11 } } }],
			tags: [{ tag: '#jenkins' }],
			links: [{ link: 'Dana Reyes', displayText: 'Dana', position: { start: { line: 13, col: 17 } } }],
		});
	});

	it('shows a broken note by its sections only', async () => {
		const bench = await openSample();
		const broken = await bench.files.cache('Broken.md');
		expect(broken).not.toHaveProperty('frontmatter');
		expect(broken).toMatchObject({ sections: [{ type: 'yaml' }, { type: 'paragraph' }] });
		const unclosed = await bench.files.cache('Open.md');
		expect(unclosed).not.toHaveProperty('frontmatter');
		expect(unclosed).toMatchObject({ sections: [{ type: 'thematicBreak' }, { type: 'paragraph' }, { type: 'paragraph' }] });
	});

	it('finds linked notes by name in any folder, in any case, and by no alias', async () => {
		const bench = await openSample();
		const found = await bench.page.evaluate(() => {
			const { metadataCache } = (window as unknown as WorkbenchWindow).host.app;
			return ['Dana Reyes', 'dana reyes', 'People/Dana Reyes', 'Dana'].map((link) => metadataCache.getFirstLinkpathDest(link, 'Open.md')?.path ?? null);
		});
		expect(found).toEqual(['People/Dana Reyes.md', 'People/Dana Reyes.md', 'People/Dana Reyes.md', null]);
	});
});

describe('processFrontMatter', () => {
	it('writes all properties anew and leaves the body as it is', async () => {
		const bench = await openSample({ vault: { [NOTE]: "---\ncompany:   '[[Acme]]' # where\ntags: [a, b]\nempty:\n---\nBody  \r\n" } });
		await bench.command('Open sample');
		await bench.side.getByText('Change the note').click();
		await bench.settled();
		expect(await bench.files.read(NOTE)).toBe(
			'---\ncompany: "[[Acme]]"\ntags:\n  - a\n  - b\nempty:\nsent:\n  - 2026-11-04 thank-you to Dana Reyes\n---\nBody  \r\n',
		);
	});

	it('adds properties to a note without, and throws on properties it cannot read', async () => {
		const bench = await openSample({ vault: { 'bare.md': 'Body\n', 'broken.md': '---\na: "b\n---\n' } });
		const count = (path: string): Promise<void> =>
			bench.page.evaluate(async (at) => {
				const { vault, fileManager } = (window as unknown as WorkbenchWindow).host.app;
				const file = vault.getFileByPath(at);
				if (!file) return;
				await fileManager.processFrontMatter(file, (properties) => {
					properties['a'] = 1;
				});
			}, path);
		await count('bare.md');
		expect(await bench.files.read('bare.md')).toBe('---\na: 1\n---\nBody\n');
		await expect(count('broken.md')).rejects.toThrow();
		expect(await bench.files.read('broken.md')).toBe('---\na: "b\n---\n');
	});
});
