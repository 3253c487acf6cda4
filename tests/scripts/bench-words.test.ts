import { describe, expect, it } from 'vitest';
import { hostileWords, LONGEST, mutated } from '../bench/fuzz/candidates';
import { grammarPieces } from '../bench/fuzz/pieces';
import { ordinaryProse } from '../bench/words/prose';
import { seeded } from '../bench/words/random';
import { mixedTimelines } from '../bench/words/timelines';

describe('mixed timelines', () => {
	it('are the same for the same seed, and others for another', () => {
		expect(mixedTimelines(500, 1)).toEqual(mixedTimelines(500, 1));
		expect(mixedTimelines(500, 1).map(({ words }) => words)).not.toEqual(mixedTimelines(500, 2).map(({ words }) => words));
	});

	it('are about a third each of weekdays and weeks, of lengths, and of dates, with some that say nothing', () => {
		const shares = new Map<string, number>();
		for (const { kind } of mixedTimelines(3000, 1)) shares.set(kind, (shares.get(kind) ?? 0) + 1 / 3000);
		for (const kind of ['near', 'length', 'date']) expect(shares.get(kind)).toBeCloseTo(0.3, 1);
		expect(shares.get('vague')).toBeCloseTo(0.1, 1);
	});

	it('are varied, of few words, and wholly filled in', () => {
		const all = mixedTimelines(3000, 1).map(({ words }) => words);
		expect(new Set(all).size).toBeGreaterThan(2000);
		for (const words of all) expect(words).toMatch(/^[^{}]{1,150}$/);
	});
});

describe('ordinary prose', () => {
	it('is the same for the same seed, and other for another', () => {
		expect(ordinaryProse(10_240, 1)).toEqual(ordinaryProse(10_240, 1));
		expect(ordinaryProse(10_240, 1).text).not.toEqual(ordinaryProse(10_240, 2).text);
	});

	it('is as long as asked, wholly filled in, and knows how many of its paragraphs hold a number or a day', () => {
		const { text, blocks, dated } = ordinaryProse(10_240, 1);
		expect(text.length).toBeGreaterThanOrEqual(10_240);
		expect(text.length).toBeLessThan(11_500);
		expect(text).not.toMatch(/[{}]/);
		const paragraphs = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
		expect(paragraphs).toHaveLength(blocks);
		expect(paragraphs.filter((line) => /\d|day|March|years/.test(line)).length).toBe(dated);
	});
});

describe('hostile words', () => {
	const first = (count: number): readonly string[] => {
		const words = hostileWords(grammarPieces(), seeded(1));
		return Array.from({ length: count }, () => words.next().value);
	};

	it('are the same for the same seed, and never longer than what is read', () => {
		const words = first(2000);
		expect(words).toEqual(first(2000));
		for (const each of words) expect(each.length).toBeLessThanOrEqual(LONGEST);
	});

	it('stay within that length when they are changed', () => {
		const pieces = grammarPieces();
		const random = seeded(1);
		let words = first(1)[0] ?? '';
		for (let change = 0; change < 2000; change++) {
			words = mutated(words, words, pieces, random);
			expect(words.length).toBeLessThanOrEqual(LONGEST);
		}
	});
});
