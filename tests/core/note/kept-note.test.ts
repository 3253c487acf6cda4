import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKept, isOfSize, keptNote, type FileState } from '../../../src/core/note/kept-note';
import { createNoteIndex, type NoteEntry } from '../../../src/core/note/note-index';
import { readSettings } from '../../../src/core/settings/read-settings';
import { anyVaultEdit } from '../../support/any-vault-edit';

const { settings } = readSettings({});
const READER = JSON.stringify(['one', 'en']);

/** A note as the index reads it; undefined for one that is none of ours. */
interface ReadNote {
	readonly path: string;
	readonly entry: NoteEntry | undefined;
	readonly state: FileState;
}

const anyState: fc.Arbitrary<FileState> = fc.record({ mtime: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double({ min: 0, max: 4e12, noNaN: true })), size: fc.nat() });

// Words from anywhere: with line breaks, halves of characters and whatever else JSON must carry.
const anyNote: fc.Arbitrary<ReadNote> = fc.tuple(anyVaultEdit, fc.string({ unit: 'binary' }), anyState).map(([edit, words, state]) => {
	const path = edit.kind === 'write' ? edit.path : 'Jobs/Round 1.md';
	const text = edit.kind === 'write' ? edit.text.replace('Nothing was said.', words) : `---\ntype: interview\ncompany: ${words}\ndate: 2026-11-18\ntimeline: "${words}"\n---\n${words}`;
	const index = createNoteIndex(settings);
	index.put(path, text);
	return { path, entry: index.entry(path), state };
});

describe('what a note was found to say', () => {
	it('comes back equal, whatever it is, also as a device hands it back', () => {
		fc.assert(
			fc.property(anyNote, ({ path, entry, state }) => {
				const kept = keptNote(path, state, entry, READER);
				for (const record of [kept, structuredClone(kept)]) {
					const back = entryKept(record, path, state, READER);
					expect(back).toEqual(entry ?? null);
					// The order of fields as well: what is shown is compared as JSON.
					expect(JSON.stringify(back)).toBe(JSON.stringify(entry ?? null));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('is not believed once a single field of it is another', () => {
		const anyOther = fc.oneof(fc.string(), fc.double(), fc.constantFrom<unknown>(null, undefined, true, {}, [], Number.NaN));
		fc.assert(
			fc.property(anyNote, fc.constantFrom('path' as const, 'mtime' as const, 'size' as const, 'entry' as const, 'sum' as const), anyOther, ({ path, entry, state }, field, other) => {
				const kept = keptNote(path, state, entry, READER);
				fc.pre(kept[field] !== other);
				expect(entryKept({ ...kept, [field]: other }, path, state, READER)).toBeUndefined();
				const { [field]: _, ...rest } = kept;
				expect(entryKept(rest, path, state, READER)).toBeUndefined();
			}),
			{ numRuns: 500 },
		);
	});

	it('is not believed with one character of it changed, lost or doubled', () => {
		fc.assert(
			fc.property(anyNote, fc.nat(), fc.constantFrom('changed', 'lost', 'doubled'), ({ path, entry, state }, at, way) => {
				const kept = keptNote(path, state, entry, READER);
				const place = at % kept.entry.length;
				const [before, here, after] = [kept.entry.slice(0, place), kept.entry.charAt(place), kept.entry.slice(place + 1)];
				const instead = way === 'lost' ? '' : way === 'doubled' ? here + here : here === 'x' ? 'y' : 'x';
				expect(entryKept({ ...kept, entry: before + instead + after }, path, state, READER)).toBeUndefined();
			}),
			{ numRuns: 500 },
		);
	});

	it('is not believed for a file in another state, for another note, or by another reader', () => {
		fc.assert(
			fc.property(anyNote, fc.constantFrom(-1, 1, 0.5, 1000), fc.string({ minLength: 1 }), ({ path, entry, state }, by, more) => {
				const kept = keptNote(path, state, entry, READER);
				expect(entryKept(kept, path, { ...state, mtime: state.mtime === state.mtime + by ? -1 : state.mtime + by }, READER)).toBeUndefined();
				expect(entryKept(kept, path, { ...state, size: state.size + by }, READER)).toBeUndefined();
				expect(entryKept(kept, path + more, state, READER)).toBeUndefined();
				expect(entryKept(kept, path, state, READER + more)).toBeUndefined();
				// As after a backup was put back under another name, whoever changed the path in it as well.
				expect(entryKept({ ...kept, path: path + more }, path + more, state, READER)).toBeUndefined();
			}),
			{ numRuns: 300 },
		);
	});

	it('is not looked for in anything else, and nothing throws', () => {
		const state = { mtime: 1, size: 2 };
		fc.assert(
			fc.property(fc.anything(), (garbage) => {
				expect(entryKept(garbage, 'A.md', state, READER)).toBeUndefined();
			}),
			{ numRuns: 1000 },
		);
		const anyField = fc.oneof(fc.anything(), fc.constantFrom<unknown>('A.md', 1, 2, 'null', '{'));
		fc.assert(
			fc.property(fc.record({ path: anyField, mtime: anyField, size: anyField, entry: anyField, sum: anyField }), (garbage) => {
				expect(entryKept(garbage, 'A.md', state, READER)).toBeUndefined();
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a text and the size of its file', () => {
	const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
	const anyUnit = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xffff));
	// Halves of pairs come alone, in order and the wrong way round.
	const anyHalf = fc.constantFrom(0xd800, 0xd83d, 0xdbff, 0xdc00, 0xde00, 0xdfff);
	const anyText = fc.array(fc.oneof(anyUnit, fc.integer({ min: 0, max: 0x7f }), anyHalf), { maxLength: 40 }).map((units) => String.fromCharCode(...units));
	const isWhole = (text: string): boolean => new TextDecoder().decode(new TextEncoder().encode(text)) === text.replace(/^\ufeff/, '');

	it('agree exactly when every character is whole', () => {
		fc.assert(
			fc.property(anyText.filter(isWhole), fc.integer({ min: -4, max: 4 }), (text, by) => {
				expect(isOfSize(text, bytesOf(text) + by)).toBe(by === 0);
			}),
			{ numRuns: 2000 },
		);
	});

	it('do not agree when a half of a character stands alone, as no file can hold one', () => {
		fc.assert(
			fc.property(
				anyText.filter((text) => !isWhole(text)),
				(text) => {
					expect(isOfSize(text, bytesOf(text))).toBe(false);
				},
			),
			{ numRuns: 1000 },
		);
	});

	it('do not agree when the mark at the beginning of the file was left out of the text, or bytes in it are no text', () => {
		const bytes = new TextEncoder().encode('\ufeff---\ntype: interview\n---\n');
		expect(isOfSize(new TextDecoder().decode(bytes), bytes.length)).toBe(false);
		expect(isOfSize(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), bytes.length)).toBe(true);
		const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
		expect(isOfSize(new TextDecoder().decode(latin), latin.length)).toBe(false);
	});
});
