import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { dueIn, followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

/** The day that a clock on the wall shows, by zone. */
const WALL_DAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'2026-11-10T04:30:00Z': { 'UTC': '2026-11-10', 'America/New_York': '2026-11-09', 'Pacific/Auckland': '2026-11-10', 'Asia/Kolkata': '2026-11-10' },
	'2026-11-10T11:30:00Z': { 'UTC': '2026-11-10', 'America/New_York': '2026-11-10', 'Pacific/Auckland': '2026-11-11', 'Asia/Kolkata': '2026-11-10' },
	'2026-12-31T18:45:00Z': { 'UTC': '2026-12-31', 'America/New_York': '2026-12-31', 'Pacific/Auckland': '2027-01-01', 'Asia/Kolkata': '2027-01-01' },
	'2026-11-01T05:30:00Z': { 'UTC': '2026-11-01', 'America/New_York': '2026-11-01', 'Pacific/Auckland': '2026-11-01', 'Asia/Kolkata': '2026-11-01' },
};

const NOTES = { 'acme.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03') };

describe('today', () => {
	beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
	afterEach(() => vi.useRealTimers());

	it.each(Object.entries(WALL_DAYS))('at %s is the day of the wall clock', async (instant, days) => {
		vi.setSystemTime(new Date(instant));
		const { out } = await followUps(['due', vaultFolder(NOTES), '--json']);
		expect(JSON.parse(out)).toHaveProperty('today', days[inject('timeZone')]);
	});

	it('is the day that --today names, whatever the clock shows', async () => {
		vi.setSystemTime(new Date('2031-05-05T05:05:05Z'));
		expect((await dueIn(vaultFolder(NOTES), '2026-11-09')).today).toBe('2026-11-09');
	});

	it('with a clock that nobody can use has to be named', async () => {
		vi.setSystemTime(new Date('1931-05-05T05:05:05Z'));
		const { code, err } = await followUps(['due', vaultFolder(NOTES)]);
		expect(code).toBe(2);
		expect(err).toMatch(/^follow-ups: [^\n]*--today[^\n]*\n$/);
	});
});
