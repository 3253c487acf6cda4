import { describe, expect, it, vi } from 'vitest';
import { interview, OTHERS, syncedVault, type SyncedVault } from '../support/synced-vault';
import { useWindow } from '../support/window';

describe('the first start ever in a vault', () => {
	useWindow();

	/** Obsidian knows nothing of any note; the returned function lets it know of some, or of all, silently. */
	function unknown(fixture: SyncedVault): (paths?: readonly string[]) => void {
		const known = new Map(fixture.app.metadataCache.cache__);
		fixture.app.metadataCache.cache__.clear();
		return (paths = [...known.keys()]) => {
			for (const [path, cache] of known) if (paths.includes(path)) fixture.app.metadataCache.cache__.set(path, cache);
		};
	}

	it('waits for Obsidian, and then reads what is ours', async () => {
		const fixture = syncedVault({ ...OTHERS, 'A.md': interview('Acme'), 'B.md': interview('Birch') });
		const { app, sync, reads, companies } = fixture;
		const look = unknown(fixture);
		const started = sync.start();
		await Promise.resolve();
		expect(sync.progress()).toEqual({ read: 0, total: 0 });
		look();
		app.metadataCache.trigger('resolved');
		await started;
		expect(sync.progress()).toBeNull();
		expect(companies()).toEqual(['Acme', 'Birch']);
		expect(reads).toEqual(['A.md', 'B.md']);
	});

	it('reads no note again that it was told of meanwhile', async () => {
		const fixture = syncedVault({ 'A.md': interview('Acme'), 'B.md': interview('Birch') });
		const { app, sync, reads, companies, file } = fixture;
		const look = unknown(fixture);
		const started = sync.start();
		await Promise.resolve();
		await app.vault.modify(file('A.md'), interview('Acme Ltd'));
		look(['B.md']);
		app.metadataCache.trigger('resolved');
		await started;
		expect(companies()).toEqual(['Acme Ltd', 'Birch']);
		expect(reads).toEqual(['B.md']);
	});

	it('waits a few seconds at most, because Obsidian may have been through before', async () => {
		vi.useFakeTimers();
		const fixture = syncedVault({ 'A.md': interview('Acme') });
		const look = unknown(fixture);
		const started = fixture.sync.start();
		await vi.advanceTimersByTimeAsync(1000);
		look();
		await vi.advanceTimersByTimeAsync(3000);
		expect(fixture.sync.progress()).not.toBeNull();
		await vi.advanceTimersByTimeAsync(1000);
		await started;
		expect(fixture.sync.progress()).toBeNull();
		expect(fixture.companies()).toEqual(['Acme']);
	});

	it('takes in later what Obsidian had not looked into by then, and forgets what has gone', async () => {
		vi.useFakeTimers();
		const fixture = syncedVault({ 'A.md': interview('Acme'), 'B.md': interview('Birch'), 'C.md': interview('Cobalt') });
		const { app, sync, companies, reads, file } = fixture;
		const look = unknown(fixture);
		const started = sync.start();
		await vi.advanceTimersByTimeAsync(5000);
		await started;
		expect(companies()).toEqual([]);
		await app.fileManager.trashFile(file('C.md'));
		look(['A.md']);
		app.metadataCache.trigger('resolved');
		await vi.waitFor(() => expect(companies()).toEqual(['Acme']));
		look();
		app.metadataCache.trigger('resolved');
		await vi.waitFor(() => expect(companies()).toEqual(['Acme', 'Birch']));
		app.metadataCache.trigger('resolved');
		await vi.advanceTimersByTimeAsync(100);
		expect(reads).toEqual(['A.md', 'B.md']);
	});

	it('leaves no timer behind when the plugin is switched off while it waits', async () => {
		vi.useFakeTimers();
		const fixture = syncedVault({ 'A.md': interview('Acme') });
		const look = unknown(fixture);
		const started = fixture.sync.start();
		await vi.advanceTimersByTimeAsync(100);
		fixture.component.unload();
		look();
		await started;
		expect(vi.getTimerCount()).toBe(0);
		expect(fixture.companies()).toEqual([]);
		expect(fixture.reads).toEqual([]);
	});
});
