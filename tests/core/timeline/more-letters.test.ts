import { describe, expect, it } from 'vitest';
import { cuesIn } from '../../../src/core/timeline/cues';
import { english } from '../../../src/core/timeline/en';
import { wordsPattern } from '../../../src/core/timeline/matter';
import { matchAt, phrasePattern } from '../../../src/core/timeline/phrase-pattern';
import { plainText } from '../../../src/core/timeline/plain-text';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { breaksIn } from '../../../src/core/timeline/sentence-breaks';
import { iso, saidOn } from './days';

describe('letters that English does not have', () => {
	function found(text: string, ...words: readonly string[]): readonly string[] {
		return cuesIn(text, [{ start: 0, end: text.length }], [{ name: 'these', isAnswer: true, clear: wordsPattern(...words) }]).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
	}

	it('go on a word, so that a phrase does not end before them', () => {
		expect(matchAt(phrasePattern('fr'), 'früh', 0)).toBeUndefined();
		expect(matchAt(phrasePattern('fr'), 'fr.', 0)).toBeDefined();
	});

	it('begin and end whole words', () => {
		expect(found('übung macht über', 'über', 'macht')).toEqual(['6 macht', '12 über']);
		expect(found('das übt, geübt, übte', 'übt')).toEqual(['4 übt']);
		expect(found('führt', 'f', 'fü', 'hrt')).toEqual([]);
	});

	it('begin no word behind them, and what stands there hides nothing', () => {
		expect(found('früher ruft er, her ruft er', 'her ruft', 'ruft er')).toEqual(['7 ruft er', '16 her ruft', '20 ruft er']);
	});

	it('stand in English words too', () => {
		expect(readTimeline('Résumé is with the panel; they decide by Friday', saidOn('2026-11-20'))).toBeDefined();
		expect(readTimeline('the frié', saidOn('2026-11-20'))).toBeUndefined();
	});
});

describe('quotes of other languages', () => {
	it('are plain quotes', () => {
		expect(plainText('„a“ ‚b‘ »c« ›d‹')).toBe('"a" \'b\' "c" \'d\'');
	});
});

describe('the full stop of an abbreviation', () => {
	it('ends a sentence before a capital', () => {
		const words = 'by Fri. We interview others on Mon. or so';
		expect(breaksIn(words, plainText(words), english).sentences).toEqual([6]);
	});

	it('ends the sentence of a date that it belongs to', () => {
		expect(iso(readTimeline('They decide on Fri. I start on Monday', saidOn('2026-11-23'))?.latest)).toBe('2026-11-27');
	});
});
