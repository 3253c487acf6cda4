import { beforeAll, describe, expect, it } from 'vitest';
import { smallHouse } from './small-house';

/** One file of every layer. */
const INNOCENT = {
	date: 'src/core/date/day.ts',
	settings: 'src/core/settings/settings.ts',
	timeline: 'src/core/timeline/timeline.ts',
	interview: 'src/core/interview/interview.ts',
	note: 'src/core/note/note.ts',
	followUp: 'src/core/follow-up/follow-up.ts',
	reply: 'src/core/reply/reply.ts',
	template: 'src/core/template/template.ts',
	message: 'src/core/message/message.ts',
	calendar: 'src/core/calendar/calendar.ts',
	draftReview: 'src/core/draft-review/review.ts',
	top: 'src/core/due-list.ts',
	cli: 'src/cli/print.ts',
	vault: 'src/obsidian/vault/sync.ts',
	view: 'src/obsidian/views/view.ts',
	editor: 'src/obsidian/editor/editor.ts',
	command: 'src/obsidian/commands/command.ts',
	settingsTab: 'src/obsidian/settings-tab.ts',
	main: 'src/main.ts',
};

interface Breach {
	readonly file: string;
	/** A file of the house, or a package. */
	readonly imports: string;
	readonly breaks: string;
}

const layer = (file: string, imports: string, name: string): Breach => ({ file, imports, breaks: `layers: ${name}` });
const package_ = (file: string, imports: string, name = imports): Breach => ({ file, imports, breaks: `package: ${name}` });

const BREACHES: readonly Breach[] = [
	layer('src/core/once/upward.ts', INNOCENT.date, 'src/core/once/'),
	layer('src/core/date/upward.ts', INNOCENT.settings, 'src/core/date/'),
	layer('src/core/settings/upward.ts', INNOCENT.timeline, 'src/core/settings/'),
	layer('src/core/timeline/upward.ts', INNOCENT.interview, 'src/core/timeline/'),
	layer('src/core/interview/upward.ts', INNOCENT.followUp, 'src/core/interview/'),
	layer('src/core/note/sideways.ts', INNOCENT.followUp, 'src/core/note/'),
	layer('src/core/follow-up/sideways.ts', INNOCENT.note, 'src/core/follow-up/'),
	layer('src/core/follow-up/rules/upward.ts', INNOCENT.top, 'src/core/follow-up/'),
	layer('src/core/note/above.ts', INNOCENT.template, 'src/core/note/'),
	layer('src/core/reply/sideways.ts', INNOCENT.template, 'src/core/reply/'),
	layer('src/core/template/sideways.ts', INNOCENT.message, 'src/core/template/'),
	layer('src/core/message/sideways.ts', INNOCENT.calendar, 'src/core/message/'),
	layer('src/core/calendar/sideways.ts', INNOCENT.draftReview, 'src/core/calendar/'),
	layer('src/core/draft-review/sideways.ts', INNOCENT.reply, 'src/core/draft-review/'),
	layer('src/core/to-the-command-line.ts', INNOCENT.cli, 'src/core/*'),
	layer('src/core/to-the-plugin.ts', INNOCENT.vault, 'src/core/*'),
	layer('src/core/live/to-the-plugin.ts', INNOCENT.vault, 'src/core/live/'),
	layer('src/cli/to-the-plugin.ts', INNOCENT.view, 'src/cli/'),
	layer('src/obsidian/vault/to-the-command-line.ts', INNOCENT.cli, 'src/obsidian/vault/'),
	layer('src/obsidian/vault/upward.ts', INNOCENT.view, 'src/obsidian/vault/'),
	layer('src/obsidian/views/sideways.ts', INNOCENT.editor, 'src/obsidian/views/'),
	layer('src/obsidian/editor/upward.ts', INNOCENT.command, 'src/obsidian/editor/'),
	layer('src/obsidian/commands/sideways.ts', INNOCENT.settingsTab, 'src/obsidian/commands/'),
	layer('src/obsidian/commands/upward.ts', INNOCENT.main, 'src/obsidian/commands/'),
	layer(INNOCENT.settingsTab, INNOCENT.main, 'src/obsidian/*'),
	package_('src/core/note/host.ts', 'obsidian'),
	package_('src/cli/host.ts', 'obsidian'),
	package_('src/core/note/yaml/second-frontmatter.ts', 'gray-matter'),
	package_('src/core/settings/yaml.ts', 'js-yaml'),
	package_('src/core/note/chrono.ts', 'chrono-node/en', 'chrono-node'),
	package_('src/core/follow-up/luxon.ts', 'luxon'),
	package_('src/core/template/ical.ts', 'ical.js'),
	package_('src/core/template/stemmer.ts', 'stemmer'),
	package_('src/obsidian/vault/second-store.ts', 'idb'),
	package_('src/obsidian/views/code-mirror.ts', '@codemirror/view', '@codemirror'),
	package_('src/obsidian/views/mocks.ts', 'obsidian-test-mocks/obsidian', 'any other'),
	{ file: 'src/core/note/disk.ts', imports: 'node:fs', breaks: 'node only in the command line' },
	{ file: 'src/obsidian/vault/disk.ts', imports: 'path', breaks: 'node only in the command line' },
	{ file: 'src/core/note/tested.ts', imports: 'tests/support/story.ts', breaks: 'src stands alone' },
	{ file: 'src/obsidian/services/service.ts', imports: INNOCENT.top, breaks: 'layers: no place' },
	{ file: 'src/obsidian/views/to-no-place.ts', imports: 'src/obsidian/services/other.ts', breaks: 'layers: into no place' },
];

