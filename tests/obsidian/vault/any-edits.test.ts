import fc from 'fast-check';
import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { readSettings } from '../../../src/core/settings/read-settings';
import { anyTidyVaultEdit, EDITS_AROUND, type VaultEdit } from '../../support/any-vault-edit';
import { edit, fromScratch, livePlugin, type LivePlugin } from '../support/live-plugin';
import { storeInMemory, type StoreInMemory } from '../support/store-in-memory';
import { useWindow } from '../support/window';

type Step =
	| { readonly kind: 'edit'; readonly edit: VaultEdit }
	/** Many at once, as a sync brings them. */
	| { readonly kind: 'burst'; readonly edits: readonly VaultEdit[] }
	/** The app is closed after a while, perhaps before everything was saved or read with the settings that somebody has just changed; other devices go on; the app is opened. */
	| { readonly kind: 'restart'; readonly waits: readonly [number, number]; readonly settings: Readonly<Record<string, unknown>> | null; readonly meanwhile: readonly VaultEdit[]; readonly harm: 'none' | 'broken' | 'foreign' | 'gone' }
	| { readonly kind: 'settings'; readonly settings: Readonly<Record<string, unknown>> }
	| { readonly kind: 'next day' };

const anySettings = fc.constantFrom({}, { dateOrder: 'day-first' }, { templateFolder: 'Old' }, { holidays: ['2026-11-18'] }, { noteType: 'Interview', noteTag: '' });
// Around what the plugin waits for: for the end of typing a setting, and for quiet before it saves.
const anyWait = fc.constantFrom(0, 500, 1_000, 1_500, 1_900, 2_100, 5_000);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 10, arbitrary: anyTidyVaultEdit.map((one): Step => ({ kind: 'edit', edit: one })) },
	{ weight: 2, arbitrary: fc.array(anyTidyVaultEdit, { minLength: 2, maxLength: 30 }).map((edits): Step => ({ kind: 'burst', edits })) },
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('restart' as const),
			waits: fc.tuple(anyWait, anyWait),
			settings: fc.option(anySettings, { freq: 1 }),
			meanwhile: fc.array(anyTidyVaultEdit, { maxLength: 3 }),
			harm: fc.constantFrom('none', 'none', 'none', 'broken', 'foreign', 'gone'),
		}),
	},
	{
		weight: 1,
		arbitrary: anySettings.map((settings): Step => ({ kind: 'settings', settings })),
	},
	{ weight: 1, arbitrary: fc.constant<Step>({ kind: 'next day' }) },
);

// Longer than whatever waits: for quiet before saving, for somebody to end typing a setting.
const QUIET_MS = 5_000;
const DAY_MS = 86_400_000;

describe('what the plugin knows after any edits', () => {
	useWindow();
	afterEach(() => vi.useRealTimers());

	it('is what it would know had it just been installed, byte for byte, after every step', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (steps) => {
				vi.useFakeTimers({ now: new Date(`${isoDate(EDITS_AROUND)}T10:00:00`) });
				const search = await begin();
				for (const step of steps) {
					await take(search, step);
					const { list } = search.plugin.source.current();
					const scratch = fromScratch(search.app, search.plugin);
					expect(JSON.stringify({ list, applications: search.plugin.source.applications() })).toBe(JSON.stringify(scratch));
				}
				search.plugin.stop();
			}),
			{ numRuns: 120 },
		);
	});
});

interface Search {
	readonly app: App;
	readonly store: StoreInMemory;
	plugin: LivePlugin;
	settings: ReturnType<typeof readSettings>['settings'];
	edits: number;
}

async function begin(): Promise<Search> {
	const app = App.createConfigured__({ files: {} });
	const store = storeInMemory();
	const { settings } = readSettings({});
	const known = { settings };
	const plugin = livePlugin(app, store, () => known.settings);
	const search: Search = Object.assign(known, { app, store, edits: 0, plugin });
	await search.plugin.start();
	return search;
}

async function take(search: Search, step: Step): Promise<void> {
	switch (step.kind) {
		case 'edit':
			await change(search, [step.edit]);
			break;
		case 'burst':
			await change(search, step.edits);
			break;
		case 'settings':
			changeSettings(search, step.settings);
			break;
		case 'next day':
			await vi.advanceTimersByTimeAsync(DAY_MS);
			return;
		case 'restart':
			await vi.advanceTimersByTimeAsync(step.waits[0]);
			if (step.settings) changeSettings(search, step.settings);
			await vi.advanceTimersByTimeAsync(step.waits[1]);
			search.plugin.stop();
			await change(search, step.meanwhile);
			search.store.harm(step.harm);
			search.plugin = livePlugin(search.app, search.store, () => search.settings);
			await search.plugin.start();
	}
	// A reading anew waits for the end of typing; everything else is known at once.
	await vi.advanceTimersByTimeAsync(step.kind === 'settings' ? QUIET_MS : 0);
}

function changeSettings(search: Search, settings: Readonly<Record<string, unknown>>): void {
	search.settings = readSettings(settings).settings;
	search.plugin.sync.readAnew();
}

async function change(search: Search, edits: readonly VaultEdit[]): Promise<void> {
	for (const one of edits) await edit(search.app, one, Date.now() + ++search.edits);
}
