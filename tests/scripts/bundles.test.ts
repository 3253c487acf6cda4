import { runInNewContext } from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { auditBundle } from '../../scripts/bundle/audit-bundle.mjs';
import { EXTERNALS, PLUGIN, ROOT } from '../../scripts/bundle/bundles.mjs';

const READS_A_NOTE = `
	import matter from 'gray-matter';
	import yaml from 'js-yaml';
	import { Notice } from 'obsidian';
	export const hasNotice = Notice;
	export const read = (text, language) => matter(text, { language }).data;
	export const load = (text) => yaml.load(text);
	export const dump = (data) => matter.stringify('', data);
`;

async function bundled(contents: string, options: BuildOptions = {}): Promise<string> {
	const { entryPoints: _, ...plugin } = PLUGIN;
	const stdin = { contents, resolveDir: ROOT };
	const { outputFiles } = await build({ ...plugin, ...options, stdin, write: false });
	return outputFiles[0]?.text ?? '';
}

interface Reader {
	read(text: string, language?: string): Record<string, unknown>;
	load(text: string): unknown;
	dump(data: object): string;
}

/** Runs a bundle where there is neither Buffer nor process, and nothing to require but `obsidian`: as on a phone. */
function onAPhone(code: string): Reader {
	const module = { exports: {} };
	const require = (name: string): object => {
		if (name !== 'obsidian') throw new Error(`no ${name} here`);
		return {};
	};
	runInNewContext(code, { module, exports: module.exports, require });
	return module.exports as Reader;
}

describe('the bundle of the plugin', () => {
	it('passes its own audit', async () => {
		expect(auditBundle(await bundled(READS_A_NOTE), EXTERNALS)).toEqual([]);
	});

	it('reads and writes properties without Node', async () => {
		const { read, dump } = onAPhone(await bundled(READS_A_NOTE));
		expect(read('---\ncompany: Acme\nround: 2\n---\nBody')).toEqual({ company: 'Acme', round: 2 });
		expect(dump({ company: 'Acme' })).toBe('---\ncompany: Acme\n---\n\n');
	});

	it.each(['js', 'javascript', 'json', 'coffee'])('refuses properties in %s', async (language) => {
		const { read } = onAPhone(await bundled(READS_A_NOTE));
		expect(() => read(`---${language}\n{ "company": "Acme" }\n---\n`)).toThrow('not registered');
	});

	it('knows no functions in properties', async () => {
		const { load } = onAPhone(await bundled(READS_A_NOTE));
		expect(() => load('!!js/function "function () { return 1; }"')).toThrow('unknown tag');
	});

	it('is the same from one build to the next', async () => {
		expect(await bundled(READS_A_NOTE)).toBe(await bundled(READS_A_NOTE));
	});
});

describe('auditBundle', () => {
	it('finds what gray-matter brings along when nothing is replaced', async () => {
		const raw = await bundled(READS_A_NOTE, { plugins: [], external: [...EXTERNALS, 'fs', 'buffer', 'esprima'] });
		expect(auditBundle(raw, EXTERNALS)).toEqual(expect.arrayContaining([expect.stringContaining('eval'), expect.stringContaining('Function')]));
	});

	it.each([
		['require("fs")', 'requires “fs”'],
		["require('@codemirror/view');require('node:path')", 'requires “node:path”'],
		['require(name)', 'requires something that only shows at run time'],
		['if (typeof require < "u") x()', 'looks for require in a hidden way'],
		['eval("1")', 'evaluates text as code (eval)'],
		['(0,eval)("1")', 'evaluates text as code (eval)'],
		['window.eval("1")', 'evaluates text as code (eval)'],
		['new Function("return 1")', 'evaluates text as code (Function)'],
		['/(?<=on )Friday/', 'has a regular expression with a look-behind, which older iPhones refuse'],
	])('complains about %s', (code, complaint) => {
		expect(auditBundle(code, EXTERNALS)).toEqual([complaint]);
	});

	it.each(['fs', 'node:path'])('complains about %s of Node even where it is let through', (name) => {
		expect(auditBundle(`import(${JSON.stringify(name)})`, [...EXTERNALS, name])).toEqual([`requires “${name}”`]);
	});

	it.each(['require("obsidian")', 'require("@codemirror/state")', 'medieval()', 'a.require("b")', 'const a = { require() { return 1; } }', 'isFunction("a")', '/(?<year>\\d)/'])(
		'accepts %s',
		(code) => {
			expect(auditBundle(code, EXTERNALS)).toEqual([]);
		},
	);
});
