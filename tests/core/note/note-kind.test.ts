import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/core/note/yaml/frontmatter';
import { mayBeOurs, noteKind, type NoteKind } from '../../../src/core/note/note-kind';
import type { Settings } from '../../../src/core/settings/settings';
import { settingsWith } from './note-text';

const CASES: readonly (readonly [string, NoteKind | undefined, Partial<Settings>?])[] = [
	['---\ntype: interview\n---\n', 'interview'],
	['---\r\ntype: interview\r\n---\r\n', 'interview'],
	['\uFEFF---\ntype: Interview\n---\n', 'interview'],
	['---\nType: "interview"\n---\n', 'interview'],
	['---\ntype: [interview, job]\n---\n', 'interview'],
	['---\ntype:\n  - interview\n---\n', 'interview'],
	['---\ntype: “interview”\n---\n', 'interview'],
	['---\n{ type: interview }\n---\n', 'interview'],
	['---\ntags: [interview]\n---\n', 'interview'],
	['---\ntags:\n  - job\n  - "#Interview"\n---\n', 'interview'],
	['---\ntags: job, interview\n---\n', 'interview'],
	['---\ntype: note\ntags: interview\n---\n', 'interview'],
	['---\ntype: note\n---\nPrepare for #interview tomorrow', 'interview'],
	['#interview', 'interview'],
	['---\ntype: follow-up\n---\n', 'follow-up'],
	['---\ntype: follow-up\n---\nMy #interview', 'follow-up'],
	['---\ntype: note\n---\n', undefined],
	['---\ntype: interview-prep\n---\n', undefined],
	['---\ntags: [interviews, interview/acme]\n---\n', undefined],
	['---\ntitle: interview\n---\n', undefined],
	['type: interview', undefined],
	['Notes on #interviews and #interview/acme and a#interview', undefined],
	['`#interview`\n```\n#interview\n```\n', undefined],
	['```\n#interview', undefined],
	['', undefined],
	// Broken properties still say what they are.
	['---\ntype: interview\ncompany: "Acme\n---\n', 'interview'],
	['---\ntype: interview\ncompany: a: b\n---\n', 'interview'],
	['---\ntype:interview\ncompany: Acme\n---\n', 'interview'],
	['---\ntype: interview\n  : oops\n---\n', 'interview'],
	['---\ntype: interview\ncompany: Acme\n', 'interview'],
	['---\ntype: follow-up\nstep: thank-you\n', 'follow-up'],
	['---\ntags: [job, interview]\n', undefined],
	['---\ntags: [interview]\n', 'interview'],
	['---js\n{ type: "interview" }\n---\n', 'interview'],
	['---json\n{ "type": "follow-up" }\n---\n', 'follow-up'],
	['---\n\n# A rule above a heading\n\ntype: interview\n', undefined],
	['---\ntype: note\ncompany: Acme\n', undefined],
	// The vault's own words.
	['---\nkind: job interview\n---\n', 'interview', { noteType: 'job interview', properties: { type: 'kind' } }],
	['---\ntype: interview\n---\n', undefined, { noteType: 'job interview', noteTag: 'job' }],
	['Today #job', 'interview', { noteTag: 'job' }],
	['Today #c++', 'interview', { noteTag: 'c++' }],
	['---\ntags: interview\n---\n#interview', undefined, { noteTag: '' }],
	['---\ntype: interview\ntags:\n---\n', 'interview', { noteTag: '' }],
	['---\ntags: ""\n---\n# Heading', undefined, { noteTag: '' }],
	['---\ntags: [broken\ntype: book\n', undefined, { noteTag: '' }],
];

describe('noteKind', () => {
	for (const [text, kind, some] of CASES) {
		it(`${JSON.stringify(text)} → ${String(kind)}`, () => {
			const settings = settingsWith(some);
			expect(noteKind(readFrontmatter(text), settings)).toBe(kind);
			// The quick look may be wrong in one direction only.
			if (kind) expect(mayBeOurs(text, settings)).toBe(true);
		});
	}
});

describe('mayBeOurs', () => {
	it.each([
		'An interview without properties',
		'---\ntags: [diary]\n---\nThe interview went well',
		'# Heading\n#diary',
		'---',
		'',
	])('%j cannot be ours', (text) => {
		expect(mayBeOurs(text, settingsWith())).toBe(false);
	});
});
