import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readBuiltPlugin, readVaultFolder } from './disk';
import type { Served } from './host/by-hand';
import { bundle, workbenchPage } from './host-bundle';
import { FOLDER, ROOT } from './places';

/** A workbench that is being served. */
export interface ServedWorkbench {
	/** For a browser on this machine. */
	readonly address: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves the built plugin over a vault's folder as of a day (`YYYY-MM-DD`), on this machine only.
 * Each loading of the page reads plugin and vault anew; what is changed on the page stays there, and is gone with it.
 */
export async function serveWorkbench(vaultFolder: string, today: string, port = 0): Promise<ServedWorkbench> {
	const [page, toolbar] = await Promise.all([bundle('host/by-hand.ts').then(workbenchPage), readFile(join(FOLDER, 'toolbar.html'), 'utf8')]);
	const answers: Record<string, () => Promise<[type: string, text: string]>> = {
		'/': () => Promise.resolve(['text/html; charset=utf-8', toolbar.replace('{{today}}', today)]),
		'/app': () => Promise.resolve(['text/html; charset=utf-8', page]),
		'/served.json': async () => {
			const served: Served = { plugin: await readBuiltPlugin(ROOT), files: await readVaultFolder(vaultFolder), today };
			return ['application/json; charset=utf-8', JSON.stringify(served)];
		},
	};
	const server = createServer((request, response) => {
		const answer = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
		if (!answer) {
			response.writeHead(404).end();
			return;
		}
		answer().then(
			([type, text]) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text),
			(error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
		);
	});
	await listen(server, port);
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () => new Promise((resolve) => void server.close(() => resolve())),
	};
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
}
