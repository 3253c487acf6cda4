import { describe, expect, it } from 'vitest';
import { heightGuesses } from '../../../../src/obsidian/views/due-view/height-guesses';
import { ListHeights } from '../../../../src/obsidian/views/due-view/list-heights';

interface Row {
	readonly key: string;
	readonly kind: string;
}

const rows = (...keys: readonly string[]): Row[] => keys.map((key) => ({ key, kind: key.startsWith('q') ? 'quiet' : 'usual' }));

function listOf(all: readonly Row[]): { readonly list: ListHeights<Row>; readonly guesses: ReturnType<typeof heightGuesses> } {
	const guesses = heightGuesses();
	const list = new ListHeights<Row>(({ kind }) => kind, guesses);
	list.take(all);
	return { list, guesses };
}

describe('the heights of a list', () => {
	it('are guessed from what was measured of the same kind', () => {
		const all = rows('a', 'b', 'c', 'q');
		const { list } = listOf(all);
		const first = list.current().above(1);
		list.set(0, { key: 'a', kind: 'usual' }, 40, true);
		list.set(1, { key: 'b', kind: 'usual' }, 61, true);
		expect(list.current().above(3)).toBe(40 + 61 + 51);
		expect(list.current().above(4)).toBe(40 + 61 + 51 + first);
	});

	it('are not guessed from a row that looks unlike the others', () => {
		const { list } = listOf(rows('a', 'b'));
		const guessed = list.current().above(1);
		list.set(0, { key: 'a', kind: 'usual' }, 240, false);
		expect(list.current().above(2)).toBe(240 + guessed);
	});

	it('stay with their rows when the list changes, and go with them', () => {
		const { list } = listOf(rows('a', 'b', 'c'));
		list.set(2, { key: 'c', kind: 'usual' }, 99, true);
		list.take(rows('c', 'd'));
		expect(list.current().above(1)).toBe(99);
		list.take(rows('d'));
		list.take(rows('c', 'd'));
		list.set(1, { key: 'd', kind: 'usual' }, 1, true);
		expect(list.current().above(1)).toBe(50);
	});

	it('are forgotten all at once', () => {
		const { list, guesses } = listOf(rows('a', 'b'));
		const guessed = list.current().above(2);
		list.set(0, { key: 'a', kind: 'usual' }, 99, true);
		guesses.forget();
		list.forget();
		expect(list.current().above(2)).toBe(guessed);
	});
});

describe('guesses', () => {
	it('settle after some rows, so that a long list does not move for each new one', () => {
		const guesses = heightGuesses();
		for (let count = 0; count < 20; count++) guesses.learn('usual', 60);
		const version = guesses.version();
		for (let count = 0; count < 20; count++) guesses.learn('usual', 600);
		expect([guesses.of('usual'), guesses.version()]).toEqual([60, version]);
	});

	it('are whole pixels, and never nothing', () => {
		const guesses = heightGuesses();
		guesses.learn('usual', 40.3);
		guesses.learn('flat', 0);
		expect([guesses.of('usual'), guesses.of('flat')]).toEqual([40, 1]);
	});
});
