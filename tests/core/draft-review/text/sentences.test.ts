import { describe, expect, it } from 'vitest';
import { MASK, ownWords, withoutCode } from '../../../../src/core/draft-review/text/masked-text';
import { plainText } from '../../../../src/core/draft-review/text/plain-text';
import { sentencesIn } from '../../../../src/core/draft-review/text/sentences';

const split = (text: string): string[] => sentencesIn(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
	it.each([
		['One. Two? Three!', ['One.', 'Two?', 'Three!']],
		['I met Dr. Reyes and Mr. Vega. Both smiled.', ['I met Dr. Reyes and Mr. Vega.', 'Both smiled.']],
		['We use tools, e.g. Kafka, at 3 p.m. sharp. Good.', ['We use tools, e.g. Kafka, at 3 p.m. sharp.', 'Good.']],
		['A line that\ngoes on. Next.', ['A line that\ngoes on.', 'Next.']],
		['First\n\nSecond', ['First', 'Second']],
		['- one\n- two\n1. three', ['- one', '- two', '1. three']],
		['Subject: Checking in\nHello', ['Subject: Checking in', 'Hello']],
		['', []],
		[' \n ', []],
	])('of %j', (text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	it('knows what asks', () => {
		expect(sentencesIn('Is it? (Is it?) It is.', { from: 0, to: 22 }).map(({ isQuestion }) => isQuestion)).toEqual([true, true, false]);
	});

	it('cuts what has no end, losing nothing', () => {
		const text = 'word '.repeat(1_000);
		expect(Math.max(...split(text).map(({ length }) => length))).toBeLessThanOrEqual(800);
		expect(split(text).join(' ')).toBe(text.trim());
	});
});

describe('plain text', () => {
	it.each([
		['I’ve  just\nadded', 'I have just added'],
		["I haven't, I can't, I won't, I cannot", 'I have not, I can not, I will not, I can not'],
		["It's open, it's been open", 'It is open, it has been open'],
		['An e-mail, two E-mails, voice mail', 'An email, two Emails, voicemail'],
		['this — that – those', 'this - that - those'],
		['Dana’s idea', "Dana's idea"],
		['Tom (cc’d)', 'Tom (cced)'],
	])('of %j', (text, plain) => {
		expect(plainText(text, 0).text).toBe(plain);
	});

	it('leads back to where the words stand', () => {
		const text = 'Hm. I’ve   just added you';
		const plain = plainText(text.slice(4), 4);
		const at = plain.text.indexOf('I have just');
		const { from, to } = plain.spanOf(at, at + 'I have just'.length);
		expect(text.slice(from, to)).toBe('I’ve   just');
	});
});

describe('what is hidden', () => {
	it.each([
		['Use `{{x}}` here', 'Use ``````` here'.replace(/`/g, MASK)],
		['Write to sam@doe.example now', `Write to ${MASK.repeat(15)} now`],
		['See https://doe.example/a now', `See ${MASK.repeat(21)} now`],
	])('as code: %j', (text, hidden) => {
		expect(withoutCode(text)).toBe(hidden);
	});

	it.each(['You said “by Friday” and', 'You said "by Friday" and', '> any updates?\nYes', "You said 'by Friday' and", '~~~\nany updates?\n~~~\nYes'])('as theirs: %j, with its length and lines', (text) => {
		const own = ownWords(text);
		expect(own).toHaveLength(text.length);
		expect(own).not.toMatch(/Friday|updates/);
		expect(own.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''));
	});

	it('but not an apostrophe, nor a mark without a partner', () => {
		const text = 'The teams’ view and the users\' view of 5" pipes';
		expect(ownWords(text)).toBe(text);
	});
});
