/**
 * One tool that reads the code without running it, as a script for Node with its arguments.
 * @typedef {{ name: string, args: readonly string[] }} StaticCheck
 */

/**
 * Every static check, the slowest first.
 * @type {readonly StaticCheck[]}
 */
export const STATIC_CHECKS = [
	{ name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
	{ name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
	{ name: 'core types', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json'] },
	{ name: 'imports', args: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'src', 'tests', 'scripts'] },
	{ name: 'unused', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];
