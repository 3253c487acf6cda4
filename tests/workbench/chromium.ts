import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { ROOT } from './places';

/** A Chromium that has answered `--version`, with what its process needs in its environment. */
export interface Chromium {
	readonly executablePath: string;
	readonly env: Readonly<Record<string, string>>;
	/** Its own words, e.g. "Chromium 147.0.0.0". */
	readonly version: string;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// The same glyph positions on every machine, so that screenshots can be compared.
	'--font-render-hinting=none',
];

/** Finds a Chromium that starts: `CHROME_PATH`, an installed one, or the one inside `@sparticuz/chromium`; throws with the remedy. */
export async function findChromium(): Promise<Chromium> {
	const tried: string[] = [];
	const chosen = process.env['CHROME_PATH'];
	if (chosen) {
		const found = await answer(chosen, {}, tried);
		if (found) return found;
		throw new Error(noChromium(tried));
	}
	for (const path of installed()) {
		const found = await answer(path, {}, tried);
		if (found) return found;
	}
	const packaged = await packagedChromium(tried);
	if (packaged) return packaged;
	throw new Error(noChromium(tried));
}

/** Playwright's options for starting it: no window, no network chatter, and no sandbox for root, who cannot have one. */
export function launchOptions({ executablePath, env }: Chromium): LaunchOptions {
	const isRoot = process.getuid?.() === 0;
	return {
		executablePath,
		env: { ...definedEnv(), ...env },
		args: [...FLAGS, ...(isRoot ? ['--no-sandbox'] : [])],
		headless: true,
	};
}

function installed(): string[] {
	const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const commands = COMMANDS.flatMap((name) => onPath.map((folder) => join(folder, name)));
	return [...commands, ...USUAL_PLACES].filter((path) => existsSync(path));
}

async function packagedChromium(tried: string[]): Promise<Chromium | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		tried.push('@sparticuz/chromium: holds a Chromium for Linux x64 only');
		return undefined;
	}
	const folder = await unpacked();
	const path = join(folder, 'chromium');
	const fonts = { FONTCONFIG_PATH: join(folder, 'fonts') };
	const found = await answer(path, fonts, tried);
	if (found) return found;
	const own = process.env['LD_LIBRARY_PATH'];
	const libraries = join(folder, 'al2023', 'lib');
	return await answer(path, { ...fonts, LD_LIBRARY_PATH: own ? `${libraries}${delimiter}${own}` : libraries }, tried);
}

/** The package unpacks into the temporary folder of its process; a folder that appears only when complete survives an interrupted run. */
async function unpacked(): Promise<string> {
	const modules = join(ROOT, 'node_modules');
	const { version } = JSON.parse(await readFile(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string };
	const cache = join(modules, '.cache', 'workbench');
	const target = join(cache, `chromium-${version}`);
	if (existsSync(target)) return target;
	const partial = join(cache, `partial-${process.pid}`);
	await mkdir(partial, { recursive: true });
	// The package takes its target from TMPDIR, and unpacks the system libraries only where it believes itself in a bare Linux.
	const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
	const searched = process.env['LD_LIBRARY_PATH'];
	const fonts = process.env['FONTCONFIG_PATH'];
	Object.assign(process.env, { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		await chromium.executablePath();
	} finally {
		for (const [name, value] of Object.entries({ ...before, LD_LIBRARY_PATH: searched, FONTCONFIG_PATH: fonts })) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	}
	await writeFile(join(partial, 'fonts', 'fonts.conf'), fontSettings(join(target, 'fonts'), cache));
	try {
		await rename(partial, target);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		if (!existsSync(target)) throw error;
	}
	return target;
}

/** The packaged settings name a folder that only a bare Linux has, and without any font Chromium ends itself. */
function fontSettings(fonts: string, cache: string): string {
	return [
		'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
		`<dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'fonts-cache')}</cachedir>`,
		'<alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>',
		'</fontconfig>',
	].join('\n');
}

async function answer(path: string, env: Record<string, string>, tried: string[]): Promise<Chromium | undefined> {
	const { output, ok } = await versionOf(path, env);
	if (ok) return { executablePath: path, env, version: output };
	tried.push(`${path}: ${output.split('\n')[0] ?? 'no answer'}`);
	return undefined;
}

function versionOf(path: string, env: Record<string, string>): Promise<{ output: string; ok: boolean }> {
	return new Promise((resolve) => {
		const child = spawn(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 20_000 });
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', (error) => resolve({ output: error.message, ok: false }));
		child.on('close', (code) => resolve({ output: output.trim(), ok: code === 0 }));
	});
}

function noChromium(tried: readonly string[]): string {
	return [
		'The browser tests need a Chromium, and none could start.',
		...tried.map((line) => `  tried ${line}`),
		'Install Chromium or Google Chrome, or set CHROME_PATH to one, and run the tests again.',
		'On Linux x64 the packaged Chromium should do: `npm ci` brings it with @sparticuz/chromium.',
	].join('\n');
}

function definedEnv(): Record<string, string> {
	return Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
