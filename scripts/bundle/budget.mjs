/**
 * What a bundle weighs: the whole of it, as it is and as somebody downloads it, and its rooms (`contents.mjs`).
 * @typedef {{ readonly bytes: number, readonly zipped: number, readonly rooms: import('./contents.mjs').Contents }} Weight
 */

/**
 * How much of main.js each room may take, in bytes: what it took when somebody last looked, and a little. Libraries first.
 * @type {import('./contents.mjs').Contents}
 */
const ROOMS = new Map([
	['ical.js', 80_000],
	['luxon', 72_000],
	['chrono-node', 57_000],
	['js-yaml', 37_000],
	['gray-matter', 5_000],
	['idb', 4_000],
	['stemmer', 2_000],
	['strip-bom-string', 200],
	['kind-of', 200],
	['section-matter', 200],
	['src/core/draft-review', 204_000],
	['src/core/timeline', 145_000],
	['src/core/reply', 53_000],
	['src/core/note', 50_000],
	['src/core/calendar', 36_000],
	['src/core/template', 24_000],
	['src/core/follow-up', 16_000],
	['src/core', 9_000],
	['src/core/live', 7_000],
	['src/core/message', 9_000],
	['src/core/settings', 9_000],
	['src/core/date', 7_000],
	['src/core/interview', 5_000],
	['src/core/once', 1_000],
	['src/obsidian/views', 55_000],
	['src/obsidian/commands', 32_000],
	['src/obsidian/vault', 32_000],
	['src/obsidian/editor', 13_000],
	['src/obsidian', 7_000],
	['src', 3_000],
	['other', 200],
]);

/**
 * What main.js may weigh.
 * @type {Weight}
 */
export const BUDGET = { bytes: 955_000, zipped: 340_000, rooms: ROOMS };

const WAY_OUT = 'make it smaller, or raise its budget in scripts/bundle/budget.mjs and say why in the commit';

/**
 * What has outgrown its budget, one sentence each; empty when all is well.
 * @param {Weight} weight
 * @param {Weight} budget
 * @returns {readonly string[]}
 */
export function overBudget(weight, budget) {
	const rooms = [...weight.rooms].flatMap(([room, bytes]) => {
		const allowed = budget.rooms.get(room);
		return allowed === undefined ? [`${room} is new in the bundle, with ${said(bytes)} bytes: give it a budget in scripts/bundle/budget.mjs.`] : growth(room, bytes, allowed, 'bytes');
	});
	const gone = [...budget.rooms.keys()].filter((room) => !weight.rooms.has(room));
	return [
		...growth('The whole bundle', weight.bytes, budget.bytes, 'bytes'),
		...growth('The whole bundle', weight.zipped, budget.zipped, 'bytes zipped, as people download it'),
		...rooms,
		...gone.map((room) => `${room} is no longer in the bundle: take its budget out of scripts/bundle/budget.mjs.`),
	];
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} allowed
 * @param {string} unit
 * @returns {readonly string[]}
 */
function growth(what, bytes, allowed, unit) {
	return bytes <= allowed ? [] : [`${what} has ${said(bytes)} ${unit}, ${said(bytes - allowed)} more than its budget of ${said(allowed)}: ${WAY_OUT}.`];
}

/**
 * A table of the rooms, the largest first, with their share of the whole and what is left of their budgets.
 * @param {Weight} weight
 * @param {Weight} budget
 */
export function weightTable(weight, budget) {
	const rows = [...weight.rooms, /** @type {const} */ (['the whole', weight.bytes])].map(([room, bytes]) => {
		const allowed = room === 'the whole' ? budget.bytes : budget.rooms.get(room);
		return [room, said(bytes), `${((100 * bytes) / weight.bytes).toFixed(1)} %`, allowed === undefined ? 'no budget' : `${said(allowed - bytes)} left`];
	});
	const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

/** @param {number} bytes */
function said(bytes) {
	return bytes.toLocaleString('en');
}
