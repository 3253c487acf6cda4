import { expect, it } from 'vitest';
import { readAliases } from '../../../src/core/note/aliases';

it.each([
	['---\naliases:\n  - Dana\n  - D. Reyes\n---\n', ['Dana', 'D. Reyes']],
	['---\naliases: [Dana, "Reyes, D."]\n---\n', ['Dana', 'Reyes, D.']],
	['---\naliases: Dana, D. Reyes\n---\n', ['Dana', 'D. Reyes']],
	['---\nalias: Dana\n---\n', ['Dana']],
	['---\naliases: 42\nbroken: a: b\n---\n', ['42']],
	['---\naliases:\n---\n', []],
	['---\ntags: [x]\n---\n', []],
	['aliases: Dana', []],
	['---\naliases: Dana', []],
])('%j', (text, names) => {
	expect(readAliases(text)).toEqual(names);
});
