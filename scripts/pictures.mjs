import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ROOT } from './bundle/bundles.mjs';
import { runNode } from './run-node.mjs';

/** A few applications of the example vault, as many as most people have at a time, on a day when one of them has let its own date pass. */
const NOTES = ['Threepenny Mutual claims', 'Cobbleway Parcel', 'Harrowdene Maritime Museum', 'Mbali River Sanctuary'];
const TODAY = '2026-12-03';

/** In CSS pixels. */
const WIDTH = 380;
const TALLEST = 680;

process.exitCode = await runNode(['esbuild.config.mjs']);
if (process.exitCode === 0) await takePictures();

/** Takes the pictures of the README from the built plugin over the example vault. */
async function takePictures() {
	const { findChromium, launchOptions } = await workbenchPart('chromium');
	const { openIn } = await workbenchPart('workbench');
	const vault = await fewNotes();
	const browser = await chromium.launch(launchOptions(await findChromium()));
	try {
		for (const theme of ['light', 'dark']) {
			const bench = await openIn(browser, { vault, today: TODAY, theme, width: WIDTH, height: TALLEST + 200 });
			const path = join('docs', `due-view-${theme}.png`);
			await takePicture(bench, join(ROOT, path));
			await bench.close();
			process.stdout.write(`Wrote ${path}\n`);
		}
	} finally {
		await browser.close();
	}
}

/** The notes of a few applications of the example vault by their paths. */
async function fewNotes() {
	const { readVaultFolder } = await workbenchPart('disk');
	/** @type {import('../tests/workbench/host/vault-files').VaultFile[]} */
	const files = await readVaultFolder(join(ROOT, 'examples', 'vault'));
	const few = files.filter(({ path }) => path.startsWith('People/') || NOTES.some((name) => path.startsWith('Interviews/') && path.includes(name)));
	return Object.fromEntries(few.map(({ path, text }) => [path, text]));
}

/**
 * The list from its top to the end of the last row that fits.
 * @param {import('../tests/workbench/workbench').Workbench} bench
 * @param {string} path
 */
async function takePicture(bench, path) {
	await bench.command('Open follow-ups due');
	await bench.side.locator('.ifu-progress[style*="display: none"]').waitFor({ state: 'attached' });
	await bench.settled();
	const clip = await bench.side.evaluate((content, tallest) => {
		const { left, top, width } = content.getBoundingClientRect();
		const ends = [...content.querySelectorAll('.ifu-row')].map((row) => row.getBoundingClientRect().bottom - top);
		const fitting = ends.filter((end) => end <= tallest);
		return { x: left, y: top, width, height: Math.ceil(Math.max(...fitting)) + 8 };
	}, TALLEST);
	await mkdir(join(path, '..'), { recursive: true });
	await bench.page.screenshot({ path, clip });
}

/**
 * A module of the workbench, which is written in TypeScript.
 * @param {'chromium' | 'disk' | 'workbench'} name
 */
async function workbenchPart(name) {
	const outfile = join(ROOT, 'node_modules', '.cache', 'workbench', `${name}.mjs`);
	await build({
		entryPoints: [join(ROOT, 'tests', 'workbench', `${name}.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		packages: 'external',
		logLevel: 'warning',
	});
	return await import(pathToFileURL(outfile).href);
}
