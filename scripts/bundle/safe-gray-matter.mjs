import { readFile } from 'node:fs/promises';

/**
 * One file of a package, and what the bundle gets in its place.
 * @typedef {{ file: RegExp, rewrite: (source: string) => string }} Replacement
 */

/** @type {readonly Replacement[]} */
const REPLACEMENTS = [
	{
		// gray-matter's own engines evaluate `---js` blocks: opening somebody's note would run their code.
		file: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/,
		rewrite: () => `
			const yaml = require('js-yaml');
			exports.yaml = { parse: yaml.safeLoad, stringify: yaml.safeDump };
		`,
	},
	{
		// It keeps the original text as a Buffer, which phones do not have. Nothing reads that copy, so the text itself will do.
		file: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/,
		rewrite: (source) => source.replace('Buffer.from(input)', 'input'),
	},
	{
		// The full schema adds functions (through esprima and `new Function`); the safe one is all that is ever asked for.
		file: /[\\/]js-yaml[\\/]lib[\\/]js-yaml[\\/]schema[\\/]default_full\.js$/,
		rewrite: () => `
			const Schema = require('../schema');
			module.exports = Schema.DEFAULT = new Schema({ include: [require('./default_safe')] });
		`,
	},
	{
		// Dates, binary values and ordered maps: every call names its own schema, which holds none of them. Binary values would also
		// look for a Buffer with a hidden `require`.
		file: /[\\/]js-yaml[\\/]lib[\\/]js-yaml[\\/]schema[\\/]default_safe\.js$/,
		rewrite: () => `module.exports = require('./core');`,
	},
	{
		// Cuts a body into sections, which nobody asks for.
		file: /[\\/]section-matter[\\/]index\.js$/,
		rewrite: () => 'module.exports = (file) => file;',
	},
	{
		// Tells thirty kinds of values apart, of which gray-matter asks for texts, objects and buffers.
		file: /[\\/]kind-of[\\/]index\.js$/,
		rewrite: () => `module.exports = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);`,
	},
];

/**
 * Keeps gray-matter and js-yaml free of code evaluation and of Node, so that they run on phones, and of what is never asked for.
 * @type {import('esbuild').Plugin}
 */
export const safeGrayMatter = {
	name: 'safe-gray-matter',
	setup(build) {
		build.onResolve({ filter: /^fs$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
		build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
		for (const { file, rewrite } of REPLACEMENTS) {
			build.onLoad({ filter: file }, async ({ path }) => ({ contents: rewritten(path, await readFile(path, 'utf8'), rewrite), loader: 'js' }));
		}
	},
};

/**
 * The new text; throws when a new version of the package no longer holds what was to be replaced.
 * @param {string} path
 * @param {string} source
 * @param {Replacement['rewrite']} rewrite
 */
function rewritten(path, source, rewrite) {
	const result = rewrite(source);
	if (result === source) throw new Error(`${path} has changed: look at it again in scripts/bundle/safe-gray-matter.mjs`);
	return result;
}
