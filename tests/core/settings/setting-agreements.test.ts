import { describe, expect, it } from 'vitest';
import { parseOwnHoliday } from '../../../src/core/date/holidays/holiday-test';
import { checkSetting, readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { settingsOutcome } from './settings-outcome';

describe('settings that do not fit together', () => {
	it.each([
		['a check-in that runs into the value-add', { checkInDays: [5, 12] }, {}, ['checkInDays']],
		['a value-add that begins as the check-in ends', { valueAddDays: [7, 14] }, {}, ['valueAddDays']],
		['a close within the value-add', { closeDay: 12 }, {}, ['closeDay']],
		['a close on its last day', { closeDay: 14 }, {}, ['closeDay']],
		['a value-add beyond the close', { valueAddDays: [10, 25] }, {}, ['valueAddDays']],
		['only the one at fault', { checkInDays: [5, 12], valueAddDays: [14, 18] }, { checkInDays: [5, 12], valueAddDays: [14, 18] }, []],
		['the close before the windows', { valueAddDays: [10, 20], closeDay: 15 }, { valueAddDays: [10, 20] }, ['closeDay']],
		['the window, when the close could not help', { valueAddDays: [10, 25], closeDay: 22 }, { closeDay: 22 }, ['valueAddDays']],
		['a close after several rounds before any check-in', { multiRoundCloseDay: 3 }, {}, ['multiRoundCloseDay']],
		['a slower rhythm', { checkInDays: [10, 14], valueAddDays: [20, 25], closeDay: 40 }, { checkInDays: [10, 14], valueAddDays: [20, 25], closeDay: 40 }, []],
		['everything at odds', { checkInDays: [30, 40], valueAddDays: [20, 50], closeDay: 22 }, { closeDay: 22 }, ['valueAddDays', 'checkInDays']],
		['one type for both kinds of note', { noteType: 'Follow-up' }, {}, ['noteType']],
		['one new type for both', { noteType: 'note', followUpType: 'NOTE' }, { noteType: 'note' }, ['followUpType']],
	])('%s', (_, file, changed, named) => {
		expect(settingsOutcome(file)).toEqual({ changed, named });
	});

	it('are explained with their numbers', () => {
		expect(readSettings({ checkInDays: [5, 12] }).problems[0]?.message).toBe(
			'The check-in has until day 12, and the value-add would already begin on day 10. The default is used.',
		);
	});

	it('are judged beside the settings that hold, not beside the defaults', () => {
		const slow: Settings = { ...DEFAULT_SETTINGS, valueAddDays: [20, 25], closeDay: 40 };
		expect(checkSetting('checkInDays', [5, 12], slow)).toBeUndefined();
		expect(checkSetting('closeDay', 21, slow)).toBe('The value-add has until day 25, and the graceful close would already come on day 21.');
		expect(checkSetting('closeDay', 21, DEFAULT_SETTINGS)).toBeUndefined();
		expect(checkSetting('myName', 'Robin', slow)).toBeUndefined();
	});
});

describe('days off without end', () => {
	const everyDay = (months: readonly number[]): string[] =>
		months.flatMap((month) => Array.from({ length: 31 }, (_, index) => [month, index + 1].map((part) => String(part).padStart(2, '0')).join('-')));
	const realDays = (months: readonly number[]): string[] => everyDay(months).filter((text) => parseOwnHoliday(text) !== undefined);

	it('are refused when every day of the year is a holiday', () => {
		expect(settingsOutcome({ holidays: realDays([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) })).toEqual({ changed: {}, named: ['holidays'] });
	});

	it('are refused when more than seven weeks run together, once or every year', () => {
		expect(settingsOutcome({ holidays: realDays([12, 1]) }).named).toEqual(['holidays']);
		expect(settingsOutcome({ holidays: realDays([7, 8]).map((text) => `2026-${text}`) }).named).toEqual(['holidays']);
	});

	it('are refused when a single working day a week is off as well', () => {
		const mondays = ['06-01', '06-08', '06-15', '06-22', '06-29', '07-06', '07-13', '07-20'].map((text) => `2026-${text}`);
		expect(settingsOutcome({ weekendDays: [2, 3, 4, 5, 6, 7], holidays: mondays }).named).toEqual(['holidays']);
		expect(settingsOutcome({ holidays: mondays }).named).toEqual([]);
	});

	it('are not suspected in a long summer or a closed December', () => {
		expect(settingsOutcome({ holidays: realDays([8]) }).named).toEqual([]);
		expect(settingsOutcome({ holidays: [...realDays([12]), '01-01'], holidayPreset: 'england' }).named).toEqual([]);
	});
});
