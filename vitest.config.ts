import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The zones in which every rule about days must give the same answer: at, west of, far east of, and half an hour off Greenwich. */
const TIME_ZONES = ['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];

// Tests of properties try hundreds of cases, and four zones share the machine: a slow one is no failure.
const PATIENCE = 60_000;

/** Markdown files are text to tests, as they are in the bundles. */
const markdownAsText = {
	name: 'markdown-as-text',
	transform: (code: string, id: string): string | undefined => (id.endsWith('.md') ? `export default ${JSON.stringify(code)};` : undefined),
};

function unitTests(timeZone: string): TestProjectInlineConfiguration {
	return {
		plugins: [markdownAsText],
		test: {
			name: `unit ${timeZone}`,
			testTimeout: PATIENCE,
			include: ['tests/core/**/*.test.ts', 'tests/cli/**/*.test.ts'],
			env: { TZ: timeZone },
			provide: { timeZone },
		},
	};
}

const integration: TestProjectInlineConfiguration = {
	plugins: [markdownAsText],
	// The `obsidian` package holds types only.
	resolve: { alias: { obsidian: 'obsidian-test-mocks/obsidian' } },
	test: {
		name: 'integration',
		testTimeout: PATIENCE,
		include: ['tests/obsidian/**/*.test.ts', 'tests/scripts/**/*.test.ts'],
		env: { TZ: 'America/New_York' },
		server: { deps: { inline: ['obsidian-test-mocks'] } },
	},
};

const checks: TestProjectInlineConfiguration = {
	test: { name: 'checks', include: ['tests/checks/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
};

const browser: TestProjectInlineConfiguration = {
	test: {
		name: 'browser',
		include: ['tests/workbench/**/*.flow.ts', 'tests/workbench/**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// What a page shows in the end is judged, not how fast a shared machine gets there.
		expect: { poll: { timeout: 10_000 } },
	},
};

export default defineConfig({
	// A thread shares its process's time zone; a fork has its own.
	test: { pool: 'forks', projects: [...TIME_ZONES.map(unitTests), integration, checks, browser] },
});
