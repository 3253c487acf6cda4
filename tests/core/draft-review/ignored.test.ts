import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/draft-review/finding';
import { ignoreEntry, withoutIgnored } from '../../../src/core/draft-review/ignored';
import { RULE_IDS } from '../../../src/core/settings/review-rules';

const TEXT = 'Just checking in about the role. I am just checking in again.';

function found(rule: Finding['rule'], words: string): Finding {
	const from = TEXT.indexOf(words);
	return { rule, message: '', from, to: from + words.length };
}

const FIRST = found('generic', 'Just checking in');
const SECOND = found('generic', 'just checking in again');
const LONG = found('too-long', 'Just checking in about the role');

describe('what a note asks to leave alone', () => {
	it('is kept as the rule and the words, or as the rule alone where the message as a whole is meant', () => {
		expect([FIRST, LONG].map((finding) => ignoreEntry(finding, TEXT))).toEqual(['generic “Just checking in”', 'too-long']);
	});

	it.each<[string, Finding[]]>([
		['generic “Just checking in”', [SECOND, LONG]],
		['generic "JUST  checking in"', [SECOND, LONG]],
		["generic: 'just checking in again'", [FIRST, LONG]],
		['generic', [LONG]],
		['Generic', [LONG]],
		['too-long', [FIRST, SECOND]],
		['no-such-rule', [FIRST, SECOND, LONG]],
		['generic “other words”', [FIRST, SECOND, LONG]],
		['', [FIRST, SECOND, LONG]],
	])('%j', (entry, left) => {
		expect(withoutIgnored([FIRST, SECOND, LONG], TEXT, [entry])).toEqual(left);
	});

	it('is what was asked for, whatever the words are', () => {
		fc.assert(
			fc.property(fc.constantFrom(...RULE_IDS), fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (rule, text) => {
				const finding: Finding = { rule, message: '', from: 0, to: text.length };
				expect(withoutIgnored([finding], text, [ignoreEntry(finding, text).replace(/\s+/g, ' ').trim()])).toEqual([]);
			}),
		);
	});
});
