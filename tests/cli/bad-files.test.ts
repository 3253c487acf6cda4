import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn, followUps, lines, type DueAnswer } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const GOOD = interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03');
const GOOD_LINE = 'due check-in to nobody at Acme 2026-11-09..2026-11-10 silence-day-5-7';

/** Root opens everything. */
const CANNOT_LOCK = process.getuid?.() === 0;
/** A file that can be seen and not be read, whoever asks. */
const UNREADABLE = '/proc/self/mem';

function dueOnNinth(vault: string): Promise<DueAnswer> {
	return dueIn(vault, '2026-11-09');
}

describe('a note that is broken is named, and the rest works', () => {
	it.each([
		['properties without an end', '---\ntype: interview\ncompany: Birch\nrole: Editor\ndate: 2026-11-03\n'],
		['a bracket that nothing closes', '---\ntype: interview\ncompany: [Birch\n---\n'],
		['a quotation mark that nothing closes', '---\ntype: interview\ncompany: "Birch\ndate: 2026-11-03\n---\n'],
		['a tab where space is meant', '---\ntype: interview\ncompany:\n\t- Birch\n\tx: y\n---\n'],
		['a date that is none', interviewNote('company: Birch', 'role: Editor', 'date: 2026-02-30')],
		['no date', interviewNote('company: Birch', 'role: Editor')],
		['properties that call themselves code', '---js\n{ type: "interview" }\n---\ntype: interview\n'],
	])('%s', async (_, text) => {
		const answer = await dueOnNinth(vaultFolder({ 'broken.md': text, 'good.md': GOOD }));
		expect(lines(answer)).toContain(GOOD_LINE);
		expect(answer.problems.map(({ note }) => note)).toContain('broken.md');
		for (const { message, line } of answer.problems) {
			expect(message).toMatch(/\S\.$/);
			expect(line).toBeGreaterThan(0);
		}
	});

	it.each([
		['UTF-16, little end first', [0xff, 0xfe], false],
		['UTF-16, big end first', [0xfe, 0xff], true],
	])('%s is read all the same', async (_, mark, isSwapped) => {
		const bytes = Buffer.from(GOOD, 'utf16le');
		const text = Buffer.concat([Buffer.from(mark), isSwapped ? bytes.swap16() : bytes]);
		expect(lines(await dueOnNinth(vaultFolder({ 'good.md': text })))).toContain(GOOD_LINE);
	});

	it('a vault without interviews says what makes one', async () => {
		const { code, out } = await followUps(['due', vaultFolder({ 'diary.md': 'Rain.' })]);
		expect({ code, out }).toEqual({ code: 0, out: 'There are no interview notes here yet. A note becomes one with “type: interview” among its properties.\n' });
	});

	it('code in properties is never run', async () => {
		const marker = 'followUpsRanThis';
		const code = `---js\n{ type: globalThis.${marker} = 'interview', company: 'Birch', date: '2026-11-03' }\n---\n`;
		await dueOnNinth(vaultFolder({ 'code.md': code, 'good.md': GOOD, 'tag.md': interviewNote(`company: !!js/function "function () { globalThis.${marker} = 1 }"`, 'date: 2026-11-03') }));
		expect(globalThis).not.toHaveProperty(marker);
	});

	it.skipIf(!existsSync(UNREADABLE))('a file that cannot be read', async () => {
		const vault = vaultFolder({ 'good.md': GOOD });
		symlinkSync(UNREADABLE, join(vault, 'locked.md'));
		const answer = await dueOnNinth(vault);
		expect(lines(answer)).toEqual([GOOD_LINE]);
		expect(answer.problems).toEqual([{ note: 'locked.md', line: 1, property: null, message: expect.stringContaining('cannot be opened') as string, found: '' }]);
	});

	it('a file larger than any text can be', async () => {
		const vault = vaultFolder({ 'good.md': GOOD, 'huge.md': '' });
		truncateSync(join(vault, 'huge.md'), 600_000_000);
		const answer = await dueOnNinth(vault);
		expect(lines(answer)).toEqual([GOOD_LINE]);
		expect(answer.problems).toEqual([{ note: 'huge.md', line: 1, property: null, message: expect.stringContaining('too large') as string, found: '' }]);
	});

	it.skipIf(CANNOT_LOCK)('a file or a folder without permission', async () => {
		const vault = vaultFolder({ 'good.md': GOOD, 'locked.md': GOOD, 'Locked/other.md': GOOD });
		chmodSync(join(vault, 'locked.md'), 0);
		chmodSync(join(vault, 'Locked'), 0);
		const answer = await dueOnNinth(vault);
		chmodSync(join(vault, 'Locked'), 0o700);
		expect(lines(answer)).toEqual([GOOD_LINE]);
		expect(answer.problems.map(({ note }) => note)).toContain('locked.md');
	});
});

