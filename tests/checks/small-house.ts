import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../scripts/bundle/bundles.mjs';
import { readNode } from '../../scripts/run-node.mjs';
import { STATIC_CHECKS } from '../../scripts/static-checks.mjs';

const CONFIGURATION = [
	'package.json',
	'manifest.json',
	'tsconfig.json',
	'tsconfig.core.json',
	'eslint.config.mjs',
	'.dependency-cruiser.mjs',
	'knip.json',
	'scripts/knip',
];

/** A small project of made-up files under the real configuration of the checks. */
export interface SmallHouse {
	/** Runs one of the static checks there, with arguments added. */
	check(name: string, ...more: string[]): Promise<{ code: number; output: string }>;
	remove(): void;
}

/** Builds a small project in a temporary folder out of the given files (path → text). */
export function smallHouse(files: Readonly<Record<string, string>>): SmallHouse {
	const folder = mkdtempSync(join(tmpdir(), 'small-house-'));
	for (const name of CONFIGURATION) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const [path, text] of Object.entries({ 'tests/.keep': '', ...files })) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return {
		check: (name, ...more) => {
			const [script = '', ...args] = STATIC_CHECKS.find((check) => check.name === name)?.args ?? [];
			return readNode([join(ROOT, script), ...args, ...more], folder);
		},
		remove: () => rmSync(folder, { recursive: true }),
	};
}
