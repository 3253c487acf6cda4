import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { ROOT } from './bundle/bundles.mjs';

// The page of the review is made from the examples that are its tests.
const outfile = join(ROOT, 'node_modules/.cache/docs/page.mjs');
await build({ absWorkingDir: ROOT, bundle: true, entryPoints: ['src/core/draft-review/page.ts'], outfile, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
const { draftReviewPage } = await import(outfile);
await writeFile(join(ROOT, 'docs/draft-review.md'), draftReviewPage());
process.stdout.write('docs/draft-review.md is written.\n');
