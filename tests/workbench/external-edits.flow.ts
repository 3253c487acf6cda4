import { describe, expect, it } from 'vitest';
import { ACME, interviewNote, openDueView } from './due-view-driver';

const BIRCH = interviewNote('company: Birch Labs', 'role: Cook', 'date: 2026-11-16', 'contact: Tom Okafor');

describe('an edit from elsewhere', () => {
	it('adds the row of a new interview note', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await bench.files.write('Interviews/Birch.md', BIRCH);
		await row('Check-in to Tom Okafor').waitFor();
		expect(await groups()).toEqual(['Due today, 2']);
		expect(await bench.side.getByRole('status').innerText()).toBe('Mon 23 Nov · 2 due');
	});

	it('moves the row of a note that says something else now', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await bench.files.write('Acme.md', ACME.replace('sent:', 'timeline: We decide in two weeks\nsent:'));
		await expect.poll(groups).toEqual(['Waiting, 1']);
		await row('Check-in to Kim Lund, from').locator('.collapse-icon').click();
		expect(await row('Check-in to Kim Lund').locator('.ifu-row-why').innerText()).toContain('“We decide in two weeks”');
	});

	it('takes a row away when the note is no longer an interview', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME, 'Birch.md': BIRCH } });
		await bench.files.write('Birch.md', 'Only words now.');
		await expect.poll(() => row('Check-in to Tom Okafor').count()).toBe(0);
		expect(await row('Check-in to Kim Lund').count()).toBe(1);
	});

	it('follows what is typed into the note in the editor', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click();
		await bench.editor.replaceAll(ACME.replace('sent:', 'outcome: withdrawn 2026-11-23\nsent:'));
		await expect.poll(groups).toEqual([]);
		await bench.side.getByText('All your applications have come to an end.').waitFor();
	});

	it('keeps the focus, the scroll and the elements of rows that stay the same', async () => {
		const { bench, focused, row } = await openDueView();
		const untouched = row('Value-add to Farah Siddiqui');
		await untouched.focus();
		await bench.settled();
		expect(await bench.side.evaluate((content) => content.scrollTop), 'scrolled').toBeGreaterThan(0);
		const place = await untouched.boundingBox();
		const elements = await bench.side.locator('.ifu-row').elementHandles();
		const name = await focused();
		const path = 'Interviews/2026-11-17 Umber & Reed.md';
		await bench.files.write('Interviews/Zed.md', interviewNote('company: Zed', 'date: 2026-12-01'));
		await bench.side.locator('.ifu-row', { hasText: 'Zed' }).waitFor();
		expect(await focused()).toBe(name);
		expect(Math.abs(((await untouched.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(2);
		const kept = await Promise.all(elements.map((element) => element.evaluate((one) => one.isConnected)));
		expect(kept).not.toContain(false);
		await bench.files.write(path, `${await bench.files.read(path)}\nA word that changes nothing.\n`);
		expect(await focused()).toBe(name);
	});

	it('keeps the focus on the button of a row that is drawn anew', async () => {
		const { bench, focused, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Mark sent' }).focus();
		await bench.files.write('Acme.md', ACME.replace('date: 2026-11-18', 'date: 2026-11-17'));
		await row('Check-in to Kim Lund, until Tue 24 Nov').waitFor();
		expect(await focused()).toContain('Mark sent: Check-in to Kim Lund');
	});
});

describe('notes that move', () => {
	it('follows a renamed note', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME } });
		await bench.files.rename('Acme.md', 'Acme, first call.md');
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Acme, first call.md');
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Mark sent' }).click();
		await expect.poll(() => bench.files.read('Acme, first call.md')).toContain('2026-11-23 check-in to Kim Lund');
	});

	it('follows a renamed folder', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Jobs/Acme.md': ACME, 'Jobs/Birch.md': BIRCH } });
		await bench.files.rename('Jobs', 'Search 2026');
		await row('Check-in to Kim Lund').locator('.ifu-row-title').click();
		await expect.poll(() => bench.note.getAttribute('data-path')).toBe('Search 2026/Acme.md');
		expect(await groups()).toEqual(['Due today, 2']);
	});

	it('forgets a deleted note, and all notes of a deleted folder', async () => {
		const { bench, groups } = await openDueView({ vault: { 'Acme.md': ACME, 'Jobs/Birch.md': BIRCH, 'Jobs/Cobalt.md': BIRCH.replace('Birch Labs', 'Cobalt') } });
		expect(await groups()).toEqual(['Due today, 3']);
		await bench.files.remove('Acme.md');
		await expect.poll(groups).toEqual(['Due today, 2']);
		await bench.files.remove('Jobs');
		await expect.poll(groups).toEqual([]);
		await bench.side.getByText('No interviews yet').waitFor();
	});
});

describe('people with a note of their own', () => {
	const LINKED = interviewNote('company: Acme', 'date: 2026-11-18', 'contact: "[[Kimmy]]"');
	const KIM = '---\naliases:\n  - Kimmy\n---\n';

	it('are called by their note’s name, also through an alias', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': LINKED, 'People/Kim Lund.md': KIM } });
		await row('Check-in to Kim Lund').waitFor();
		await bench.files.rename('People/Kim Lund.md', 'People/Kim Lund-Hansen.md');
		await row('Check-in to Kim Lund-Hansen').waitFor();
		await bench.files.write('People/Kim Lund-Hansen.md', '---\naliases:\n  - Somebody else\n---\n');
		await row('Check-in to Kimmy').waitFor();
	});
});
