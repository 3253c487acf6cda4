import { describe, expect, it } from 'vitest';
import { bodyParagraphs } from '../../../../src/core/draft-review/text/body-paragraphs';
import { readDraft } from '../../../../src/core/draft-review/draft';
import { signOffStart } from '../../../../src/core/draft-review/text/sign-off';

describe('a sign-off', () => {
	it.each([
		['Thank you for the walk.\n\nBest,\nSam', 'Best,\nSam'],
		['It was good.\n\nWith kind regards\n\nSam Doe\nPlanner', 'With kind regards\n\nSam Doe\nPlanner'],
		['It was good.\nMany thanks and best wishes,\nSam', 'Many thanks and best wishes,\nSam'],
		['It was good. Best regards, Sam Doe', 'Best regards, Sam Doe'],
		['It was good.\n\nKind regards, Sam', 'Kind regards, Sam'],
		['It was good.\n\nBest wishes\n\nSam\n--\nSam Doe', 'Best wishes\n\nSam\n--\nSam Doe'],
		['It was good.\n-- \nSam Doe', '-- \nSam Doe'],
	])('%j ends with %j', (text, words) => {
		expect(text.slice(signOffStart(text))).toBe(words);
	});

	it.each(['It was good.', 'Best practices were the topic\nof the day', 'Thank you for the walk through the greenhouse.', 'The best, Sam said, is yet to come.', ''])('%j has none', (text) => {
		expect(signOffStart(text)).toBe(text.length);
	});
});

describe('the paragraphs of the body', () => {
	it.each([
		['Hi Dana,\n\nOne.\n\nBest,\nSam', ['One.']],
		['Hi Dana,\n\nOne\nand on.\n \n\nTwo.\n\nBest,\nSam', ['One\nand on.', 'Two.']],
		['Subject: Hello\r\n\r\nDana,\r\n\r\nOne.\r\n\r\nSam Doe', ['One.']],
		['One.', ['One.']],
		['Sam Doe', ['Sam Doe']],
		['Hi Dana,\n\nBest,\nSam', []],
	])('of %j', (text, paragraphs) => {
		expect(bodyParagraphs(readDraft(text)).map(({ from, to }) => text.slice(from, to))).toEqual(paragraphs);
	});
});
