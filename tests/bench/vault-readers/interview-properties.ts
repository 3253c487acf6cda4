import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';

const HEAD = /^\uFEFF?---\r?\n([^]*?)\r?\n---/;

/** Every note read, and the properties of interviews by js-yaml. */
export function readVault(_: string, paths: readonly string[]): readonly object[] {
	const found: object[] = [];
	for (const path of paths) {
		const head = HEAD.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
		if (!/\binterview\b/.test(head)) continue;
		try {
			const properties: unknown = yaml.safeLoad(head);
			if (typeof properties === 'object' && properties !== null) found.push(properties);
		} catch {
			continue;
		}
	}
	return found;
}
