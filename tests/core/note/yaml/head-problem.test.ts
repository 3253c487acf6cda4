import { describe, expect, it } from 'vitest';
import { headProblem } from '../../../../src/core/note/yaml/head-problem';

describe('what keeps properties from being read', () => {
	it.each([
		['---\nmood: [calm\n---\nx', 2],
		['---\nmood: calm\n\nx', 2],
		['---\nwords\n---\nx', 2],
		['---js\nmood: 1\n---\nx', 1],
		['---js\n---\nx', 1],
		['---\nmood: calm\nmood: warm\n---\nx', 3],
	])('%j, on line %d', (text, line) => {
		const problem = headProblem(text);
		expect(problem?.line).toBe(line);
		expect(problem?.message).toMatch(/\p{L}.*\.$/u);
	});

	it.each(['', 'x', '---\n---\nx', '---\nmood: calm\n---\nx', '---', '---\n', '---\n\nx', '---\n\n## Talk\nmood: calm', '\uFEFF---\n---\n', '- a\n---\nb'])('nothing in %j', (text) => {
		expect(headProblem(text)).toBeUndefined();
	});
});
