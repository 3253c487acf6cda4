import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallHouse } from './small-house';

interface Breach {
	readonly name: string;
	readonly file: string;
	readonly text: string;
	readonly breaks: string;
}

const clocks = [
	'new Date()',
	'Date()',
	'Date.now()',
	'performance.now()',
	'Temporal.Now.plainDateISO()',
	'DateTime.now()',
	'DateTime.local()',
	'DateTime.utc()',
	"new Intl.DateTimeFormat('en').format()",
].map((clock, index) => ({
	name: `${clock} in the core`,
	file: `src/core/date/clock-${String(index)}.ts`,
	text: `declare const DateTime: Record<'now' | 'local' | 'utc', () => unknown>;\ndeclare const Temporal: { Now: Record<string, () => unknown> };\nexport const read = (): unknown => [DateTime, Temporal, ${clock}];\n`,
	breaks: 'no-restricted-syntax',
}));

const BREACHES: readonly Breach[] = [
	...clocks,
	{
		name: 'a Date with arguments in the core',
		file: 'src/core/note/instant.ts',
		text: 'export const at = (year: number): unknown => new Date(year, 0, 1);\n',
		breaks: 'no-restricted-syntax',
	},
	{
		name: 'the clock beside chrono',
		file: 'src/core/timeline/reference.ts',
		text: 'export const at = (): unknown => new Date();\n',
		breaks: 'no-restricted-syntax',
	},
	{ name: 'any', file: 'src/core/note/any.ts', text: 'export const read = (value: any): string => String(value);\n', breaks: '@typescript-eslint/no-explicit-any' },
	{ name: 'a non-null assertion', file: 'src/core/note/bang.ts', text: 'export const first = (list: readonly string[]): string => list[0]!;\n', breaks: '@typescript-eslint/no-non-null-assertion' },
	{
		name: 'a promise that nobody waits for',
		file: 'src/obsidian/vault/floating.ts',
		text: 'export function save(write: () => Promise<void>): void {\n\twrite();\n}\n',
		breaks: '@typescript-eslint/no-floating-promises',
	},
	{ name: 'a default export', file: 'src/core/note/default.ts', text: 'export default 1;\n', breaks: 'import/no-default-export' },
	{
		name: 'an import of types as if it were of values',
		file: 'src/core/note/type-import.ts',
		text: "import { Kind } from './kind';\nexport const say = (kind: Kind): string => kind;\n",
		breaks: '@typescript-eslint/consistent-type-imports',
	},
	{ name: 'a file of 251 lines', file: 'src/core/note/long-file.ts', text: 'export {};\n' + '// One more line.\n'.repeat(250), breaks: 'max-lines' },
	{
		name: 'a function of 61 lines',
		file: 'src/core/note/long-function.ts',
		text: `export function long(): number {\n${'\t// One more line.\n'.repeat(58)}\treturn 1;\n}\n`.replace('\treturn', '\t// The last one too many.\n\treturn'),
		breaks: 'max-lines-per-function',
	},
	{ name: 'work left for later', file: 'src/core/note/later.ts', text: '// TODO: tell the time.\nexport const later = 1;\n', breaks: 'no-warning-comments' },
	{ name: 'a rule switched off in passing', file: 'src/core/note/disabled.ts', text: '// eslint-disable-next-line max-lines -- just this once\nexport const once = 1;\n', breaks: 'noInlineConfig' },
	{
		name: 'a guideline of Obsidian switched off in passing',
		file: 'src/obsidian/views/disabled.ts',
		text: "// eslint-disable-next-line obsidianmd/hardcoded-config-path -- just this once\nexport const folder = '.obsidian';\n",
		breaks: 'eslint-comments/no-restricted-disable, noInlineConfig, obsidianmd/hardcoded-config-path',
	},
	{ name: 'a look-behind', file: 'src/core/timeline/look-behind.ts', text: 'export const pattern = /(?<=by )friday/;\n', breaks: 'obsidianmd/regex-lookbehind' },
	{
		name: 'markup as text',
		file: 'src/obsidian/views/markup.ts',
		text: 'export function fill(box: HTMLElement, text: string): void {\n\tbox.innerHTML = text;\n}\n',
		breaks: '@microsoft/sdl/no-inner-html, no-unsanitized/property',
	},
	{
		name: 'a style set by hand',
		file: 'src/obsidian/views/style.ts',
		text: "export function paint(box: HTMLElement): void {\n\tbox.style.color = 'red';\n}\n",
		breaks: 'obsidianmd/no-static-styles-assignment',
	},
	{
		name: 'a cast to a file',
		file: 'src/obsidian/vault/cast.ts',
		text: "import type { TAbstractFile, TFile } from 'obsidian';\nexport const file = (found: TAbstractFile): TFile => found as TFile;\n",
		breaks: '@typescript-eslint/no-unsafe-class-instance-assignment, obsidianmd/no-tfile-tfolder-cast',
	},
	{ name: 'Node in the plugin', file: 'src/obsidian/vault/node.ts', text: "import { sep } from 'node:path';\nexport const slash = sep;\n", breaks: 'obsidianmd/no-nodejs-modules' },
	{ name: 'a log', file: 'src/obsidian/vault/log.ts', text: "export const tell = (): void => console.log('here');\n", breaks: 'obsidianmd/rule-custom-message' },
];

const ALLOWED: Readonly<Record<string, string>> = {
	'src/core/note/kind.ts': "export type Kind = 'a' | 'b';\n",
	'src/core/note/full-file.ts': 'export {};\n' + '// One more line.\n'.repeat(249),
	'src/core/timeline/bridge.ts': 'export const noon = (year: number): unknown => new Date(year, 0, 1, 12);\n',
	'src/obsidian/vault/clock.ts': 'export const now = (): Date => new Date();\n',
	'src/cli/print.ts': "import { stdout } from 'node:process';\nexport const print = (text: string): boolean => stdout.write(text);\n",
	'src/main.ts': "import { Plugin } from 'obsidian';\n\nexport default class Follow extends Plugin {}\n",
};

interface LintReport {
	readonly filePath: string;
	readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const INLINE = /'noInlineConfig'/;

describe('the lint rules', () => {
	const house = smallHouse({ ...ALLOWED, ...Object.fromEntries(BREACHES.map(({ file, text }) => [file, text])) });
	let broken: Map<string, string>;

	beforeAll(async () => {
		const { output } = await house.check('lint', '--format', 'json');
		const reports = JSON.parse(output) as LintReport[];
		broken = new Map(
			reports.flatMap(({ filePath, messages }) => {
				const rules = messages.map(({ ruleId, message }) => ruleId ?? (INLINE.test(message) ? 'noInlineConfig' : message));
				const file = filePath.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
				return rules.length > 0 ? [[file, [...new Set(rules)].sort().join(', ')] as const] : [];
			}),
		);
	});

	afterAll(() => house.remove());

	it.each(BREACHES)('refuse $name', ({ file, breaks }) => {
		expect(broken.get(file)).toBe(breaks);
	});

	it('say nothing about anything else', () => {
		const blamed = new Set(BREACHES.map(({ file }) => file));
		expect([...broken].filter(([file]) => !blamed.has(file))).toEqual([]);
	});
});
