import type { PropertyKey } from '../core/settings/property-keys';
import type { RuleId } from '../core/settings/review-rules';
import type { Settings } from '../core/settings/settings';

/** The key of one control of the settings tab: a setting, or one part of it behind a dot (`weekendDays.6`, `properties.date`). */
export type FieldKey = keyof Settings | `weekendDays.${number}` | `quietRules.${RuleId}` | `properties.${PropertyKey}`;

/** Keys of data.json, and back, for what a control shows: spans as "5 to 7", holidays one to a line. */
export interface FieldValue {
	readonly setting: keyof Settings;
	readonly value: unknown;
}

/** What the control shows for a setting. */
export function shownValue(key: string, settings: Settings): unknown {
	const [setting, part] = partsOf(key);
	if (setting === 'weekendDays' && part !== undefined) return settings.weekendDays.includes(Number(part));
	// A rule is on while it is not quiet.
	if (setting === 'quietRules' && part !== undefined) return !settings.quietRules.some((rule) => rule === part);
	if (setting === 'properties' && part !== undefined) return Object.entries(settings.properties).find(([name]) => name === part)?.[1] ?? '';
	const value = settings[setting];
	if (setting === 'holidays') return settings.holidays.join('\n');
	return isSpan(value) ? `${value[0]} to ${value[1]}` : value;
}

/** The setting that a control's value means; what makes no sense is handed on as it is, for `checkSetting` to refuse. */
export function settingFrom(key: string, shown: unknown, settings: Settings): FieldValue {
	const [setting, part] = partsOf(key);
	if (setting === 'weekendDays' && part !== undefined) return { setting, value: weekendDays(Number(part), shown === true, settings) };
	if (setting === 'quietRules' && part !== undefined) return { setting, value: quietRules(part, shown === true, settings) };
	if (setting === 'properties' && part !== undefined) return { setting, value: propertyNames(part, shown, settings) };
	if (typeof shown !== 'string') return { setting, value: shown };
	if (setting === 'holidays') return { setting, value: shown.split(/[\n,;]/).map((line) => line.trim()).filter((line) => line !== '') };
	return { setting, value: isSpan(settings[setting]) ? spanFrom(shown) : shown };
}

function partsOf(key: string): [setting: keyof Settings, part: string | undefined] {
	const dot = key.indexOf('.');
	if (dot < 0) return [key as keyof Settings, undefined];
	return [key.slice(0, dot) as keyof Settings, key.slice(dot + 1)];
}

function weekendDays(day: number, isOff: boolean, settings: Settings): readonly number[] {
	const others = settings.weekendDays.filter((each) => each !== day);
	return isOff ? [...others, day].sort((a, b) => a - b) : others;
}

function quietRules(rule: string, isOn: boolean, settings: Settings): readonly string[] {
	const others = settings.quietRules.filter((each) => each !== rule);
	return isOn ? others : [...others, rule];
}

function propertyNames(key: string, shown: unknown, settings: Settings): Readonly<Record<string, unknown>> {
	const others = Object.fromEntries(Object.entries(settings.properties).filter(([name]) => name !== key));
	return shown === '' ? others : { ...others, [key]: shown };
}

function spanFrom(text: string): unknown {
	const match = /^\s*(\d{1,4})\s*(?:-|–|to)\s*(\d{1,4})\s*$/.exec(text);
	return match ? [Number(match[1]), Number(match[2])] : text;
}

function isSpan(value: unknown): value is readonly [number, number] {
	return Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number');
}
