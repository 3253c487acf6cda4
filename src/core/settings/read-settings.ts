import type { Reading } from './reading';
import { SETTING_AGREEMENTS, type SettingAgreement } from './setting-agreements';
import { SETTING_READERS } from './setting-readers';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Something in a settings file that is not used, told so that a person can mend it. */
export interface SettingsProblem {
	/** The setting as the file spells it; empty when the file as a whole is no settings. */
	readonly key: string;
	/** One plain sentence on what is wrong, and one on what happens instead. */
	readonly message: string;
}

/** Settings that always make sense, and what was not used to get there. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly SettingsProblem[];
}

const DEFAULT_INSTEAD = 'The default is used.';

type Draft = { -readonly [K in keyof Settings]: Settings[K] };

/** Settings from whatever a file holds; never throws. What cannot be used is named and replaced by its default; nothing at all means the defaults. */
export function readSettings(value: unknown): SettingsReading {
	const draft: Draft = { ...DEFAULT_SETTINGS };
	const problems: SettingsProblem[] = [];
	if (value === undefined || value === null) return { settings: draft, problems };
	if (typeof value !== 'object' || Array.isArray(value)) {
		problems.push({ key: '', message: 'This holds no settings. The defaults are used.' });
		return { settings: draft, problems };
	}
	const given = new Set<keyof Settings>();
	for (const [key, item] of Object.entries(value)) {
		if (!isSettingKey(key)) problems.push({ key, message: 'There is no setting of this name. It is ignored.' });
		else if (item !== undefined) {
			given.add(key);
			const { value: usable, refused } = readInto(draft, key, item);
			const instead = usable === undefined ? DEFAULT_INSTEAD : 'It is ignored.';
			problems.push(...refused.map((why) => ({ key, message: `${why} ${instead}` })));
		}
	}
	for (const agreement of SETTING_AGREEMENTS) problems.push(...bringToAgreement(draft, given, agreement));
	return { settings: draft, problems };
}

/** Why this value of one setting is refused beside the other settings, as a sentence; undefined when it is fine. */
export function checkSetting(key: keyof Settings, value: unknown, settings: Settings): string | undefined {
	const draft: Draft = { ...settings };
	const [refused] = readInto(draft, key, value).refused;
	if (refused !== undefined) return refused;
	for (const { keys, conflict } of SETTING_AGREEMENTS) {
		const why = keys.includes(key) ? conflict(draft) : undefined;
		if (why !== undefined) return why;
	}
	return undefined;
}

function isSettingKey(key: string): key is keyof Settings {
	return Object.hasOwn(SETTING_READERS, key);
}

function readInto<K extends keyof Settings>(draft: Draft, key: K, item: unknown): Reading<Settings[K]> {
	const reading = SETTING_READERS[key](item);
	if (reading.value !== undefined) draft[key] = reading.value;
	return reading;
}

/** Puts the fewest of the given settings back to their defaults until all agree. */
function bringToAgreement(draft: Draft, given: ReadonlySet<keyof Settings>, { keys, conflict }: SettingAgreement): SettingsProblem[] {
	const why = conflict(draft);
	if (why === undefined) return [];
	const candidates = choicesOf(keys.filter((key) => given.has(key))).sort((a, b) => a.length - b.length);
	const agreed = candidates.find((choice) => conflict(withDefaults(draft, choice)) === undefined) ?? keys;
	Object.assign(draft, withDefaults(draft, agreed));
	return agreed.map((key) => ({ key, message: `${why} ${DEFAULT_INSTEAD}` }));
}

function withDefaults(settings: Settings, keys: readonly (keyof Settings)[]): Settings {
	const defaults = Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]]));
	return { ...settings, ...defaults };
}

/** Every way to choose some of the items, at least one; what comes first in the list comes first. */
function choicesOf<T>(items: readonly T[]): T[][] {
	const [first, ...rest] = items;
	if (first === undefined) return [];
	const others = choicesOf(rest);
	return [[first], ...others.map((choice) => [first, ...choice]), ...others];
}
