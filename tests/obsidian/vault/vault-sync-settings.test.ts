import { describe, expect, it, vi } from 'vitest';
import { interview, syncedVault } from '../support/synced-vault';
import { useWindow } from '../support/window';

describe('settings that change how notes are read', () => {
	useWindow();

	const JOB = '---\ntype: job\ncompany: Jute\ndate: 2026-11-03\n---\n';

	it('take effect at once when all has been read, and once for a word that is being typed', async () => {
		vi.useFakeTimers();
		const { sync, companies, reads, announced, useSettings } = syncedVault({ 'A.md': interview('Acme'), 'J.md': JOB });
		await sync.start();
		reads.length = 0;
		announced.length = 0;
		for (const noteType of ['j', 'jo', 'job']) {
			useSettings({ noteType });
			sync.readAnew();
			await vi.advanceTimersByTimeAsync(700);
			expect(companies()).toEqual(['Acme']);
		}
		expect(announced).toEqual([]);
		await vi.advanceTimersByTimeAsync(100);
		expect(companies()).toEqual(['Jute']);
		expect(reads).toEqual(['J.md']);
		expect(sync.progress()).toBeNull();
	});

	it('never show an empty list in between, and follow what changes meanwhile', async () => {
		vi.useFakeTimers();
		const { app, sync, companies, file, useSettings } = syncedVault({ 'A.md': interview('Acme'), 'B.md': interview('Birch'), 'J.md': JOB, 'K.md': JOB.replace('Jute', 'Kelp') });
		await sync.start();
		let finish: () => void = () => undefined;
		vi.mocked(app.vault.cachedRead).mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve(JOB))));
		useSettings({ noteType: 'job' });
		sync.readAnew();
		await vi.advanceTimersByTimeAsync(900);
		expect(sync.progress()).not.toBeNull();
		expect(companies()).toEqual(['Acme', 'Birch']);
		await app.vault.modify(file('A.md'), interview('Acme Ltd'));
		await app.fileManager.trashFile(file('B.md'));
		await app.vault.modify(file('K.md'), JOB.replace('Jute', 'Kelp Ltd'));
		expect(companies()).toEqual(['Acme Ltd']);
		await app.vault.rename(file('J.md'), 'Jute.md');
		finish();
		await vi.advanceTimersByTimeAsync(100);
		expect(companies()).toEqual(['Jute', 'Kelp Ltd']);
		expect([...sync.interviews()].map(({ path }) => path).sort()).toEqual(['Jute.md', 'K.md']);
	});

	it('are read once only when they change before the first start, or after the last', async () => {
		vi.useFakeTimers();
		const { sync, component, reads } = syncedVault({ 'A.md': interview('Acme') });
		sync.readAnew();
		await vi.advanceTimersByTimeAsync(1000);
		expect(reads).toEqual([]);
		await sync.start();
		sync.readAnew();
		component.unload();
		await vi.advanceTimersByTimeAsync(1000);
		expect(reads).toEqual(['A.md']);
		expect(vi.getTimerCount()).toBe(0);
	});
});
