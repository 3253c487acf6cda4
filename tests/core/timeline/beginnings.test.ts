import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/once/steps';
import { alternativesOf, beginningsOf } from '../../../src/core/timeline/beginnings';
import { beginningAt, byBeginning } from '../../../src/core/timeline/by-beginning';
import { cueProbes } from '../../../src/core/timeline/cue-probes';
import { english } from '../../../src/core/timeline/en';
import { matchAt } from '../../../src/core/timeline/phrase-pattern';
import { beginsWord, plainText } from '../../../src/core/timeline/plain-text';

describe('beginningsOf', () => {
	it.each([
		['week', ['week']],
		['weeks?', ['week', 'weeks']],
		['by', ['by']],
		['(?:the )?end', ['the en', 'end']],
		['(?:a|an|the) week', ['a we', 'an we', 'the we']],
		['\\d{1,2}th', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
		['(?=mon|tue)[a-z]{2,6}day', ['mon', 'tue']],
		['(?!no)yes', ['yes']],
		['\\bin [a-c]', ['in a', 'in b', 'in c']],
		['\\w+ed', ['']],
		['.x', ['']],
		['in +\\w', ['in ']],
	])('%s begins with %j', (source, beginnings) => {
		expect([...beginningsOf(source)].sort()).toEqual([...beginnings].sort());
	});
});

describe('beginningsOf a pattern that can begin in very many ways', () => {
	it('tells them in fewer letters, and what else it can begin with all the same', () => {
		const beginnings = beginningsOf('(?:(?:19|2\\d)\\d\\d,? )?may');
		expect(beginnings).toEqual(expect.arrayContaining(['190', '202', 'may']));
		expect(beginnings.filter((each) => each.length < 3)).toEqual([]);
	});
});

describe('alternativesOf', () => {
	it.each([
		['a|b', ['a', 'b']],
		['a(?:b|c)|d', ['a(?:b|c)', 'd']],
		['[|(]a|b\\|c', ['[|(]a', 'b\\|c']],
		['', ['']],
	])('%s', (source, alternatives) => {
		expect(alternativesOf(source)).toEqual(alternatives);
	});
});

const pieces = fc.constantFrom(
	...['by', 'the end of', 'next week', 'in two weeks', 'within', 'a couple of days', 'Friday', 'wendesday', 'the 20th', 'Nov 3', '3 November 2026', 'early', 'mid-March'],
	...['Q1', 'EOD', 'tomorrow', 'not before', 'until', 'they will call', "I'll email them", 'you should follow up', 'we decide', 'hears back', 'offers go out', 'the committee meets'],
	...["haven't heard", 'on vacation', 'expires', 'thanks for', 'it has been', 'last week', 'two days ago', '12/4', '2026-11-27', ' ', '  ', '    ', ',', '.', '(', "'", 'ä'],
);
const texts = fc.array(pieces, { maxLength: 10 }).map((words) => plainText(words.join(' ')));

describe('an index by beginnings', () => {
	const sources = [...english.windows, ...english.days].map(({ pattern }) => pattern);
	const index = atOnce(byBeginning(sources, ({ source }) => source));

	it('hides no phrase that matches', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (let place = 0; place < text.length; place++) {
					const found = index(beginningAt(text, place));
					for (const pattern of sources) if (matchAt(pattern, text, place)) expect(found).toContain(pattern);
				}
			}),
		);
	});

	it('hides no word of a matter that matches', () => {
		const probesFor = cueProbes(english.matters);
		const all = probesFor('');
		fc.assert(
			fc.property(texts, (text) => {
				for (let place = 0; place < text.length; place++) {
					if (!beginsWord(text, place)) continue;
					const found = probesFor(beginningAt(text, place));
					for (const probe of all) if (matchAt(probe.pattern, text, place)) expect(found).toContain(probe);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
