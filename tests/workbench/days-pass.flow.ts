import { describe, expect, it } from 'vitest';
import { ACME, interviewNote, openDueView } from './due-view-driver';

describe('midnight', () => {
	it('moves rows when the day begins, without being asked', async () => {
		const { bench, groups, row } = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-25T23:59:50' });
		await row('Check-in to Kim Lund, last day today').waitFor();
		await bench.clock.passTo('2026-11-26T00:00:05');
		await row('Check-in to Kim Lund, 1 day late').waitFor();
		expect(await groups()).toEqual(['Overdue, 1']);
		expect(await bench.side.getByRole('status').innerText()).toBe('Thu 26 Nov · 1 overdue');
	});

	it('comes again the night after', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-22T23:59:50' });
		await row('Check-in to Kim Lund, from tomorrow').waitFor();
		await bench.clock.passTo('2026-11-23T00:00:05');
		await row('Check-in to Kim Lund, until Wed 25 Nov, 2 days left').waitFor();
		await bench.clock.passTo('2026-11-24T00:00:05');
		await row('Check-in to Kim Lund, until Wed 25 Nov, 1 day left').waitFor();
	});

	it('changes nothing in any note', async () => {
		const { bench } = await openDueView({ today: '2026-11-23T23:59:50' });
		const paths = await bench.files.list();
		const before = await Promise.all(paths.map((path) => bench.files.read(path)));
		await bench.clock.passTo('2026-11-24T00:00:05');
		await expect.poll(() => bench.side.getByRole('status').innerText()).toContain('Tue 24 Nov');
		expect(await Promise.all(paths.map((path) => bench.files.read(path)))).toEqual(before);
	});
});

describe('sleep', () => {
	it('is made up for when the computer wakes', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-24T22:00:00' });
		await row('Check-in to Kim Lund, until Wed 25 Nov, 1 day left').waitFor();
		await bench.clock.sleepTo('2026-11-27T07:30:00');
		await row('Check-in to Kim Lund, 2 days late').waitFor();
	});

	it('does not disturb the midnight after it', async () => {
		const { bench, row } = await openDueView({ vault: { 'Acme.md': ACME }, today: '2026-11-20T12:00:00' });
		await bench.clock.sleepTo('2026-11-25T18:00:00');
		await row('Check-in to Kim Lund, last day today').waitFor();
		await bench.clock.passTo('2026-11-26T00:00:05');
		await row('Check-in to Kim Lund, 1 day late').waitFor();
	});
});

describe('the night the clocks change', () => {
	const nights = [
		{ zone: 'America/New_York', spoken: '2026-10-31', before: '2026-11-01T00:30:00', late: '2026-11-01T23:59:30', next: '2026-11-02T00:00:05' },
		{ zone: 'Pacific/Auckland', spoken: '2026-09-26', before: '2026-09-27T00:30:00', late: '2026-09-27T23:59:30', next: '2026-09-28T00:00:05' },
	];

	it.each(nights)('has one midnight, in $zone', async ({ zone, spoken, before, late, next }) => {
		const note = interviewNote('company: Acme', `date: ${spoken}`, 'interviewers: [Dana Reyes]');
		const { bench, row } = await openDueView({ vault: { 'Acme.md': note }, timezone: zone, today: before });
		await row('Thank-you to Dana Reyes, today').waitFor();
		await bench.clock.passTo(late);
		expect(await row('Thank-you to Dana Reyes, today').count()).toBe(1);
		await bench.clock.passTo(next);
		await row('Thank-you to Dana Reyes, 1 day late').waitFor();
	});
});