describe('what only looks like a note', () => {
	it('is left aside: a folder called x.md, links that lead nowhere or in circles', async () => {
		const vault = vaultFolder({ 'good.md': GOOD });
		mkdirSync(join(vault, 'folder.md'));
		symlinkSync('nowhere.md', join(vault, 'nowhere-to.md'));
		symlinkSync('circle.md', join(vault, 'circle.md'));
		symlinkSync('.', join(vault, 'again'));
		symlinkSync('..', join(vault, 'folder.md', 'up'));
		const answer = await dueOnNinth(vault);
		expect(lines(answer)).toEqual([GOOD_LINE]);
		expect(answer.problems).toEqual([]);
	});

	it.skipIf(process.platform === 'win32')('a pipe, which would be waited for', async () => {
		const vault = vaultFolder({ 'good.md': GOOD });
		execFileSync('sh', ['-c', 'mkfifo "$0"', join(vault, 'pipe.md')]);
		symlinkSync('pipe.md', join(vault, 'to the pipe.md'));
		symlinkSync('/dev/zero', join(vault, 'endless.md'));
		const answer = await dueOnNinth(vault);
		expect(lines(answer)).toEqual([GOOD_LINE]);
		expect(answer.problems).toEqual([]);
	});

	it('a folder that is linked from inside the vault is read once, by the name that comes first', async () => {
		const vault = vaultFolder({ 'B/good.md': GOOD, 'B/C/other.md': interviewNote('company: Birch', 'role: Editor', 'date: 2026-11-03') });
		symlinkSync('B', join(vault, 'A'));
		symlinkSync(join(vault, 'B', 'C'), join(vault, 'Z'));
		const { followUps: listed } = await dueOnNinth(vault);
		expect(listed.map(({ note }) => note).sort()).toEqual(['A/C/other.md', 'A/good.md']);
	});

	it('a folder called x.md holds notes like any other, and so does a linked folder outside', async () => {
		const outside = vaultFolder({ 'birch.md': interviewNote('company: Birch', 'role: Editor', 'date: 2026-11-03') });
		const vault = vaultFolder({ 'folder.md/good.md': GOOD });
		symlinkSync(outside, join(vault, 'Elsewhere'));
		const { followUps: listed } = await dueOnNinth(vault);
		expect(listed.map(({ note }) => note).sort()).toEqual(['Elsewhere/birch.md', 'folder.md/good.md']);
	});
});

describe('whatever a file holds, the note beside it works', () => {
	const damaged = fc
		.tuple(fc.constant(Buffer.from(GOOD)), fc.nat({ max: 80 }), fc.uint8Array({ maxLength: 12 }), fc.nat({ max: 20 }))
		.map(([bytes, at, inserted, removed]) => Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]));
	const utf16 = fc.string().map((text) => Buffer.from(`\uFEFF${GOOD}${text}`, 'utf16le'));
	const properties = fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '"', "'", '[', ']', '{', '}', '&', '*', '!', '|', '>', '#', '%', '@', '`', ',', '\t', '\r', '\0', '\u2028', '😀'), maxLength: 60 });
	const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged, utf16, properties.map((text) => Buffer.from(interviewNote(text))));

	it('any bytes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyBytes, { minLength: 1, maxLength: 8 }), async (files) => {
				const bad = files.map((bytes, index): [string, Uint8Array] => [`bad ${index}.md`, bytes]);
				const vault = vaultFolder({ ...Object.fromEntries(bad), 'good.md': interviewNote('company: Quince', 'role: Editor', 'date: 2026-11-03') });
				const answer = await dueOnNinth(vault);
				expect(answer.followUps.filter(({ note }) => note === 'good.md')).toMatchObject([{ company: 'Quince', step: 'check-in', opens: '2026-11-09' }]);
				expect((await followUps(['check', vault])).code).toBeLessThan(2);
			}),
			{ numRuns: 60 },
		);
	});
});
