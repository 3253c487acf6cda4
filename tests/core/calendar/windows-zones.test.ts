import { describe, expect, it } from 'vitest';
import { windowsZone } from '../../../src/core/calendar/windows-zones';
import { instantOf, isZone } from '../../../src/core/date/local-time';
import { day } from '../../support/day';

/** Hours ahead of UTC at noon of a winter day and of a summer day (of the northern half). */
function ahead(zone: string): readonly (number | undefined)[] {
	return ['2026-01-15', '2026-07-15'].map((on) => {
		const [utc, local] = ['UTC', zone].map((each) => instantOf({ on: day(on), minutes: 720 }, each));
		return utc === undefined || local === undefined ? undefined : (utc - local) / 3_600_000;
	});
}

describe('the names of Windows', () => {
	it.each([
		['W. Europe Standard Time', 1, 2],
		['w. europe standard time', 1, 2],
		['GMT Standard Time', 0, 1],
		['Greenwich Standard Time', 0, 0],
		['Eastern Standard Time', -5, -4],
		['Pacific Standard Time', -8, -7],
		['US Mountain Standard Time', -7, -7],
		['India Standard Time', 5.5, 5.5],
		['Nepal Standard Time', 5.75, 5.75],
		['AUS Eastern Standard Time', 11, 10],
		['New Zealand Standard Time', 13, 12],
		['Newfoundland Standard Time', -3.5, -2.5],
		['UTC', 0, 0],
		['UTC-11', -11, -11],
		['UTC+12', 12, 12],
	])('%s is %d in January and %d in July', (name, winter, summer) => {
		expect(ahead(windowsZone(name) ?? '')).toEqual([winter, summer]);
	});

	it.each(['', 'Europe/Berlin', 'Customized Time Zone', 'constructor'])('%j is none of them', (name) => {
		expect(windowsZone(name)).toBeUndefined();
	});

	it('stand for zones that this machine knows', () => {
		const names = ['FLE Standard Time', 'Greenland Standard Time', 'US Eastern Standard Time', 'Central Asia Standard Time', 'Line Islands Standard Time', 'Myanmar Standard Time'];
		expect(names.filter((name) => !isZone(windowsZone(name) ?? ''))).toEqual([]);
	});
});
