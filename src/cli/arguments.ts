import { parseArgs } from 'node:util';
import { parseIsoDate, type CalendarDate } from '../core/date/calendar-date';
import { UsageError } from './terminal';
import { localToday } from './today';
import { wrongCall } from './wrong-call';

/** What the commands over a whole vault are called with. */
export interface VaultCall {
	readonly vault: string;
	readonly today: CalendarDate;
	readonly json: boolean;
	/** Path of a settings file; absent when none was named. */
	readonly settings?: string;
}

/** `VAULT [--today DATE] [--json] [--settings FILE]`; anything else is a `UsageError` that shows the usage. */
export function readVaultCall(args: readonly string[], usage: string): VaultCall {
	const { values, positionals } = parse(args, usage);
	const [vault, ...more] = positionals;
	if (vault === undefined || more.length > 0) throw new UsageError(`usage: follow-ups ${usage}`);
	return {
		vault,
		today: values.today === undefined ? localToday() : readToday(values.today),
		json: values.json ?? false,
		...(values.settings !== undefined && { settings: values.settings }),
	};
}

function parse(args: readonly string[], usage: string): { values: { today?: string; json?: boolean; settings?: string }; positionals: string[] } {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { today: { type: 'string' }, json: { type: 'boolean' }, settings: { type: 'string' } },
		});
	} catch (error) {
		throw wrongCall(error, usage);
	}
}

function readToday(text: string): CalendarDate {
	const today = parseIsoDate(text);
	if (today === undefined) throw new UsageError(`--today “${text}” is no day of the calendar; write it as 2026-11-23`);
	return today;
}
