import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_REPLY, ownSentences } from '../../../src/core/reply/own-sentences';
import { understandReply } from '../../../src/core/reply/understand-reply';
import { LANGUAGES } from '../../../src/core/timeline/languages';
import { day, LAST_DAY, FIRST_DAY } from '../../support/day';

const context = { on: day('2026-11-20'), dateOrder: 'month-first', languages: LANGUAGES } as const;

// Pieces that replies are made of, in any order: most make no sense, and must still do no harm.
const pieces = fc.constantFrom(
	...['Hi Alex,', 'Liebe Alex,', '\n', '\n\n', '> ', '-- ', 'From: Kim', 'Von: Kim', 'Sent: Friday', 'On Monday Kim wrote:', '-----Original Message-----', 'Best,', 'PS: ', '\r\n'],
	...['we', 'have decided', 'not to', 'move forward', 'with', 'someone else', 'another candidate', 'offer you', 'the role', 'the position', 'a call', 'has been filled', 'on hold', 'if', 'unless', 'but', 'yet'],
	...['wir', 'müssen Ihnen', 'absagen', 'die Stelle', 'ist besetzt', 'anbieten', 'nicht', 'noch', 'für Sie', 'entschieden', 'ein Angebot', 'machen'],
	...['by Friday', 'next Friday', 'two more weeks', 'until 4 December', 'bis Freitag', 'nächste Woche', '(2026-12-04)', 'a week', 'let us know', 'invite you to', 'the next round', 'zum zweiten Gespräch', 'einladen', 'valid until', '2200-12-31'],
	...['.', ',', '?', '!', ';', '🎉', '\u202e', '\u0000', 'İ', '“', '[[', '1.', 'Dr.', '\ud83d', '---', '____________', '|'],
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')), fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }));

describe('understandReply', () => {
	it('never throws, quotes what stands at its place, and gives one line to log', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { kind, told, timeline, deadline, logWords, sure } = understandReply(text, context);
				if (told) {
					expect(told.from).toBeGreaterThanOrEqual(0);
					expect(told.to).toBeLessThanOrEqual(text.length);
					expect(told.to - told.from).toBe(told.text.length);
					expect(text.slice(told.from, told.to).replace(/\n/g, ' ')).toBe(told.text.replace(/\n/g, ' '));
				}
				expect(logWords).not.toMatch(/[\r\n]/);
				expect(logWords).toBe(logWords.trim());
				expect(kind === 'timeline').toBe(timeline !== undefined);
				if (timeline) expect(logWords.slice(timeline.from, timeline.to)).toBe(timeline.matched);
				if (deadline !== undefined) expect(deadline >= context.on && deadline >= FIRST_DAY && deadline <= LAST_DAY && kind === 'offer').toBe(true);
				if (kind === 'nothing') expect([told, sure]).toEqual([null, true]);
			}),
			{ numRuns: 2000 },
		);
	});

	it('reads the sentences of a text in their order, without overlap', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let last = 0;
				for (const { from, to } of ownSentences(text)) {
					expect(from).toBeGreaterThanOrEqual(last);
					expect(to).toBeGreaterThan(from);
					last = to;
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('answers hostile text of the greatest length quickly', () => {
		const seeds = ['invite you to a ', 'you to the next ', 'sie zu einem ', 'your second ', 'we have decided ', 'the role ', 'offer you a ', 'not ', 'we are not ', 'On a ', 'From: ', '> ', 'wir haben uns ', 'ihnen die ', ' ', '\n', '. ', ', ', 'another ', 'by Friday ', 'hi hi ', '- ', '_'];
		const started = performance.now();
		for (const seed of seeds) understandReply(seed.repeat(LONGEST_REPLY).slice(0, LONGEST_REPLY + 100), context);
		// 23 readings; a quadratic one would alone take minutes.
		expect(performance.now() - started).toBeLessThan(8000);
	});
});
