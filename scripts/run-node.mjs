import { spawn } from 'node:child_process';
import process from 'node:process';
import { ROOT } from './bundle/bundles.mjs';

/**
 * Runs a script under this Node in the project's folder, with what it prints shown as it comes.
 * @param {readonly string[]} args the script and its arguments
 * @returns {Promise<number>} the exit code; 1 when it was ended from outside
 */
export function runNode(args) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Runs a script under this Node and keeps what it prints.
 * @param {readonly string[]} args the script and its arguments
 * @param {string} [cwd] the project's folder unless given
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when ended from outside); both streams as one text
 */
export function readNode(args, cwd = ROOT) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text) => (output += text));
		}
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
