import { parseArgs } from 'node:util';
import { parseIsoDate, type CalendarDate } from '../../core/date/calendar-date';
import { quoted } from '../../core/settings/quoted';
import { readingWays } from '../../core/timeline/languages';
import { readProse } from '../../core/timeline/read-prose';
import { LONGEST_WORDS, readTimeline } from '../../core/timeline/read-timeline';
import type { ReadingWays } from '../../core/timeline/timeline';
import type { Command } from '../command';
import { linesOf } from '../input-lines';
import { settingsIn } from '../settings-file';
import { UsageError, writeJson, writeJsonLine, writeText, type Terminal } from '../terminal';
import { timelineAsJson, timelineText } from '../timeline-text';
import { wrongCall } from '../wrong-call';

const USAGE = 'timeline --on DATE "WORDS" [--json] [--settings FILE], or timeline --batch [--settings FILE]';

/** What words say about when an answer will come, one at a time or a line each (command-line.md). */
export const timeline: Command = {
	name: 'timeline',
	usage: USAGE,
	summary: 'Which days their words mean; --batch reads JSON lines {"text","on"} from standard input.',
	async run(args, terminal) {
		const call = readCall(args);
		const ways = readingWays(await settingsIn(call.settings, terminal));
		if ('batch' in call) await answerEach(ways, terminal);
		else answerOne(call, ways, terminal);
		return 0;
	},
};

interface OneCall {
	readonly words: string;
	readonly on: CalendarDate;
	readonly json: boolean;
}

type Call = (OneCall | { readonly batch: true }) & { readonly settings?: string | undefined };

function readCall(args: readonly string[]): Call {
	const { values, positionals } = parse(args);
	const { settings, json = false, batch = false, on } = values;
	const [words, ...more] = positionals;
	if (batch && words === undefined && on === undefined && !json) return { batch, settings };
	if (batch || words === undefined || more.length > 0 || on === undefined) throw new UsageError(`usage: follow-ups ${USAGE}`);
	const day = parseIsoDate(on);
	if (day === undefined) throw new UsageError(`--on “${on}” is no day of the calendar; write it as 2026-11-23`);
	return { words, on: day, json, settings };
}

function parse(args: readonly string[]): { values: { on?: string; json?: boolean; batch?: true; settings?: string }; positionals: string[] } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { on: { type: 'string' }, json: { type: 'boolean' }, batch: { type: 'boolean' }, settings: { type: 'string' } },
		});
		const { batch, ...others } = values;
		return { values: { ...others, ...(batch && { batch }) }, positionals };
	} catch (error) {
		throw wrongCall(error, USAGE);
	}
}

function answerOne({ words, on, json }: OneCall, ways: ReadingWays, terminal: Terminal): void {
	if (words.length > LONGEST_WORDS) throw new UsageError(TOO_LONG);
	const timeline = readTimeline(words, { saidOn: on, ...ways });
	if (json) writeJson(terminal, timelineAsJson(timeline));
	else writeText(terminal, timelineText(timeline, on, terminal));
}

const TOO_LONG = `the words are longer than ${LONGEST_WORDS} characters; keep the sentence that names a date`;

async function answerEach(ways: ReadingWays, terminal: Terminal): Promise<void> {
	for await (const line of linesOf(terminal.input)) if (line.trim() !== '') writeJsonLine(terminal, answerTo(line, ways));
}

function answerTo(line: string, ways: ReadingWays): object {
	const question = questionIn(line);
	if (question === null) return { error: 'this line is no JSON object' };
	const { text, on, prose } = question;
	if (typeof text !== 'string') return { error: '“text” is missing or no text' };
	const saidOn = typeof on === 'string' ? parseIsoDate(on) : undefined;
	if (saidOn === undefined) return { error: wrongDay(on) };
	if (prose === true) return timelineAsJson(readProse(text, { saidOn, ...ways }));
	return text.length > LONGEST_WORDS ? { error: TOO_LONG } : timelineAsJson(readTimeline(text, { saidOn, ...ways }));
}

function wrongDay(on: unknown): string {
	return on === undefined ? '“on” is missing; write it as 2026-11-23' : `“on” is ${quoted(on)}, no day of the calendar; write it as 2026-11-23`;
}

function questionIn(line: string): Readonly<Record<'text' | 'on' | 'prose', unknown>> | null {
	try {
		const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? { text: undefined, on: undefined, prose: undefined, ...value } : null;
	} catch {
		return null;
	}
}
