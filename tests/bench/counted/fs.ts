import * as fs from 'node:fs';
import { counts } from './counts';

export * from 'node:fs';

export function openSync(...args: Parameters<typeof fs.openSync>): number {
	counts.filesOpened++;
	return fs.openSync(...args);
}
