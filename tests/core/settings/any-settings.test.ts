import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseIsoDate } from '../../../src/core/date/calendar-date';
import { HOLIDAY_PRESETS } from '../../../src/core/date/holidays';
import { businessDaysOf } from '../../../src/core/settings/business-days-of';
import { PROPERTY_KEYS } from '../../../src/core/settings/property-keys';
import { checkSetting, readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { FIRST_DAY, LAST_DAY } from '../../support/day';

describe('whatever a file holds', () => {
	const day = fc.integer({ min: -2, max: 40 });
	const isoDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
	const holidayList = fc.array(fc.oneof(isoDay, isoDay.map((text) => `2026-${text}`)), { maxLength: 400 });
	const propertyMap = fc.dictionary(fc.constantFrom(...PROPERTY_KEYS), fc.constantFrom(...PROPERTY_KEYS, 'a', 'A', 'b', ''));
	const nearMiss = fc.record(
		{
			weekendDays: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 8 }),
			holidays: holidayList,
			holidayPreset: fc.constantFrom(...Object.keys(HOLIDAY_PRESETS), 'moon'),
			checkInDays: fc.array(day, { minLength: 1, maxLength: 3 }),
			valueAddDays: fc.tuple(day, day),
			closeDay: day,
			multiRoundCloseDay: day,
			multiRoundCount: day,
			afterTimelineBusinessDays: fc.tuple(day, day),
			capDays: fc.oneof(day, fc.double()),
			properties: propertyMap,
			noteType: fc.constantFrom('interview', 'follow-up', 'x', ''),
			followUpType: fc.constantFrom('interview', 'follow-up', 'X', ''),
			interviewFolder: fc.constantFrom('Jobs', '..', '/a/../b', ''),
		},
		{ requiredKeys: [] },
	);
	const anyKeys = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.jsonValue());
	const anyFile: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), fc.anything(), anyKeys, nearMiss);

	it('the settings are valid: reading them again finds nothing', () => {
		fc.assert(
			fc.property(anyFile, (file) => {
				const { settings, problems } = readSettings(file);
				expect(readSettings(settings)).toEqual({ settings, problems: [] });
				expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
				for (const { message } of problems) expect(message).toMatch(/^[A-Z“].*\.$/s);
			}),
			{ numRuns: 300 },
		);
	});

	it('the ladder of the settings climbs', () => {
		fc.assert(
			fc.property(nearMiss, (file) => {
				const { checkInDays, valueAddDays, closeDay, multiRoundCloseDay, multiRoundCount, afterTimelineBusinessDays } = readSettings(file).settings;
				const rungs = [0, ...checkInDays, ...valueAddDays, closeDay];
				expect([...rungs].sort((a, b) => a - b)).toEqual(rungs);
				expect(valueAddDays[0]).toBeGreaterThan(checkInDays[1]);
				expect(closeDay).toBeGreaterThan(valueAddDays[1]);
				expect(multiRoundCloseDay).toBeGreaterThanOrEqual(checkInDays[0]);
				expect(multiRoundCount).toBeGreaterThan(0);
				expect(afterTimelineBusinessDays[0]).toBeGreaterThan(0);
				expect(afterTimelineBusinessDays[1]).toBeGreaterThanOrEqual(afterTimelineBusinessDays[0]);
			}),
		);
	});

	it('there is a business day to roll to', () => {
		const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map((days) => addDays(FIRST_DAY, days));
		fc.assert(
			fc.property(nearMiss, anyDay, (file, date) => {
				const calendar = businessDaysOf(readSettings(file).settings);
				expect(calendar.isBusinessDay(calendar.roll(date))).toBe(true);
			}),
		);
	});

	it('no two properties share a name', () => {
		fc.assert(
			fc.property(propertyMap, (properties) => {
				const { settings } = readSettings({ properties });
				const names = PROPERTY_KEYS.map((key) => (settings.properties[key] ?? key).toLowerCase());
				expect(new Set(names).size).toBe(PROPERTY_KEYS.length);
			}),
		);
	});

	it('what is used is what the file says, or the default', () => {
		fc.assert(
			fc.property(nearMiss, (file) => {
				const { settings, problems } = readSettings(file);
				const named = new Set(problems.map(({ key }) => key));
				for (const key of ['closeDay', 'checkInDays', 'valueAddDays', 'capDays', 'multiRoundCount', 'noteType'] as const) {
					const isDefault = JSON.stringify(settings[key]) === JSON.stringify(DEFAULT_SETTINGS[key]);
					const isFiles = JSON.stringify(settings[key]) === JSON.stringify(file[key]);
					expect(named.has(key) || file[key] === undefined ? isDefault : isFiles).toBe(true);
				}
			}),
		);
	});

	it('the settings tab and the file agree about a single setting', () => {
		const oneChange = fc.constantFrom(...(Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])).chain((key) => fc.tuple(fc.constant(key), fc.oneof(fc.jsonValue(), nearMiss.map((file) => (file as Partial<Record<keyof Settings, unknown>>)[key] ?? null))));
		fc.assert(
			fc.property(oneChange, ([key, value]) => {
				const isNamed = readSettings({ [key]: value }).problems.length > 0;
				expect(checkSetting(key, value, DEFAULT_SETTINGS) !== undefined).toBe(isNamed);
			}),
		);
	});

	it('a holiday that is kept is a day', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), isoDay)), (holidays) => {
				for (const text of readSettings({ holidays }).settings.holidays) {
					expect(parseIsoDate(text.length === 5 ? `2000-${text}` : text)).toBeDefined();
				}
			}),
		);
	});
});
