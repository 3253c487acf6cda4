import { writeFileSync } from 'node:fs';
import { READERS, slowestWords } from '../fuzz/slowest';
import type { Line } from '../line';
import { shortNumber } from '../stopwatch';

const SEED = 2000;
const SHOWN = 60;
/** Beside the bundle: the whole of the worst words, to be looked into. */
const WHOLE = new URL('./slowest-words.json', import.meta.url);

export const hostileWords: Line = {
	name: 'slowest words of up to 2,000 characters that a search finds',
	unit: 'ms',
	atMost: 20,
	run({ searchSeconds }) {
		const found = READERS.map((reader) => ({ reader: reader.name, ...slowestWords(reader, searchSeconds / READERS.length, SEED) }));
		const [worst] = [...found].sort((a, b) => b.milliseconds - a.milliseconds);
		if (!worst) return { samples: [] };
		writeFileSync(WHOLE, JSON.stringify(found, undefined, '\t'));
		const tried = found.reduce((sum, each) => sum + each.tried, 0);
		const each = found.map(({ reader, milliseconds }) => `${reader} ${shortNumber(milliseconds)} ms`).join(', ');
		const begins = `${worst.words.length.toLocaleString('en')} characters that begin ${visible(worst.words.slice(0, SHOWN))}`;
		return { samples: [worst.milliseconds], remark: `${tried.toLocaleString('en')} tried: ${each}; the worst has ${begins}` };
	},
};

/** In quotes, with everything that a terminal or a table could take amiss written as an escape. */
function visible(words: string): string {
	return JSON.stringify(words).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
