import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFrom } from '../../../../src/core/note/text/file-name';

describe('a file name from words', () => {
	it.each([
		['2026-11-23 Thank-you to Dana Reyes', '2026-11-23 Thank-you to Dana Reyes'],
		['Thank-you to Áine O’Brien-D\'Souza', 'Thank-you to Áine O’Brien-D\'Souza'],
		['AC/DC: Fish & Chips?', 'AC DC Fish & Chips'],
		['C# and F#', 'C and F'],
		['a [[link]] ^block', 'a link block'],
		['"<quoted>" | piped \\ slashed', 'quoted piped slashed'],
		['line\nbreak\tand tab', 'line break and tab'],
		['佐藤 美咲', '佐藤 美咲'],
		['Олена Коваль', 'Олена Коваль'],
		['مريم', 'مريم'],
		['👩‍👩‍👧‍👦 & Söhne', '👩‍👩‍👧‍👦 & Söhne'],
		['..hidden', 'hidden'],
		['ends with a dot. ', 'ends with a dot'],
		['con', '_con'],
		['LPT1', '_LPT1'],
		['aux.txt', '_aux.txt'],
		['Conrad', 'Conrad'],
		['', 'Untitled'],
		['///', 'Untitled'],
		['50 %% off', '50 % off'],
		['broken \uD800 half', 'broken half'],
	])('%j', (words, name) => {
		expect(fileNameFrom(words)).toBe(name);
	});

	it('keeps letters and emoji whole where it has to cut', () => {
		expect(fileNameFrom('a'.repeat(200))).toBe('a'.repeat(100));
		const families = fileNameFrom('👩‍👩‍👧‍👦'.repeat(40));
		expect(families).toBe('👩‍👩‍👧‍👦'.repeat(7));
		expect(fileNameFrom(`${'x'.repeat(99)} y`)).toBe('x'.repeat(99));
	});

	it('is one that every system and every link accepts, and stays what it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
				const name = fileNameFrom(words);
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|^\.|[\s.]$|^\s/u);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
				expect(fileNameFrom(name)).toBe(name);
			}),
		);
	});
});