/** Two files that name no more than each other's types. */
const CYCLE = {
	'src/core/date/hen.ts': "import type { Egg } from './egg';\nexport interface Hen { readonly egg: Egg }\n",
	'src/core/date/egg.ts': "import type { Hen } from './hen';\nexport interface Egg { readonly hen: Hen }\n",
};

/** Downward imports, and every package in its home. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	'src/core/date/luxon.ts': ['luxon'],
	'src/core/timeline/chrono.ts': ['chrono-node/en', INNOCENT.date, INNOCENT.settings],
	'src/core/note/yaml/frontmatter.ts': ['gray-matter', 'js-yaml', INNOCENT.interview, INNOCENT.timeline],
	'src/core/calendar/ical.ts': ['ical.js', INNOCENT.note],
	'src/core/draft-review/stemmer.ts': ['stemmer', INNOCENT.followUp],
	'src/core/follow-up/rules/rule.ts': [INNOCENT.followUp, INNOCENT.interview, INNOCENT.date],
	'src/core/answer.ts': [INNOCENT.note, INNOCENT.followUp, INNOCENT.top],
	'src/cli/files.ts': ['node:fs', INNOCENT.top, INNOCENT.note],
	'src/obsidian/vault/note-store.ts': ['obsidian', 'idb', INNOCENT.top],
	'src/obsidian/editor/lint.ts': ['obsidian', '@codemirror/view', INNOCENT.vault],
	'src/obsidian/commands/open.ts': ['obsidian', INNOCENT.view, INNOCENT.editor, INNOCENT.vault, INNOCENT.top],
	'tests/story.test.ts': ['node:fs', 'obsidian', 'luxon', INNOCENT.main, INNOCENT.cli, INNOCENT.date],
};

/** An import of types only: those count as well. */
function importing(file: string, targets: readonly string[]): string {
	const climb = '../'.repeat(file.split('/').length - 1);
	const specifiers = targets.map((target) => (/^(src|tests)\//.test(target) ? climb + target.replace(/\.ts$/, '') : target));
	return specifiers.map((specifier, index) => `import type * as import${String(index)} from '${specifier}';\n`).join('') + 'export const here = 1;\n';
}

interface CruiseReport {
	readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

async function brokenRules(files: Readonly<Record<string, string>>): Promise<Map<string, string[]>> {
	const house = smallHouse(files);
	const { output } = await house.check('imports', '--output-type', 'json');
	house.remove();
	const byFile = new Map<string, string[]>();
	for (const { from, rule } of (JSON.parse(output) as CruiseReport).summary.violations) byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
	return byFile;
}

describe('the import rules', () => {
	const innocent = Object.fromEntries(Object.values(INNOCENT).map((file) => [file, importing(file, [])]));
	const breaches = Object.fromEntries(BREACHES.map(({ file, imports }) => [file, importing(file, [imports])]));
	const allowed = Object.fromEntries(Object.entries(ALLOWED).map(([file, targets]) => [file, importing(file, targets)]));
	const others = { 'tests/support/story.ts': '', 'src/obsidian/services/other.ts': '', 'scripts/build.mjs': '' };
	let broken: Map<string, string[]>;

	beforeAll(async () => {
		broken = await brokenRules({ ...innocent, ...others, ...breaches, ...CYCLE, ...allowed });
	});

	it.each(BREACHES)('$breaks: $file imports $imports', ({ file, breaks }) => {
		expect(broken.get(file)).toEqual([breaks]);
	});

	it('no cycles: two files that import each other’s types', () => {
		const rules = Object.keys(CYCLE).flatMap((file) => broken.get(file) ?? []);
		expect(new Set(rules)).toEqual(new Set(['no cycles']));
	});

	it('say nothing about anything else', () => {
		const blamed = new Set([...BREACHES.map(({ file }) => file), ...Object.keys(CYCLE)]);
		expect([...broken.keys()].filter((file) => !blamed.has(file))).toEqual([]);
	});

	it('are each broken above', async () => {
		const { default: configuration } = await import('../../.dependency-cruiser.mjs');
		const tried = new Set([...BREACHES.map(({ breaks }) => breaks), 'no cycles']);
		const rules = (configuration.forbidden ?? []).map(({ name }) => name ?? 'a rule without a name');
		expect(rules.filter((name) => !tried.has(name))).toEqual([]);
	});
});
