import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { PLUGIN } from '../../scripts/bundle/bundles.mjs';

/** What has an effect beyond the plugin or waits for one; even asking whether it is there is for later. */
const OUTSIDE = [
	...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
	...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'BroadcastChannel', 'indexedDB', 'localStorage', 'sessionStorage', 'caches'],
	...['window', 'document', 'activeDocument', 'activeWindow', 'self', 'navigator', 'location', 'history', 'customElements'],
	...['addEventListener', 'dispatchEvent', 'matchMedia', 'getComputedStyle', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'],
	...['process', 'Buffer', 'global', '__dirname', 'moment', 'app'],
];

/** Libraries make their own; ours are made late. */
const MOST_PATTERNS = 50;
const LONGEST_PATTERN_TEXT = 20_000;

/** What evaluating main.js does. */
interface Loading {
	readonly exported: Readonly<Record<string, unknown>>;
	/** Names of what it asked for or called, in their order. */
	readonly touched: readonly string[];
	/** Sources of the regular expressions that it put together. */
	readonly patterns: readonly string[];
}

/** Evaluates code as the app does, where everything outside it only remembers that it was asked for. */
function load(code: string): Loading {
	const touched: string[] = [];
	const patterns: string[] = [];
	const module = { exports: {} };
	const sandbox = { module, exports: module.exports, require: (name: string) => required(name, touched), madePattern: (source: string) => patterns.push(source) };
	for (const name of OUTSIDE) Object.defineProperty(sandbox, name, { get: () => void touched.push(name), configurable: true });
	const context = createContext(sandbox);
	new Script(COUNTS_PATTERNS).runInContext(context);
	new Script(code).runInContext(context);
	return { exported: module.exports, touched, patterns };
}

const COUNTS_PATTERNS = `{
	const { madePattern } = globalThis;
	const make = (target, args, maker) => (madePattern(String(args[0]?.source ?? args[0])), Reflect.construct(target, args, maker));
	globalThis.RegExp = new Proxy(RegExp, { construct: make, apply: (target, _, args) => make(target, args, target) });
}`;

/** CodeMirror as it is, which only describes extensions; of the app the classes to extend, and functions that remember being called. */
function required(name: string, touched: string[]): object {
	if (name !== 'obsidian') return createRequire(import.meta.url)(name) as object;
	const known = new Map<string | symbol, unknown>();
	const make = (member: string): unknown => (/^[A-Z]/.test(member) ? class { readonly isStub = true; } : () => void touched.push(`obsidian.${member}()`));
	return new Proxy({}, {
		get(_, member) {
			if (typeof member === 'symbol' || member === '__esModule') return undefined;
			if (!known.has(member)) known.set(member, make(member));
			return known.get(member);
		},
	});
}

describe('evaluating main.js', () => {
	let loading: Loading;

	beforeAll(async () => {
		const { outputFiles } = await build({ ...PLUGIN, write: false });
		loading = load(outputFiles[0]?.text ?? '');
	});

	it('defines the plugin and nothing else', () => {
		expect(Object.keys(loading.exported)).toEqual(['default']);
		expect(loading.exported['default']).toBeTypeOf('function');
	});

	it('starts nothing, asks nobody and keeps nothing', () => {
		expect(loading.touched).toEqual([]);
	});

	it('puts no patterns of ours together', () => {
		const longest = [...loading.patterns].sort((a, b) => b.length - a.length).slice(0, 5);
		const hint = `made at load, the longest: ${longest.map((source) => source.slice(0, 80)).join(' … ')}`;
		expect(loading.patterns.length, hint).toBeLessThanOrEqual(MOST_PATTERNS);
		expect(loading.patterns.join('').length, hint).toBeLessThanOrEqual(LONGEST_PATTERN_TEXT);
	});
});

describe('the watch over it', () => {
	it.each([
		['setTimeout(() => {}, 10)', 'setTimeout'],
		['if (typeof document === "object") document.title = ""', 'document'],
		['window.addEventListener("resize", () => {})', 'window'],
		['localStorage.getItem("a")', 'localStorage'],
		['require("obsidian").requestUrl("https://example.org")', 'obsidian.requestUrl()'],
		['fetch("https://example.org")', 'fetch'],
	])('sees %s', (code, name) => {
		expect(load(`try { ${code} } catch {}`).touched).toContain(name);
	});

	it('counts patterns that are put together, and no literals', () => {
		expect(load('new RegExp("a|b"); RegExp(/c/); /d/.test("d")').patterns).toEqual(['a|b', 'c']);
	});
});
