/** The lines of an input that comes in pieces, each handed on as soon as it is whole; line ends are left out. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
	// A long line comes in many pieces: they are put together once.
	let begun: string[] = [];
	for await (const piece of input) {
		const [end = '', ...lines] = piece.split('\n');
		begun.push(end);
		for (const next of lines) {
			yield begun.join('');
			begun = [next];
		}
	}
	const rest = begun.join('');
	if (rest !== '') yield rest;
}
