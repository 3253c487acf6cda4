import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FOLDER } from './places';

/** The page of the workbench, whole: with its styles, and with the host as the global `workbench`. */
export async function workbenchPage(script = ''): Promise<string> {
	const [styles, host] = await Promise.all([readFile(join(FOLDER, 'host.css'), 'utf8'), bundle('host/host.ts', 'workbench')]);
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Workbench</title>',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<style>${styles}</style></head><body>`,
		`<script>${asScript(host)}</script><script type="module">${asScript(script)}</script></body></html>`,
	].join('\n');
}

/** One file of this folder with all it imports, for a browser. */
export async function bundle(file: string, globalName?: string): Promise<string> {
	const result = await build({
		entryPoints: [join(FOLDER, file)],
		bundle: true,
		write: false,
		format: 'iife',
		...(globalName === undefined ? {} : { globalName }),
		target: 'es2022',
		logLevel: 'warning',
	});
	return result.outputFiles[0]?.text ?? '';
}

function asScript(code: string): string {
	return code.replaceAll('</script', '<\\/script');
}
