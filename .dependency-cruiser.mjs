/**
 * Who may import whom in src/. A row may import only its own folder and the rows above it; what stands in one row does not
 * know each other. A new folder gets a place here before anything may import it.
 * @type {readonly (readonly string[])[]}
 */
const LAYERS = [
	['src/core/once/'],
	['src/core/date/'],
	['src/core/settings/'],
	['src/core/timeline/'],
	['src/core/interview/'],
	['src/core/note/', 'src/core/follow-up/'],
	['src/core/reply/', 'src/core/template/', 'src/core/message/', 'src/core/calendar/', 'src/core/draft-review/'],
	['src/core/*'],
	['src/core/live/'],
	['src/cli/', 'src/obsidian/vault/'],
	['src/obsidian/views/', 'src/obsidian/editor/'],
	['src/obsidian/commands/', 'src/obsidian/*'],
	['src/main.ts'],
];

/** The only place from which each package may be imported; no other package may be imported at all. */
const PACKAGE_HOMES = {
	'obsidian': '^src/(obsidian/|main\\.ts$)',
	'gray-matter': '^src/core/note/yaml/frontmatter\\.ts$',
	'js-yaml': '^src/core/note/yaml/(frontmatter|note-text)\\.ts$',
	'chrono-node': '^src/core/timeline/',
	'luxon': '^src/core/date/',
	'ical.js': '^src/core/calendar/',
	'stemmer': '^src/core/draft-review/',
	'idb': '^src/obsidian/vault/note-store\\.ts$',
	'@codemirror': '^src/obsidian/editor/',
};

/**
 * A layer as a pattern: a folder with all that is in it, `folder/*` only the files directly in it, or one file.
 * @param {string} layer
 */
function pattern(layer) {
	const path = layer.replaceAll('.', '\\.');
	if (layer.endsWith('/*')) return `^${path.slice(0, -1)}[^/]+$`;
	return layer.endsWith('/') ? `^${path}` : `^${path}$`;
}

/** @param {string} name */
const packagePattern = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;

const layers = LAYERS.flat();

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = LAYERS.slice(0, -1).flatMap((row, index) =>
	row.map((layer) => ({
		name: `layers: ${layer}`,
		comment: 'A layer knows only the layers above it in the table of .dependency-cruiser.mjs.',
		severity: 'error',
		from: { path: pattern(layer) },
		to: { path: [...row.filter((other) => other !== layer), ...LAYERS.slice(index + 1).flat()].map(pattern) },
	})),
);

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packageRules = Object.entries(PACKAGE_HOMES).map(([name, home]) => ({
	name: `package: ${name}`,
	comment: `${name} has one home, ${home}; everything else goes through what that home exports.`,
	severity: 'error',
	from: { path: '^src/', pathNot: home },
	to: { path: packagePattern(name) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...layerRules,
		...packageRules,
		{
			name: 'package: any other',
			comment: 'A new package needs a home in PACKAGE_HOMES.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '(^|/)node_modules/', pathNot: Object.keys(PACKAGE_HOMES).map(packagePattern) },
		},
		{
			name: 'layers: no place',
			comment: 'Every file in src/ has a place in the table of layers.',
			severity: 'error',
			from: { path: '^src/', pathNot: layers.map(pattern) },
			to: {},
		},
		{
			name: 'layers: into no place',
			comment: 'Every file in src/ has a place in the table of layers.',
			severity: 'error',
			from: {},
			to: { path: '^src/', pathNot: layers.map(pattern) },
		},
		{
			name: 'node only in the command line',
			comment: 'Phones have no Node, and the core has neither Node nor a host.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/cli/' },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'src stands alone',
			comment: 'The product does not depend on its tests or scripts.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^(tests|scripts)/' },
		},
		{
			name: 'no cycles',
			comment: 'Files that import each other, types included, cannot be understood one at a time.',
			severity: 'error',
			from: {},
			to: { circular: true },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.md$' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
	},
};
