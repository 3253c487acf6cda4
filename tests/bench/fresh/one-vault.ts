import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { elapsed, median } from '../stopwatch';
import type { VaultReader } from '../vault-reader';
import type { VaultFigures } from './figures';

const PASSES = 3;

// All that a fresh process does: load the reader it is told, let it read a vault, and then see how long the files alone take.
const [, , reader = '', vault = ''] = process.argv;
const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => join(vault, path));
const { readVault } = (await import(new URL(`../vault-readers/${reader}.mjs`, import.meta.url).href)) as VaultReader;
const started = performance.now();
await readVault(vault, paths);
const reading = performance.now() - started;
const readFiles = (): void => {
	for (const path of paths) readFileSync(path, 'utf8');
};
readFiles();
process.stdout.write(JSON.stringify({ reading, files: median(Array.from({ length: PASSES }, () => elapsed(readFiles))) } satisfies VaultFigures));
