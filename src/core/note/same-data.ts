/** Whether two plain values say the same: numbers, texts, lists and objects of such, with their properties in the same order. Quicker than comparing them written out, and most that differ do so early. */
export function isSameData(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
	const names = Object.keys(a);
	const others = Object.keys(b);
	if (names.length !== others.length) return false;
	return names.every((name, place) => name === others[place] && isSameData((a as Data)[name], (b as Data)[name]));
}

type Data = Readonly<Record<string, unknown>>;
