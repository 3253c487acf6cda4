import { expect, it } from 'vitest';
import { isoDate } from '../../src/core/date/calendar-date';
import { BENCH_DAY } from '../bench/vault/job-search';
import { vaultNotes } from '../bench/vault/vault-notes';
import { benchOptions } from '../bench/vault/write-vault';
import { readWhole } from './due-view-driver';
import { openWorkbench } from './flow';
import type { Workbench } from './workbench';

const NOTES = 10_000;
const PATIENCE = 240_000;
const MOST_BYTES = 3_000_000;
/** Less than the names and dates of so many interviews can take. */
const LEAST_BYTES = 500_000;

/** What the page keeps in memory, in bytes, when nothing is left that could be cleared away. */
async function kept({ page }: Workbench): Promise<number> {
	const session = await page.context().newCDPSession(page);
	for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

it('keeps little of a thousand interviews', { timeout: PATIENCE }, async () => {
	const ours = [...vaultNotes(benchOptions(NOTES))].filter(({ path }) => path.startsWith('Interviews/'));
	const bench = await openWorkbench({ vault: Object.fromEntries(ours.map(({ path, text }) => [path, text])), today: isoDate(BENCH_DAY), settings: { reviewDrafts: false } });
	await bench.command('Open follow-ups due');
	await readWhole(bench);
	await bench.settled();
	const withPlugin = await kept(bench);
	expect(await bench.unload()).toEqual([]);
	const ofPlugin = withPlugin - (await kept(bench));
	expect(ofPlugin).toBeGreaterThan(LEAST_BYTES);
	expect(ofPlugin).toBeLessThan(MOST_BYTES);
});
