/** The text in UTF-8, one number from 0 to 255 each. The core has no `TextEncoder`: neither a page's nor Node's. */
export function octetsOf(text: string): readonly number[] {
	const octets: number[] = [];
	for (const character of text) octets.push(...octetsOfPoint(character.codePointAt(0) ?? 0));
	return octets;
}

function octetsOfPoint(point: number): readonly number[] {
	if (point < 0x80) return [point];
	if (point < 0x800) return [0xc0 | (point >> 6), following(point)];
	if (point < 0x10000) return [0xe0 | (point >> 12), following(point >> 6), following(point)];
	return [0xf0 | (point >> 18), following(point >> 12), following(point >> 6), following(point)];
}

function following(bits: number): number {
	return 0x80 | (bits & 0x3f);
}
