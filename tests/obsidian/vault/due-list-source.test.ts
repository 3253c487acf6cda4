import { App, Component } from 'obsidian-test-mocks/obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { readSettings } from '../../../src/core/settings/read-settings';
import { createChangeSignal } from '../../../src/obsidian/vault/change-signal';
import { createDueListSource, type DueListSource } from '../../../src/obsidian/vault/due-list-source';
import { createNoteDirectory } from '../../../src/obsidian/vault/note-directory';
import { watchToday } from '../../../src/obsidian/vault/today';
import { createVaultSync } from '../../../src/obsidian/vault/vault-sync';
import { NOTHING_KEPT } from '../support/synced-vault';
import { useWindow } from '../support/window';

interface Fixture {
	readonly app: App;
	readonly source: DueListSource;
	modify(path: string, text: string): Promise<void>;
	/** Steps and states of today's list. */
	items(): string[];
}

async function sourceOf(files: Record<string, string>, today = '2026-11-09T10:00:00'): Promise<Fixture> {
	vi.useFakeTimers({ now: new Date(today) });
	const app = App.createConfigured__({ files });
	const component = new Component();
	component.load();
	const changes = createChangeSignal({ isBusy: () => false, settle: (isUsedUp) => source.settle(isUsedUp) });
	const { settings: defaults } = readSettings({});
	const settings = (): typeof defaults => defaults;
	const original = app.asOriginalType__();
	const directory = createNoteDirectory(original.metadataCache, (paths) => {
		paths.forEach((path) => source.lookUpAnew(path));
		changes.raise();
	});
	const sync = createVaultSync({ app: original, component: component.asOriginalType__(), settings, directory, kept: NOTHING_KEPT, onNote: (path, entry) => source.put(path, entry), onChange: changes.raise, told: changes.told });
	const source = createDueListSource({ sync, directory, settings, changes, today: watchToday({ component: component.asOriginalType__(), workspace: original.workspace, onNewDay: changes.raise }) });
	await sync.start();
	return {
		app,
		source,
		async modify(path, text) {
			const file = app.vault.getFileByPath(path);
			if (!file) throw new Error(`no note at ${path}`);
			await app.vault.modify(file, text);
		},
		items: () =>
			Object.values(source.current().list.groups)
				.flat()
				.flatMap((row) => (row.kind === 'follow-up' ? [`${row.followUp.state} ${row.followUp.step} to ${row.followUp.to?.name}`] : [row.kind])),
	};
}

const ROUND = '---\ntype: interview\ncompany: Acme\nrole: Editor\ndate: 2026-11-03\ninterviewers: ["[[Dana]]"]\nsent:\n  - 2026-11-04 thank-you to [[Dana]]\n---\n';
const PERSON = '---\naliases: [Dana]\n---\n';

describe('the source of the due list', () => {
	useWindow();

	afterEach(() => vi.useRealTimers());

	it('knows what is due, with people called by their notes', async () => {
		const { items } = await sourceOf({ 'A.md': ROUND, 'People/Dana Reyes.md': PERSON });
		expect(items()).toEqual(['due check-in to Dana Reyes']);
	});

	it('gives the same answer until something changes, then a new one at once', async () => {
		const { source, items, modify } = await sourceOf({ 'A.md': ROUND });
		const before = source.current();
		expect(source.current()).toBe(before);
		expect(source.current().list).toBe(before.list);
		await modify('A.md', ROUND.replace('sent:\n', 'sent:\n  - 2026-11-09 check-in to Dana\n'));
		expect(source.current()).not.toBe(before);
		expect(items()).toEqual(['upcoming value-add to Dana']);
	});

	it('announces a burst of changes once', async () => {
		const { source, modify } = await sourceOf({ 'A.md': ROUND });
		vi.runOnlyPendingTimers();
		const listener = vi.fn();
		source.onChange(listener);
		for (let time = 0; time < 50; time++) await modify('A.md', ROUND.replace('Acme', `Acme ${time}`));
		vi.advanceTimersByTime(100);
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it('follows the calendar at midnight', async () => {
		const { source, items } = await sourceOf({ 'A.md': ROUND }, '2026-11-10T23:59:00');
		expect(items()).toEqual(['due check-in to Dana']);
		const listener = vi.fn();
		source.onChange(listener);
		vi.advanceTimersByTime(61_000);
		expect(listener).toHaveBeenCalled();
		expect(isoDate(source.today())).toBe('2026-11-11');
		expect(items()).toEqual(['overdue check-in to Dana']);
	});

	it('asks the calendar for every drawing, because timers sleep with the computer', async () => {
		const { source, items } = await sourceOf({ 'A.md': ROUND }, '2026-11-09T10:00:00');
		expect(items()).toEqual(['due check-in to Dana']);
		vi.setSystemTime(new Date('2026-11-11T07:00:00'));
		expect(items()).toEqual(['overdue check-in to Dana']);
		expect(isoDate(source.current().list.today)).toBe('2026-11-11');
	});

	it('shows a note that cannot be read and goes on with the others', async () => {
		const { items } = await sourceOf({ 'A.md': ROUND, 'B.md': '---\ntype: interview\ncompany: Birch\nrole: Cook\ndate: when the stars align\n---\n' });
		expect(items()).toEqual(['due check-in to Dana', 'problem']);
	});

	it('finds the interview of a note', async () => {
		const { source } = await sourceOf({ 'A.md': ROUND, 'Other.md': 'words' });
		expect(source.interviewIn('A.md')?.company.name).toBe('Acme');
		expect(source.interviewIn('Other.md')).toBeUndefined();
		expect(source.applications()).toHaveLength(1);
	});
});
