/**
 * By how many rows most of some rows have moved within their list, when some may have been taken to another place in it:
 * the middle one of their moves. Rows that have moved so stand where they stood before, one next to the other.
 */
export function steadyShift(moves: readonly number[]): number {
	return [...moves].sort((a, b) => a - b)[Math.floor(moves.length / 2)] ?? 0;
}
