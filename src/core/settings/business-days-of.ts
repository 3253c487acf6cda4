import { businessDays, type BusinessDays } from '../date/business-days';
import { holidayTest } from '../date/holidays/holiday-test';
import type { Settings } from './settings';

/** The business days of these settings. Make it once per settings: it remembers the holidays of the years it has seen. */
export function businessDaysOf(settings: Pick<Settings, 'weekendDays' | 'holidayPreset' | 'holidays'>): BusinessDays {
	return businessDays(settings.weekendDays, holidayTest(settings.holidayPreset, settings.holidays));
}
