import { describe, expect, it } from 'vitest';
import { checkSetting, readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { settingsOutcome } from './settings-outcome';

describe('a settings file', () => {
	it.each([[undefined], [null], [{}]])('that says nothing leaves the defaults: %j', (file) => {
		expect(readSettings(file)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});

	it.each([[[]], ['settings'], [7], [true]])('that holds no settings is named: %j', (file) => {
		expect(readSettings(file)).toEqual({
			settings: DEFAULT_SETTINGS,
			problems: [{ key: '', message: 'This holds no settings. The defaults are used.' }],
		});
	});

	it('is taken as it is when all of it makes sense', () => {
		const file: Settings = {
			weekendDays: [5, 6],
			holidays: ['2026-11-26', '12-25', '02-29'],
			holidayPreset: 'england',
			checkInDays: [4, 6],
			valueAddDays: [8, 12],
			closeDay: 20,
			multiRoundCloseDay: 10,
			multiRoundCount: 4,
			afterTimelineBusinessDays: [2, 3],
			capDays: 5,
			sameDayThankYou: true,
			rollThankYou: true,
			dateOrder: 'day-first',
			language: 'pt-BR',
			properties: { date: 'when', company: 'Firma' },
			noteType: 'job interview',
			noteTag: 'job/interview',
			followUpType: 'chaser',
			interviewFolder: 'Jobs/Interviews',
			draftFolder: 'Jobs/Drafts',
			templateFolder: 'Templates',
			reviewDrafts: false,
			quietRules: ['generic', 'too-long'],
			showReadings: false,
			myName: 'Robin Vale',
			signature: 'Robin\n+44 20 5550 0100',
		};
		expect(readSettings(JSON.parse(JSON.stringify(file)))).toEqual({ settings: file, problems: [] });
	});

	it.each(['', ' '])('takes %j for no tag at all', (noteTag) => {
		expect(readSettings({ noteTag })).toEqual({ settings: { ...DEFAULT_SETTINGS, noteTag: '' }, problems: [] });
		expect(checkSetting('noteTag', noteTag, DEFAULT_SETTINGS)).toBeUndefined();
	});

	it('has its defaults pass its own check', () => {
		expect(readSettings(DEFAULT_SETTINGS)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});

	it('is told about a setting nobody knows', () => {
		expect(readSettings({ capdays: 3 })).toEqual({
			settings: DEFAULT_SETTINGS,
			problems: [{ key: 'capdays', message: 'There is no setting of this name. It is ignored.' }],
		});
	});

	it('cannot reach what every object has', () => {
		const file: unknown = JSON.parse('{"__proto__": {"capDays": 3}, "constructor": 1, "toString": 2}');
		expect(settingsOutcome(file)).toEqual({ changed: {}, named: ['__proto__', 'constructor', 'toString'] });
	});

	it('is tidied where the meaning is plain', () => {
		const { settings, problems } = readSettings({
			weekendDays: [7, 6, 7],
			holidays: [' 12-25', '12-25'],
			noteType: ' meeting ',
			noteTag: '#job/interview',
			interviewFolder: '/Jobs//Interviews/',
			draftFolder: 'Jobs\\Drafts',
			templateFolder: '/',
		});
		expect(problems).toEqual([]);
		expect(settings).toEqual({
			...DEFAULT_SETTINGS,
			holidays: ['12-25'],
			noteType: 'meeting',
			noteTag: 'job/interview',
			interviewFolder: 'Jobs/Interviews',
			draftFolder: 'Jobs/Drafts',
		});
	});
});

describe('nonsense in one setting', () => {
	const nonsense: readonly (readonly [keyof Settings, unknown])[] = [
		['weekendDays', [1, 2, 3, 4, 5, 6, 7]],
		['weekendDays', [0, 6]],
		['weekendDays', [6, 8]],
		['weekendDays', ['6', '7']],
		['weekendDays', 6],
		['holidays', '12-25'],
		['holidays', { '12-25': true }],
		['holidayPreset', 'france'],
		['holidayPreset', 'toString'],
		['holidayPreset', null],
		['checkInDays', [7, 5]],
		['checkInDays', [-5, 7]],
		['checkInDays', [0, 7]],
		['checkInDays', [5]],
		['checkInDays', [5, 6, 7]],
		['checkInDays', [5.5, 7]],
		['checkInDays', 5],
		['checkInDays', ['5', '7']],
		['valueAddDays', [14, 10]],
		['valueAddDays', [10, 366]],
		['closeDay', -21],
		['closeDay', 21.5],
		['closeDay', NaN],
		['closeDay', Infinity],
		['closeDay', '21'],
		['closeDay', 1000],
		['multiRoundCloseDay', 0],
		['multiRoundCount', 0],
		['multiRoundCount', -1],
		['multiRoundCount', 2.5],
		['afterTimelineBusinessDays', [0, 1]],
		['afterTimelineBusinessDays', [2, 1]],
		['capDays', -1],
		['capDays', null],
		['sameDayThankYou', 'yes'],
		['rollThankYou', 1],
		['dateOrder', 'year-first'],
		['language', ''],
		['language', 'English please'],
		['properties', ['date']],
		['properties', 'date'],
		['noteType', ''],
		['noteType', 'two\nlines'],
		['noteTag', '#'],
		['noteTag', 'two words'],
		['noteTag', '2026'],
		['followUpType', '   '],
		['interviewFolder', '../elsewhere'],
		['interviewFolder', 'Jobs/../../elsewhere'],
		['interviewFolder', null],
		['draftFolder', 'C:\\Users'],
		['draftFolder', '.hidden'],
		['templateFolder', 'Jobs/.'],
		['showReadings', 'on'],
		['myName', 7],
		['signature', 'x'.repeat(2_001)],
	];

	it.each(nonsense)('%s: %j is named once and replaced', (key, value) => {
		const { settings, problems } = readSettings({ [key]: value, capDays: key === 'capDays' ? value : 5 });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, capDays: key === 'capDays' ? 7 : 5 });
		expect(problems.map((problem) => problem.key)).toEqual([key]);
		expect(problems[0]?.message).toMatch(/^[A-Z“].*\. The default is used\.$/);
	});

	it.each(nonsense)('%s: %j is refused in the settings tab, in the same words', (key, value) => {
		const [problem] = readSettings({ [key]: value }).problems;
		expect(`${checkSetting(key, value, DEFAULT_SETTINGS)} The default is used.`).toBe(problem?.message);
	});
});
