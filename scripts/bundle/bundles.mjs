import { fileURLToPath } from 'node:url';
import { counting } from './counting.mjs';
import { readerVersion } from './reader-version.mjs';
import { safeGrayMatter } from './safe-gray-matter.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What Obsidian hands to a plugin; everything else must be in the bundle. */
export const EXTERNALS = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

/** @type {import('esbuild').BuildOptions} */
const SHARED = {
	absWorkingDir: ROOT,
	bundle: true,
	charset: 'utf8',
	legalComments: 'eof',
	loader: { '.md': 'text' },
	logLevel: 'warning',
	plugins: [safeGrayMatter, readerVersion],
};

/** @type {import('esbuild').BuildOptions & { outfile: string }} */
export const PLUGIN = {
	...SHARED,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	target: 'es2021',
	external: EXTERNALS,
	minify: true,
};

/** @type {import('esbuild').BuildOptions & { outfile: string }} */
export const COMMAND_LINE = {
	...SHARED,
	entryPoints: ['src/cli/main.ts'],
	outfile: 'dist/follow-ups.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	banner: { js: '#!/usr/bin/env node' },
};

/**
 * The measurements: as small as what is shipped, but with names that a profile can show.
 * @type {import('esbuild').BuildOptions & { outdir: string }}
 */
export const BENCH = {
	...SHARED,
	entryPoints: ['tests/bench/bench.ts', 'tests/bench/fresh/one-*.ts', 'tests/bench/contenders/*.ts', 'tests/bench/vault-readers/*.ts'],
	outbase: 'tests/bench',
	outdir: 'node_modules/.cache/bench',
	// The app's own module is types only.
	alias: { obsidian: './tests/bench/host/obsidian.ts' },
	outExtension: { '.js': '.mjs' },
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minifySyntax: true,
	minifyWhitespace: true,
};

/**
 * The command line once more, with its expensive deeds counted.
 * @type {import('esbuild').BuildOptions & { outfile: string }}
 */
export const COUNTED = {
	...SHARED,
	entryPoints: ['tests/bench/counted/command-line.ts'],
	outfile: 'node_modules/.cache/bench/counted/command-line.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	plugins: [counting, safeGrayMatter],
};
