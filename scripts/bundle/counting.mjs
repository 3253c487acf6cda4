import { join } from 'node:path';

const COUNTED = join('tests', 'bench', 'counted');

/** Which modules are replaced by one that counts and passes on; what is shipped knows nothing of it. */
const REPLACEMENTS = [
	{ import: /^node:fs$/, by: 'fs.ts' },
	{ import: /^js-yaml$/, by: 'js-yaml.ts' },
	{ import: /\/spelled-dates$/, by: 'spelled-dates.ts' },
	{ import: /\/follow-up\/schedule$/, by: 'schedule.ts' },
];

/**
 * Puts the modules in `tests/bench/counted/` in place of those whose work they count; each must find something to stand in for.
 * @type {import('esbuild').Plugin}
 */
export const counting = {
	name: 'counting',
	setup(build) {
		/** @type {Set<string>} */
		const unused = new Set(REPLACEMENTS.map(({ by }) => by));
		const folder = join(build.initialOptions.absWorkingDir ?? '', COUNTED);
		for (const { import: filter, by } of REPLACEMENTS) {
			build.onResolve({ filter }, ({ importer }) => {
				// Theirs is the real one, and so is that of packages and of what measures.
				if (!importer.includes(join('', 'src', ''))) return undefined;
				unused.delete(by);
				return { path: join(folder, by) };
			});
		}
		build.onEnd(() => ({ errors: [...unused].map((by) => ({ text: `Nothing imports what ${join(COUNTED, by)} counts: look at scripts/bundle/counting.mjs again.` })) }));
	},
};
