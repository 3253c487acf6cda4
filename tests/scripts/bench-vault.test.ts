import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/core/settings/read-settings';
import { parseFollowUpNote } from '../../src/core/note/follow-up-note';
import { parseInterviewNote } from '../../src/core/note/interview-note';
import { vaultNotes, VAULT_VERSION, type VaultNote, type VaultOptions } from '../bench/vault/vault-notes';
import { benchOptions, benchVault, writeVault } from '../bench/vault/write-vault';

const { settings } = readSettings({});
const ALL = [...vaultNotes(benchOptions(10_000))];
const interviews = ALL.filter(({ path }) => path.startsWith('Interviews/'));
const sizes = ALL.map(({ text }) => Buffer.byteLength(text)).sort((a, b) => a - b);

function digest(notes: Iterable<VaultNote>): string {
	const hash = createHash('sha256');
	for (const { path, text } of notes) hash.update(`${path}\0${text}\0`);
	return hash.digest('hex').slice(0, 16);
}

describe('the notes of a vault', () => {
	const notes = (seed: number): Iterable<VaultNote> => vaultNotes({ notes: 500, seed });

	it('are the same for the same seed, and others for another', () => {
		expect(digest(notes(1))).toBe(digest(notes(1)));
		expect(digest(notes(1))).not.toBe(digest(notes(2)));
	});

	it('are the same on every machine; when they are meant to change, so must the version', () => {
		expect([VAULT_VERSION, digest(notes(1))]).toEqual([2, '33500ccc941c7275']);
	});

	it('each have a path of their own on every disk, some of them deep in folders', () => {
		expect(new Set(ALL.map(({ path }) => path.normalize('NFC').toLowerCase())).size).toBe(10_000);
		for (const { path } of ALL) expect(path).toMatch(/^(?:[^\\:*?"<>|#^[\]/]+\/)+[^\\:*?"<>|#^[\]/]+\.md$/);
		expect(Math.max(...ALL.map(({ path }) => path.split('/').length))).toBeGreaterThan(4);
	});

	it('are of long-tailed sizes: about 20 MB in all, half of them short, a few huge', () => {
		const total = sizes.reduce((sum, size) => sum + size, 0);
		expect(total / 1e6).toBeCloseTo(20, -1);
		expect(sizes[5_000]).toBeGreaterThan(600);
		expect(sizes[5_000]).toBeLessThan(1_000);
		expect(sizes[9_900]).toBeGreaterThan(10_000);
		expect(sizes.filter((size) => size >= 200_000).length).toBeGreaterThan(2);
	});
});

describe('a tenth of them', () => {
	const read = interviews.map(({ path, text }) => parseInterviewNote(path, text, settings));

	it('are notes of interviews, nearly all of which can be read', () => {
		expect(interviews).toHaveLength(1_000);
		expect(read.filter((note) => note?.interview).length).toBeGreaterThanOrEqual(950);
	});

	it('some of them with something to put right', () => {
		const faulty = read.filter((note) => note?.problems.some(({ severity }) => severity === 'problem'));
		expect(faulty.length).toBeGreaterThan(50);
		expect(faulty.length).toBeLessThan(250);
	});

	it('tell of rounds, timelines, messages, replies, outcomes and snoozes', () => {
		const all = read.flatMap((note) => note?.interview ?? []);
		const share = (what: (interview: (typeof all)[number]) => unknown): number => all.filter(what).length / all.length;
		expect(share(({ round }) => round)).toBeCloseTo(0.6, 1);
		expect(share(({ stated }) => stated)).toBeGreaterThan(0.5);
		expect(share(({ sent }) => sent.length > 0)).toBeGreaterThan(0.6);
		expect(share(({ replies }) => replies.length > 0)).toBeGreaterThan(0.1);
		expect(share(({ outcome }) => outcome)).toBeGreaterThan(0.2);
		expect(share(({ snoozedUntil }) => snoozedUntil)).toBeGreaterThan(0.005);
	});

	it('and beside them only some drafts are ours', () => {
		const others = ALL.filter(({ path }) => !path.startsWith('Interviews/'));
		expect(others.filter(({ path, text }) => parseInterviewNote(path, text, settings))).toEqual([]);
		expect(others.filter(({ path, text }) => parseFollowUpNote(path, text, settings)).length).toBe(20);
	});
});

describe('a vault on the disk', () => {
	const home = mkdtempSync(join(tmpdir(), 'follow-ups-'));
	afterAll(() => rmSync(home, { recursive: true, force: true }));
	const options: VaultOptions = { notes: 60, seed: 3 };

	function notesIn(folder: string): VaultNote[] {
		const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();
		return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
	}

	it('holds these notes and no others, whatever was begun before', () => {
		const folder = join(home, 'vault');
		mkdirSync(`${folder}.begun`);
		writeFileSync(join(`${folder}.begun`, 'left over.md'), '');
		writeVault(folder, options);
		expect(notesIn(folder)).toEqual([...vaultNotes(options)]);
		expect(existsSync(`${folder}.begun`)).toBe(false);
	});

	it('is named after what it holds, and found again', () => {
		const folder = benchVault(40, home);
		expect(folder.slice(home.length)).toMatch(/^[\\/]40-\d+-\d+$/);
		expect(notesIn(folder)).toEqual([...vaultNotes(benchOptions(40))]);
		rmSync(join(folder, 'People'), { recursive: true });
		expect(notesIn(benchVault(40, home)).length).toBeLessThan(40);
	});

	it('is left as it is when it is there', () => {
		const folder = join(home, 'kept');
		mkdirSync(folder);
		writeVault(folder, options);
		expect(readdirSync(folder)).toEqual([]);
	});
});
