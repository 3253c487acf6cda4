import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';

/** Settings of a vault, the defaults but for these. */
export function settingsWith(some: Partial<Settings> = {}): Settings {
	return { ...DEFAULT_SETTINGS, ...some };
}

/** A note with these lines as its properties; a first line about its type is put before them. */
export function interviewText(lines: readonly string[], body = ''): string {
	return ['---', 'type: interview', ...lines, '---', body].join('\n');
}

/** An interview of Tue 3 November 2026 at Acme, in lines 2 to 5, with more lines from line 6 on. */
export function acmeText(...more: string[]): string {
	return interviewText(['company: Acme', 'role: Backend Engineer', 'date: 2026-11-03', ...more]);
}
