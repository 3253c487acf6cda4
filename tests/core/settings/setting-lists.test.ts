import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

describe('nonsense inside a list', () => {
	it('costs only the holidays that are no days', () => {
		const { settings, problems } = readSettings({ holidays: ['2026-11-26', '2026-02-30', '13-01', 7, null, '02-29'] });
		expect(settings.holidays).toEqual(['2026-11-26', '02-29']);
		expect(problems.map(({ key, message }) => [key, message.split(' ', 1)[0]])).toEqual([
			['holidays', '“2026-02-30”'],
			['holidays', '“13-01”'],
			['holidays', '“7”'],
			['holidays', '“null”'],
		]);
	});

	it('costs only the property that is none of ours or has no name', () => {
		const { settings, problems } = readSettings({ properties: { date: 'when', timelime: 'x', round: 3, role: '' } });
		expect(settings.properties).toEqual({ date: 'when' });
		expect(problems.map(({ message }) => message)).toEqual([
			'“timelime” is not a property I know. It is ignored.',
			'The name for “round” needs to be one line of text. It is ignored.',
			'The name for “role” needs to be one line of text. It is ignored.',
		]);
	});

	it.each([
		['two that share a name', { date: 'when', snooze: 'when' }, { date: 'when' }],
		['two that differ in capitals alone', { date: 'When', snooze: 'when' }, { date: 'When' }],
		['one that takes the name of another', { date: 'company', role: 'Position' }, { role: 'Position' }],
		['a name that is taken once its owner falls back on it', { date: 'role', role: 'x', snooze: 'X' }, { date: 'role', role: 'x' }],
		['the last of a chain', { role: 'date', date: 'x', company: 'x' }, { role: 'date', date: 'x' }],
	])('costs the later name only: %s', (_, names, kept) => {
		const { settings, problems } = readSettings({ properties: names });
		expect(problems.length).toBe(Object.keys(names).length - Object.keys(kept).length);
		expect(settings.properties).toEqual(kept);
	});

	it('lets two properties swap their names', () => {
		const names = { date: 'round', round: 'date' };
		expect(readSettings({ properties: names })).toEqual({ settings: { ...DEFAULT_SETTINGS, properties: names }, problems: [] });
	});
});
