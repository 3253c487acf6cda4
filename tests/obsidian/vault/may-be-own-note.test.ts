import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import { isMarkedAsOwn, mayBeOwnNote } from '../../../src/obsidian/vault/may-be-own-note';

const settings = readSettings({}).settings;
const at = { line: 0, col: 0, offset: 0 };

function tagged(tag: string): { tags: { tag: string; position: { start: typeof at; end: typeof at } }[] } {
	return { tags: [{ tag, position: { start: at, end: at } }] };
}

describe('whether a note is worth reading', () => {
	it.each([
		[{ frontmatter: { type: 'interview' } }],
		[{ frontmatter: { Type: ' Interview ' } }],
		[{ frontmatter: { type: ['job', 'interview'] } }],
		[{ frontmatter: { type: [['interview']] } }],
		[{ frontmatter: { type: 'interview company Acme' } }],
		[{ frontmatter: { type: 'follow-up' } }],
		[{ frontmatter: { tags: ['a', '#Interview'] } }],
		[{ frontmatter: { tags: 'a, interview' } }],
		[{ frontmatter: { Tags: 'a #interview' } }],
		[{ frontmatter: { tag: '#Interview' } }],
		[tagged('#interview')],
	])('yes: %j', (cache) => {
		expect(mayBeOwnNote(cache, settings)).toBe(true);
	});

	it.each([
		[{}],
		[{ frontmatter: {} }],
		[{ frontmatter: { type: 'interviewer' } }],
		[{ frontmatter: { type: null, tags: null } }],
		[{ frontmatter: { kind: 'interview' } }],
		[{ frontmatter: { tags: ['interviews', 'interview/tips'], aliases: ['interview'] } }],
		[tagged('#interview/tips')],
		[tagged('#interviews')],
	])('no: %j', (cache) => {
		expect(mayBeOwnNote(cache, settings)).toBe(false);
	});

	it('goes by the names of the vault', () => {
		const own = readSettings({ properties: { type: 'kind', tags: 'topics' }, noteType: 'Gespräch', noteTag: 'job' }).settings;
		expect(mayBeOwnNote({ frontmatter: { kind: 'gespräch' } }, own)).toBe(true);
		expect(mayBeOwnNote({ frontmatter: { topics: ['job'] } }, own)).toBe(true);
		expect(mayBeOwnNote({ frontmatter: { type: 'interview' } }, own)).toBe(false);
	});
});

it('is no mark of ours that properties are empty or cannot be read', () => {
	const section = { id: undefined, position: { start: at, end: at } };
	for (const type of ['yaml', 'thematicBreak']) {
		expect(mayBeOwnNote({ sections: [{ ...section, type }] }, settings)).toBe(true);
		expect(isMarkedAsOwn({ sections: [{ ...section, type }] }, settings)).toBe(false);
	}
	expect(isMarkedAsOwn({ frontmatter: { type: 'interview' } }, settings)).toBe(true);
	expect(isMarkedAsOwn(tagged('#interview'), settings)).toBe(true);
});
