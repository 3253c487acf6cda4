import { ordinaryProse } from '../words/prose';
import type { Random } from '../words/random';

const SEED = 31;

/** Prose is cut from one long piece: making 100 MB of it anew would take longer than writing them. */
const PROSE = ordinaryProse(300_000, SEED).text.split('\n\n');

const EXTRAS = [
	...['- [ ] call the plumber about the second tap\n- [x] water the ferns', '> The map is not the garden.\n> — somebody on the radio', 'See also [[Reading list]], [[Start here|the beginning]] and ![[sketch 3.png]].'],
	...['```js\nconst sum = (a, b) => a + b; // #not-a-tag\n```', '#garden #someday/maybe', '| what | how many |\n| --- | --- |\n| pots | 14 |\n| seeds | 3 bags |', 'Çok güzel bir gün — “ein schöner Tag”, café au lait, 東京の朝。', 'https://example.com/a/page?with=query#anchor'],
];
const EXTRA_SHARE = 0.08;

/** Blocks of what people write, of about so many characters. */
export function bodyText(length: number, random: Random): string {
	const blocks: string[] = [];
	let [place, left] = [random.below(PROSE.length), length];
	while (left > 0) {
		const block = random.chance(EXTRA_SHARE) ? random.pick(EXTRAS) : (PROSE[place++ % PROSE.length] ?? '');
		// A short note ends in the middle of a block, at the end of a word.
		const taken = block.length <= left + 40 ? block : block.slice(0, Math.max(left, block.indexOf(' ', left)));
		blocks.push(taken);
		left -= taken.length + 2;
	}
	return `${blocks.join('\n\n')}\n`;
}
