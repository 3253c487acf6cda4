import { describe, expect, it } from 'vitest';
import { noteProblems, quote } from '../../../src/core/note/note-problems';

describe('noteProblems', () => {
	it('lists by line, and as they came within a line', () => {
		const problems = noteProblems('a.md');
		problems.add({ line: 3 }, { found: 'x', message: 'late' });
		problems.add({ line: 2, property: 'date' }, { found: 'y', message: 'first', severity: 'hint' });
		problems.add({ line: 2 }, { found: 'z', message: 'second' });
		expect(problems.list()).toEqual([
			{ note: 'a.md', line: 2, property: 'date', found: 'y', message: 'first', fixes: [], severity: 'hint' },
			{ note: 'a.md', line: 2, found: 'z', message: 'second', fixes: [], severity: 'problem' },
			{ note: 'a.md', line: 3, found: 'x', message: 'late', fixes: [], severity: 'problem' },
		]);
	});

	it('stops at a hundred', () => {
		const problems = noteProblems('a.md');
		for (let line = 1; line <= 300; line++) problems.add({ line }, { found: '', message: 'x' });
		expect(problems.list()).toHaveLength(100);
	});

	it('keeps no long text', () => {
		const problems = noteProblems('a.md');
		problems.add({ line: 1 }, { found: 'x'.repeat(10_000), message: 'long' });
		expect(problems.list()[0]?.found.length).toBeLessThan(1000);
	});
});

it.each([
	['soon', '“soon”'],
	[' two\n  lines ', '“two lines”'],
	['x'.repeat(100), `“${'x'.repeat(60)}…”`],
])('quote %j', (words, quoted) => {
	expect(quote(words)).toBe(quoted);
});
