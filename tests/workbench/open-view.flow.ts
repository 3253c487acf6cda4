import { expect, it } from 'vitest';
import { readBuiltPlugin } from './disk';
import { ACME, dueViewDriver, DUE_VIEW, openDueView, openInMainArea, setSideFolded } from './due-view-driver';
import { openWorkbench } from './flow';
import { ROOT } from './places';

it('opens by ribbon and by command into the same single leaf', async () => {
	const bench = await openWorkbench({ vault: { 'Acme.md': ACME } });
	await bench.ribbon('Open follow-ups due').click();
	await bench.side.getByText('Check-in to Kim Lund', { exact: true }).waitFor();
	await bench.ribbon('Open follow-ups due').click();
	await bench.command('Open follow-ups due');
	await bench.command('Open follow-ups due');
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
	expect(await bench.side.getByRole('tree', { name: 'Follow-ups' }).count()).toBe(1);
});

it('opens one leaf for two commands at the same moment', async () => {
	const bench = await openWorkbench({ vault: { 'Acme.md': ACME } });
	await Promise.all([bench.command('Open follow-ups due'), bench.command('Open follow-ups due')]);
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
});

it('wakes the view that the last session left in the background, and makes no second one', async () => {
	const bench = await openWorkbench({ vault: { 'Acme.md': ACME }, restored: [DUE_VIEW] });
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
	expect(await bench.page.getByText('Check-in to Kim Lund', { exact: true }).count()).toBe(0);
	await bench.command('Open follow-ups due');
	await bench.side.getByText('Check-in to Kim Lund', { exact: true }).waitFor();
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
});

it('opens as a tab of the main area just as well', async () => {
	const bench = await openWorkbench();
	await openInMainArea(bench);
	await bench.note.getByRole('tree', { name: 'Follow-ups' }).waitFor();
	await bench.command('Open follow-ups due');
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
	await bench.screenshot('due-view-main-area');
});

it('draws nothing while nobody can see it, and everything when it is seen again', async () => {
	const { bench, groups } = await openDueView({ vault: { 'Acme.md': ACME } });
	await setSideFolded(bench, true);
	await bench.files.write('Acme.md', ACME.replace('sent:', 'snooze: 2026-12-01\nsent:'));
	expect(await groups()).toEqual(['Due today, 1']);
	await setSideFolded(bench, false);
	await expect.poll(groups).toEqual(['Upcoming, 1']);
});

it('reads no note before the layout is ready, and only interview notes after it', async () => {
	const built = await readBuiltPlugin(ROOT);
	const vault = { 'Acme.md': ACME, 'Diary.md': '---\nmood: fine\n---\nRain.', 'Words.md': 'words' };
	const bench = await openWorkbench({ vault, plugin: { ...built, code: `${WATCH_READS}\n${built.code}` } });
	const reads = (): Promise<unknown> => bench.page.evaluate(() => (window as unknown as { reads: unknown }).reads);
	await expect.poll(reads).toEqual([{ path: 'Acme.md', isLayoutReady: true }]);
});

it('leaves nothing behind when it is switched off, and works again when it is switched on', async () => {
	const { bench } = await openDueView({ vault: { 'Acme.md': ACME } });
	await bench.side.getByText('Check-in to Kim Lund', { exact: true }).waitFor();
	expect(await bench.unload()).toEqual([]);
	expect(await bench.page.locator('.interview-follow-ups, .ifu-tree, .side-dock-ribbon-action').count()).toBe(0);
	expect(await bench.commands()).toEqual([]);
	await bench.files.write('Acme.md', ACME.replace('sent:', 'snooze: 2026-12-01\nsent:'));
	await bench.load();
	await bench.command('Open follow-ups due');
	await bench.side.getByText('Value-add to Kim Lund', { exact: true }).waitFor();
	expect(await bench.leafCount(DUE_VIEW)).toBe(1);
	const view = dueViewDriver(bench);
	expect(await view.groups()).toEqual(['Upcoming, 1']);
});

const WATCH_READS = `{
	const { vault, workspace } = window.app;
	window.reads = [];
	for (const name of ['read', 'cachedRead', 'readBinary', 'process']) {
		const read = vault[name];
		vault[name] = function (file, ...rest) {
			window.reads.push({ path: file.path, isLayoutReady: workspace.layoutReady });
			return read.call(this, file, ...rest);
		};
	}
}`;
