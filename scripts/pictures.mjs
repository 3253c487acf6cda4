import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ROOT } from './bundle/bundles.mjs';
import { runNode } from './run-node.mjs';

/** The day on which the notes of the example vault are told, and the size of the pictures in CSS pixels. */
const TODAY = '2026-11-23';
const WIDTH = 380;
const TALLEST = 680;

process.exitCode = await runNode(['esbuild.config.mjs']);
if (process.exitCode === 0) await takePictures();

/** Takes the pictures of the README from the built plugin over the example vault. */
async function takePictures() {
	const { findChromium, launchOptions } = await workbenchPart('chromium');
	const { openIn } = await workbenchPart('workbench');
	const browser = await chromium.launch(launchOptions(await findChromium()));
	try {
		for (const theme of ['light', 'dark']) {
			const bench = await openIn(browser, { today: TODAY, theme, width: WIDTH, height: TALLEST + 200 });
			const path = join('docs', `due-view-${theme}.png`);
			await takePicture(bench, join(ROOT, path));
			await bench.close();
			process.stdout.write(`Wrote ${path}\n`);
		}
	} finally {
		await browser.close();
	}
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
 * @param {'chromium' | 'workbench'} name
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
