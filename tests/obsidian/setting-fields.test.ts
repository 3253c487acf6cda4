import { describe, expect, it } from 'vitest';
import { checkSetting, readSettings } from '../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings';
import { settingDefinitions } from '../../src/obsidian/setting-definitions';
import { settingFrom, shownValue } from '../../src/obsidian/setting-fields';

interface Control {
	readonly key: string;
	readonly type: string;
	/** Only where something is typed. */
	readonly validate?: (shown: never) => unknown;
}

/** Every control of the tab, pages included. */
function controls(settings: Settings): Control[] {
	const check = (key: string, shown: unknown): string | undefined => {
		const { setting, value } = settingFrom(key, shown, settings);
		return checkSetting(setting, value, settings);
	};
	const found: Control[] = [];
	const visit = (item: object): void => {
		if ('control' in item && item.control) found.push(item.control as Control);
		if ('items' in item && Array.isArray(item.items)) item.items.forEach(visit);
	};
	settingDefinitions(check, []).forEach(visit);
	return found;
}

describe('the settings tab', () => {
	it('has a control for every setting', () => {
		const settings = new Set(controls(DEFAULT_SETTINGS).map(({ key }) => key.split('.')[0]));
		expect([...settings].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
	});

	it('refuses inside the field only what is typed: a flipped toggle has nothing to mend', () => {
		for (const { type, validate } of controls(DEFAULT_SETTINGS)) {
			expect([type, validate !== undefined]).toEqual([type, type !== 'toggle' && type !== 'dropdown']);
		}
	});

	it.each([
		DEFAULT_SETTINGS,
		readSettings({ weekendDays: [5, 6], holidays: ['2026-11-26', '12-25'], checkInDays: [4, 6], properties: { date: 'when' }, signature: 'Best\nJo' }).settings,
	])('shows what it would save, and accepts it', (settings) => {
		for (const { key, validate } of controls(settings)) {
			const shown = shownValue(key, settings);
			const { setting, value } = settingFrom(key, shown, settings);
			expect([key, value]).toEqual([key, settings[setting]]);
			expect([key, validate?.(shown as never)]).toEqual([key, undefined]);
		}
	});

	it.each([
		['checkInDays', '4 to 6', [4, 6]],
		['checkInDays', '4-6', [4, 6]],
		['checkInDays', ' 4 – 6 ', [4, 6]],
		['holidays', '2026-11-26\n\n 12-25 ', ['2026-11-26', '12-25']],
		['holidays', '', []],
		['weekendDays.5', true, [5, 6, 7]],
		['weekendDays.6', false, [7]],
		['properties.date', 'when', { date: 'when' }],
		['properties.date', '', {}],
		['closeDay', 30, 30],
	])('reads %s from %j', (key, shown, value) => {
		expect(settingFrom(key, shown, DEFAULT_SETTINGS).value).toEqual(value);
	});

	it.each([
		['checkInDays', 'soon'],
		['checkInDays', '9 to 5'],
		['checkInDays', '5'],
		['holidays', '2026-02-30'],
		['closeDay', 12],
		['properties.date', 'company'],
		['noteTag', 'two words'],
	])('refuses %s = %j with a sentence', (key, shown) => {
		const control = controls(DEFAULT_SETTINGS).find((each) => each.key === key);
		expect(control?.validate?.(shown as never)).toMatch(/^\S.*\.$/);
	});

	it('names what the settings file holds that is not used', () => {
		const [first] = settingDefinitions(() => undefined, [{ key: 'capdays', message: 'There is no setting of this name.' }]);
		expect(first).toMatchObject({ heading: 'Needs attention', items: [{ name: '“capdays” in the settings file', desc: 'There is no setting of this name.' }] });
	});
});
