import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** What a fresh process answers, as JSON; its bundle stands beside the one that this is part of. What it keeps can be told from what it has thrown away. */
export async function answerOf<T>(bundle: string, ...args: readonly string[]): Promise<T> {
	const { stdout } = await runFile(process.execPath, ['--expose-gc', fileURLToPath(new URL(bundle, import.meta.url)), ...args]);
	return JSON.parse(stdout) as T;
}

/** What has been run, by what it was. */
const known = new Map<string, Promise<unknown>>();

/** Runs it the first time that it is asked for under this name; several lines look at the same runs. */
export function onceFor<T>(name: string, run: () => Promise<T>): Promise<T> {
	const running = (known.get(name) as Promise<T> | undefined) ?? run();
	known.set(name, running);
	return running;
}
