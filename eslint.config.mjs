import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const JAVASCRIPT = ['**/*.mjs', '**/*.js'];

/** What runs under Node and never on a phone. */
const NODE = ['src/cli/**', 'tests/**', 'scripts/**', '*.mjs', '.*.mjs', '*.ts'];

/** The only place where the core makes a `Date`, always from a day it was given: chrono wants one. */
const CHRONO_BRIDGE = 'src/core/timeline/**';

/** "Now" comes into the core as an argument; these are the ways around that. */
const CLOCKS = [
	'NewExpression[callee.name="Date"][arguments.length=0]',
	'CallExpression[callee.name="Date"]',
	'MemberExpression[object.name="Date"][property.name="now"]',
	'MemberExpression[object.name=/^(performance|Temporal)$/]',
	'MemberExpression[object.name="DateTime"][property.name=/^(now|local|utc)$/]',
	'CallExpression[callee.property.name="format"][arguments.length=0]',
].map((selector) => ({ selector, message: 'The core has no clock: take the day as an argument.' }));

const DATES = [{ selector: 'NewExpression[callee.name="Date"]', message: 'Days are CalendarDate values; a Date is an instant and moves with the time zone.' }];

export default defineConfig(
	globalIgnores(['main.js', 'dist/', 'coverage/', 'examples/', 'tests/screenshots/']),
	obsidianmd.configs.recommended,
	{
		// Nothing is switched off in passing: a rule that does not fit is changed here, for everyone to see.
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
	},
	{
		files: TYPESCRIPT,
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// TypeScript itself knows what is defined, the types of other environments included.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
			// Removing a property whose name the user chose needs it.
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// Our own values are plain functions that never use `this`; what the rule says about them is wrong.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		files: [...TYPESCRIPT, ...JAVASCRIPT],
		rules: {
			'eqeqeq': 'error',
			'max-lines': ['error', 250],
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'ts-ignore', 'ts-expect-error'] }],
			// Control characters written as escapes are meant: no note may hold some of them.
			'no-control-regex': 'off',
			'object-shorthand': 'error',
			'prefer-const': 'error',
		},
	},
	{
		files: ['src/**/*.ts'],
		rules: { 'max-lines-per-function': ['error', { max: 60 }] },
	},
	{
		files: ['src/**/*.ts'],
		ignores: ['src/main.ts'],
		rules: { 'import/no-default-export': 'error' },
	},
	{
		files: ['src/core/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...CLOCKS, ...DATES] },
	},
	{
		files: [CHRONO_BRIDGE],
		rules: { 'no-restricted-syntax': ['error', ...CLOCKS] },
	},
	{
		files: NODE,
		rules: {
			'no-restricted-globals': 'off',
			'no-undef': 'off',
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			// Obsidian's API is out of reach here, and the folder is looked for before the default is believed.
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/regex-lookbehind': 'off',
			'no-unsanitized/method': 'off',
		},
	},
	{
		// A test does what a user or another plugin would.
		files: ['tests/**/*.ts'],
		rules: {
			'obsidianmd/prefer-file-manager-trash-file': 'off',
			'obsidianmd/ui/sentence-case': 'off',
		},
	},
	{
		// The workbench plays Obsidian, and a plugin's manners are not a host's.
		files: ['tests/workbench/**/*.ts'],
		rules: {
			'@typescript-eslint/no-invalid-void-type': 'off',
			'obsidianmd/no-forbidden-elements': 'off',
			'obsidianmd/platform': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/prefer-instanceof': 'off',
			'no-restricted-globals': 'off',
		},
	},
	{
		files: ['package.json'],
		// gray-matter brings js-yaml 3; naming it keeps the two on one copy.
		rules: { 'depend/ban-dependencies': ['error', { presets: ['native', 'microutilities', 'preferred'], allowed: ['js-yaml'] }] },
	},
);
