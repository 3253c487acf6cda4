import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, glanceAt } from '../../src/cli/note-glance';
import { readAliases } from '../../src/core/note/aliases';
import { mayBeOurs } from '../../src/core/note/note-kind';
import { readSettings } from '../../src/core/settings/read-settings';
import type { Settings } from '../../src/core/settings/settings';
import { vaultNotes } from '../bench/vault/vault-notes';

function settingsWith(raw: object): Settings {
	return readSettings(raw).settings;
}

const SETTINGS: readonly Settings[] = [
	settingsWith({}),
	settingsWith({ noteType: 'Vorstellungsgespräch', noteTag: 'Gespräch' }),
	// Of its letters, i and k are also small forms of letters beyond ASCII.
	settingsWith({ noteType: 'ki', followUpType: 'brief', noteTag: 'work/ki' }),
	settingsWith({ noteTag: '' }),
	settingsWith({ noteType: 'İş', noteTag: '面接' }),
];

/** What the rules find that are written for a whole text. */
function expectSame(bytes: Buffer, settings: Settings): void {
	const text = decoded(bytes);
	expect(glanceAt(bytes, settings)).toEqual({ ...(mayBeOurs(text, settings) && { text }), aliases: readAliases(text) });
}

const PIECES = [
	...['---', '---\n', '\n---\n', '\n---', '----', '\n--- \t\r\n', '\r---\r', '\n', '\r\n', '\r', ' ', '\t', '\f', '\u00a0', '\u2028', '\u3000', '\u2003', '\uFEFF', '\u0085', '#', '# ', '##', 'a', 'ä', '面', '😀'],
	...['type: interview', 'TYPE: Interview', 'interview', 'follow-up', 'tags: [interview]', '#interview', '#INTERVIEW', '#Interviewing', '#inter', 'view', '#interviewe', 'type: Vorstellungsgespräch', 'VORSTELLUNGSGESPRÄCH'],
	...['#gespräch', '#GESPRÄCH', '#Gespra\u0308ch', 'type: \u212Ai', 'k\u0130', '#wor\u212A/ki', '#WORK/K\u0130', '#work/ki', 'brief', '#面接', 'type: İş', 'i̇ş', 'iş'],
	...['aliases: [Dana, Kim]', 'alias: Dana', 'Aliases:\n  - Dana\n', 'aliases :', '\nalias: x', 'xalias: y', '\u2028alias: z', '"aliases": Dana', '{alias: Kim}', ' alias: Kim', 'a: "', ': ['],
];
const BROKEN = [[0xc3], [0xe2, 0x84], [0xe2, 0x84, 0x23], [0xff], [0xf0, 0x9f], [0x80], [0x00], [0xfe, 0xff], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xc0, 0xa3]];

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES).map((text) => Buffer.from(text)) }, { weight: 1, arbitrary: fc.constantFrom(...BROKEN).map((bytes) => Buffer.from(bytes)) });
const note = fc
	.tuple(fc.constantFrom('', '---\n', '\uFEFF---\n', ' \n---\n', '\u00a0---\n', '# '), fc.array(piece, { maxLength: 12 }))
	.map(([beginning, pieces]) => Buffer.concat([Buffer.from(beginning), ...pieces]));
const utf16 = fc.tuple(note, fc.boolean()).map(([bytes, isSwapped]) => {
	const wide = Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
	return isSwapped ? wide.swap16() : wide;
});

describe('a glance at the bytes of a note finds what reading its whole text finds', () => {
	it.each(SETTINGS.map((settings) => [settings.noteType, settings] as const))('when interviews are called “%s”', (_, settings) => {
		fc.assert(
			fc.property(fc.oneof({ weight: 8, arbitrary: note }, utf16, fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))), (bytes) => expectSame(bytes, settings)),
			{ numRuns: 3000 },
		);
	});

	it('in a whole vault, most of which it need not read', () => {
		let read = 0;
		for (const { text } of vaultNotes({ notes: 500, seed: 7 })) {
			for (const settings of SETTINGS) expectSame(Buffer.from(text), settings);
			if (glanceAt(Buffer.from(text), SETTINGS[0] ?? settingsWith({})).text !== undefined) read++;
		}
		expect(read).toBeGreaterThanOrEqual(50);
		expect(read).toBeLessThan(70);
	});

	it('and keeps the names of a note about somebody, not its text', () => {
		expect(glanceAt(Buffer.from('---\naliases:\n  - Dana\n---\nKind.'), settingsWith({}))).toEqual({ aliases: ['Dana'] });
	});

	it.each(['"aliases": [Dana]', "'alias': Dana", '{ aliases: Dana }', `note: ${'long '.repeat(1000)}\naliases: Dana`])('however the property is written: %.30s', (property) => {
		expect(glanceAt(Buffer.from(`---\n${property}\n---\n`), settingsWith({})).aliases).toEqual(['Dana']);
	});

	it('where the name is a property, not a line of the text', () => {
		expect(glanceAt(Buffer.from('aliases: Jo'), settingsWith({})).aliases).toEqual([]);
	});
});
