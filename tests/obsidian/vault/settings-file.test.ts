import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createSettingsFile, readsNotesAnew, type SettingsFile } from '../../../src/obsidian/vault/settings-file';

interface Disk {
	readonly file: SettingsFile;
	/** Everything that was saved, in order. */
	readonly saved: unknown[];
	/** The settings before each change that was announced. */
	readonly announced: unknown[];
	/** Why settings were not saved. */
	readonly refused: string[];
	set(data: unknown): void;
}

function disk(data: unknown): Disk {
	let stored = data;
	const saved: unknown[] = [];
	const announced: unknown[] = [];
	const refused: string[] = [];
	const dataFile = {
		loadData: () => (stored instanceof Error ? Promise.reject(stored) : Promise.resolve(stored)),
		saveData: (value: unknown) => {
			saved.push(value);
			return Promise.resolve();
		},
	};
	const file = createSettingsFile(dataFile, (why) => refused.push(why));
	file.onChange((before) => announced.push(before.closeDay));
	return { file, saved, announced, refused, set: (value) => (stored = value) };
}

describe('the settings file', () => {
	it('means the defaults before it is read, and when there is none', async () => {
		const { file, saved } = disk(null);
		expect(file.current()).toEqual(DEFAULT_SETTINGS);
		await file.load();
		expect(file.current()).toEqual(DEFAULT_SETTINGS);
		expect(file.problems()).toEqual([]);
		expect(saved).toEqual([]);
	});

	it('names what it cannot use and never rewrites it by itself', async () => {
		const { file, saved } = disk({ closeDay: -3, capdays: 9 });
		await file.load();
		expect(file.problems().map(({ key }) => key)).toEqual(['closeDay', 'capdays']);
		expect(saved).toEqual([]);
	});

	it('saves one setting and keeps all the rest as somebody wrote it', async () => {
		const { file, saved, announced } = disk({ closeDay: -3, notOurs: { a: 1 }, checkInDays: [4, 6] });
		await file.load();
		await file.save('capDays', 9);
		expect(saved).toEqual([{ closeDay: -3, notOurs: { a: 1 }, checkInDays: [4, 6], capDays: 9 }]);
		expect(file.current()).toMatchObject({ capDays: 9, checkInDays: [4, 6], closeDay: DEFAULT_SETTINGS.closeDay });
		expect(announced).toHaveLength(2);
	});

	it('tells listeners what was before, also after a change from outside', async () => {
		const { file, announced, set } = disk({ closeDay: 25 });
		await file.load();
		set({ closeDay: 30 });
		await file.load();
		expect(announced).toEqual([DEFAULT_SETTINGS.closeDay, 25]);
		expect(file.current().closeDay).toBe(30);
	});

	it.each([[[1, 2]], ['text'], [7]])('is named when it holds no settings at all: %j', async (data) => {
		const { file } = disk(data);
		await file.load();
		expect(file.current()).toEqual(DEFAULT_SETTINGS);
		expect(file.problems()).toHaveLength(1);
	});

	it('is named when it cannot be read', async () => {
		const { file } = disk(new SyntaxError('Unexpected token'));
		await file.load();
		expect(file.current()).toEqual(DEFAULT_SETTINGS);
		expect(file.problems()[0]?.message).toContain('cannot be read');
	});

	it.each([[new SyntaxError('Unexpected end of input')], ['text'], [[1, 2]]])('is not overwritten while it cannot be read: %s', async (content) => {
		const { file, saved, refused, set } = disk(content);
		await file.load();
		await file.save('capDays', 9);
		expect(saved).toEqual([]);
		expect(refused).toEqual([expect.stringContaining('nothing was saved') as unknown]);
		expect(file.current()).toEqual(DEFAULT_SETTINGS);
		set({ closeDay: 30 });
		await Promise.all([file.save('capDays', 9), file.save('multiRoundCount', 4)]);
		expect(saved.at(-1)).toEqual({ closeDay: 30, capDays: 9, multiRoundCount: 4 });
		expect(file.problems().map(({ key }) => key)).not.toContain('');
	});

	it('keeps the settings before it when another device is in the middle of writing it', async () => {
		const { file, saved, set } = disk({ closeDay: 30 });
		await file.load();
		set(new SyntaxError('Unexpected end of input'));
		await file.load();
		expect(file.current().closeDay).toBe(30);
		expect(file.problems()[0]?.message).toContain('cannot be read');
		await file.save('capDays', 9);
		expect(saved).toEqual([]);
		set({ closeDay: 28 });
		await file.load();
		expect(file.current().closeDay).toBe(28);
		expect(file.problems()).toEqual([]);
	});

	it('asks for another reading of the notes only when they would read differently', () => {
		expect(readsNotesAnew(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, capDays: 9, holidays: ['12-25'] })).toBe(false);
		expect(readsNotesAnew(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, properties: { date: 'when' } })).toBe(true);
		expect(readsNotesAnew(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, dateOrder: 'day-first' })).toBe(true);
	});
});
