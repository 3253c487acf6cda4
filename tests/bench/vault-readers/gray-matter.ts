import { readFileSync } from 'node:fs';
import matter from 'gray-matter';

/** Every note read, and its properties by gray-matter as it comes; what cannot be read is passed over. */
export function readVault(_: string, paths: readonly string[]): number {
	let read = 0;
	for (const path of paths) {
		try {
			matter(readFileSync(path, 'utf8'));
			read++;
		} catch {
			continue;
		}
	}
	return read;
}
