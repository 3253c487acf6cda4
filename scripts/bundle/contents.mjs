import { gzipSync } from 'node:zlib';

/**
 * What a bundle holds, as bytes by room: a library by its name, a folder of `src` by its path.
 * @typedef {ReadonlyMap<string, number>} Contents
 */

/** How deep a folder of `src` is a room of its own. */
const DEPTH = 3;

/**
 * The bytes of each room in an output, the largest first.
 * @param {import('esbuild').Metafile['outputs'][string]} output
 * @returns {Contents}
 */
function contentsOf({ inputs }) {
	/** @type {Map<string, number>} */
	const rooms = new Map();
	for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
		const room = roomOf(file);
		rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
	}
	return new Map([...rooms].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a));
}

/**
 * What a bundle weighs, from the code and the metafile of a build that makes it alone.
 * @param {Uint8Array} code
 * @param {import('esbuild').Metafile} metafile
 * @returns {import('./budget.mjs').Weight}
 */
export function weightOf(code, { outputs }) {
	const [output] = Object.values(outputs);
	if (!output) throw new Error('The build has made nothing.');
	return { bytes: code.length, zipped: gzipSync(code).length, rooms: contentsOf(output) };
}

/**
 * The room that a file belongs to.
 * @param {string} file a path from the project's folder, as the bundler has it
 */
function roomOf(file) {
	const library = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
	if (library !== undefined) return library;
	const parts = file.split('/');
	if (parts[0] !== 'src') return 'other';
	// A file beside the rooms belongs to the folder that holds them.
	return parts.slice(0, Math.min(DEPTH, parts.length - 1)).join('/');
}
