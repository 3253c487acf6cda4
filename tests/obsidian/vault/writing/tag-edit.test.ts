import { describe, expect, it } from 'vitest';
import { addTag } from '../../../../src/obsidian/vault/writing/tag-edit';

function tagged(properties: Record<string, unknown>): Record<string, unknown> {
	expect(addTag('tags', 'interview')(properties)).toBeUndefined();
	return properties;
}

describe('a tag is added', () => {
	it.each([
		[{}, { tags: ['interview'] }],
		[{ tags: null }, { tags: ['interview'] }],
		[{ tags: ['red'] }, { tags: ['red', 'interview'] }],
		[{ tags: 'red, blue' }, { tags: ['red', 'blue', 'interview'] }],
		[{ Tags: 'red' }, { Tags: ['red', 'interview'] }],
		[{ tags: 7 }, { tags: [7, 'interview'] }],
	])('to %j', (before, after) => {
		expect(tagged(before)).toEqual(after);
	});

	it.each([[{ tags: ['#Interview'] }], [{ tags: 'red interview' }]])('once, to %j', (properties) => {
		const before = structuredClone(properties);
		expect(tagged(properties)).toEqual(before);
	});
});
