import { describe, expect, it } from 'vitest';
import { ACME, expectNotice } from './due-view-driver';
import { DRAFT, draft, KIM, opened, openMessage } from './send-driver';

describe('an address', () => {
	it('is taken from the entry in the interview note first', async () => {
		const note = ACME.replace('Kim Lund (recruiter)', 'Kim Lund (recruiter) <kim@other.example>');
		const bench = await openMessage({ vault: { 'Acme.md': note, [DRAFT]: draft(), 'People/Kim Lund.md': KIM } });
		await bench.command('Open in mail app');
		await expect.poll(() => opened(bench)).toHaveLength(1);
		expect((await opened(bench))[0]).toMatch(/^mailto:kim@other\.example\?/);
	});

	it('that nobody knows is asked for once, and kept in the person’s note', async () => {
		const person = '---\naliases: [Kim]\n---\nRecruiter.\n';
		const linked = ACME.replace('  - Kim Lund (recruiter)', '  - "[[Kim Lund]] (recruiter)"');
		const bench = await openMessage({ vault: { 'Acme.md': linked, [DRAFT]: draft(), 'People/Kim Lund.md': person } });
		await bench.command('Open in mail app');
		await bench.page.getByLabel('E-mail address').fill('no address');
		await bench.page.keyboard.press('Enter');
		await bench.page.getByText('“no address” is no address I can read.').waitFor();
		await bench.page.getByLabel('E-mail address').fill('Kim <kim@acme.example>');
		await bench.screenshot('send-address');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, 'Address kept in “Kim Lund”.');
		expect(await bench.files.read('People/Kim Lund.md')).toMatch(/^---\naliases:[^]*\nemail: kim@acme\.example\n---\nRecruiter\.\n$/);
		expect((await opened(bench))[0]).toMatch(/^mailto:kim@acme\.example\?/);
		await bench.command('Open in mail app');
		await expect.poll(() => opened(bench)).toHaveLength(2);
	});

	it('of somebody without a note is kept behind their name in the interview note', async () => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft() } });
		await bench.command('Save as .eml');
		await bench.page.getByLabel('E-mail address').fill('kim@acme.example');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, 'Address kept in “Acme”.');
		expect(await bench.files.read('Acme.md')).toBe(ACME.replace('Kim Lund (recruiter)', 'Kim Lund (recruiter) <kim@acme.example>'));
		await bench.command('Undo the last logged change');
		expect(await bench.files.read('Acme.md')).toBe(ACME);
	});

	it.each<[string, Record<string, string>, string]>([
		['somebody else has as another name', { 'Friends/Kimberly Ray.md': '---\naliases: [Kim Lund]\nnickname: Kimmy\nemail: friend@home.example\n---\n' }, ''],
		['a note holds without being about them', { 'Kim Lund.md': 'My dog.' }, ''],
		['their linked note holds, in the folder of the link', { 'Acme.md': ACME.replace('  - Kim Lund (recruiter)', '  - "[[Acme people/Kim Lund]] (recruiter)"'), 'Acme people/Kim Lund.md': KIM, 'Aaa/Kim Lund.md': '---\nemail: wrong@other.example\n---\n' }, 'kim.lund@acme.example'],
	])('that %s', async (_, notes, address) => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft(), ...notes } });
		await bench.command('Open in mail app');
		if (address === '') await bench.page.getByLabel('E-mail address').press('Enter');
		await expect.poll(() => opened(bench)).toHaveLength(1);
		expect((await opened(bench))[0]?.startsWith(`mailto:${address}?`)).toBe(true);
	});

	it.each([
		['  - Kim Lund, recruiter', '  - Kim Lund <kim@acme.example>, recruiter'],
		['  - Kim Lund (recruiter)', '  - Kim Lund (recruiter) <kim@acme.example>'],
	])('behind %j leaves the person who they were', async (before, after) => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME.replace('  - Kim Lund (recruiter)', before), [DRAFT]: draft() } });
		await bench.command('Open in mail app');
		await bench.page.getByLabel('E-mail address').fill('kim@acme.example');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, 'Address kept in “Acme”.');
		expect(await bench.files.read('Acme.md')).toContain(after);
		await bench.command('Open follow-ups due');
		await bench.side.getByRole('treeitem', { name: /^Check-in to Kim Lund/ }).waitFor();
	});

	it('of one of several people in one text is kept in the message, and by nobody else', async () => {
		const note = ACME.replace('interviewers:\n  - Dana Reyes\n  - Kim Lund (recruiter)', 'interviewers: Kim Lund, Dana Reyes');
		const bench = await openMessage({ vault: { 'Acme.md': note, [DRAFT]: draft() } });
		await bench.command('Open in mail app');
		await bench.page.getByLabel('E-mail address').fill('kim@acme.example');
		await bench.page.keyboard.press('Enter');
		await expectNotice(bench, 'Address kept in “Check-in”.');
		expect(await bench.files.read('Acme.md')).toBe(note);
		expect(await bench.files.read(DRAFT)).toContain('\nto: Kim Lund <kim@acme.example>\n');
	});

	it('can be left to the mail app', async () => {
		const bench = await openMessage({ vault: { 'Acme.md': ACME, [DRAFT]: draft() } });
		await bench.command('Open in mail app');
		await bench.page.getByLabel('E-mail address').press('Enter');
		await expect.poll(() => opened(bench)).toHaveLength(1);
		expect((await opened(bench))[0]).toMatch(/^mailto:\?subject=/);
		expect(await bench.files.read('Acme.md')).toBe(ACME);
	});
});
