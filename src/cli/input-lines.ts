/** The lines of an input that comes in pieces, each handed on as soon as it is whole; line ends are left out. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const piece of input) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	if (rest !== '') yield rest;
}
