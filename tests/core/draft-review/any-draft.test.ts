import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../src/core/draft-review/read-context';
import { reviewDraft } from '../../../src/core/draft-review/review';
import { RULE_EXAMPLES } from '../../../src/core/draft-review/rule-examples';

const WORDS = Object.values(RULE_EXAMPLES).flatMap(({ fires, staysSilent }) => [...fires, ...staysSilent]).flatMap((one) => (typeof one === 'string' ? one : one.text).split(/(?<=\s)/));
const MARKS = ['\n', '\n\n', '“', '”', '"', '`', '```\n', '> ', '- ', '{{', '}}', '[', ']', '<', '>', '___', '…', '?', '.', ' — ', '🙂', '‍', 'é', 'ẞ', 'İ', 'مرحبا', '你好', '\u0000', '\ud800', '\r\n', 'Best,\n', 'Hi ', ', ', '(cc’d)'];

const drafts = fc.oneof(
	fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 120 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.constantFrom(...WORDS, ...MARKS).chain((part) => fc.integer({ min: 1, max: 3_000 }).map((times) => part.repeat(times).slice(0, 20_000))),
);
const contexts = fc.oneof(
	fc.record({
		kind: fc.constantFrom('thank-you', 'check-in', 'value-add', 'graceful-close', 'linkedin-note', 'nothing known', 7),
		interviewDate: fc.constantFrom('2026-11-10', '2026-11-10T23:00Z', '', null),
		sendDate: fc.constantFrom('2026-11-10', '2026-02-30', undefined),
		timezone: fc.constantFrom('Asia/Kolkata', 'Nowhere/Land', 5),
		stage: fc.constantFrom('interviewing', 'offer', undefined),
		notes: fc.string(),
		to: fc.oneof(fc.string(), fc.array(fc.string())),
		otherDrafts: fc.array(fc.string()),
	}, { requiredKeys: [] }),
	fc.jsonValue(),
);

describe('any text in any context', () => {
	it('has findings inside it, with fixes inside it, and never throws', () => {
		fc.assert(
			fc.property(drafts, contexts, (text, context) => {
				for (const { from, to, fix } of reviewDraft(text, readContext(context))) {
					expect(from >= 0 && from <= to && to <= text.length).toBe(true);
					if (fix) expect(fix.from >= 0 && fix.from <= fix.to && fix.to <= text.length).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('gives the same answer twice', () => {
		fc.assert(fc.property(drafts, contexts, (text, context) => {
				expect(reviewDraft(text, readContext(context))).toEqual(reviewDraft(text, readContext(context)));
			}), { numRuns: 50 });
	});

	it.each([
		['a hundred thousand characters without an end', 'checking in with you '.repeat(5_000)],
		['one endless word', 'x'.repeat(100_000)],
		['nothing but code', '```\n'.repeat(25_000)],
		['one endless fence', '`'.repeat(100_000)],
		['one endless other fence', `Hi,\n${'~'.repeat(100_000)}`],
		['nothing but emoji', '🙂'.repeat(50_000)],
		['nothing but line breaks', '\n'.repeat(100_000)],
		['nothing but open brackets', '[{<“"\'('.repeat(12_000)],
		['words that say nothing', 'just also only still simply '.repeat(3_600)],
		['scripts of every kind', 'Grüße, مرحبا 你好 здравствуйте '.repeat(3_000)],
		['mail addresses', 'sam@doe.example, '.repeat(6_000)],
	])('%s has an answer', (_, text) => {
		expect(Array.isArray(reviewDraft(text, readContext({ kind: 'thank-you', stage: 'interviewing', notes: text, otherDrafts: [text] })))).toBe(true);
	});
});
