import { parseArgs } from 'node:util';
import { parseIsoDate, type CalendarDate } from '../../core/date/calendar-date';
import { readContext } from '../../core/draft-review/read-context';
import { findingsWith, reviewNote } from '../../core/draft-review/review-note';
import type { Settings } from '../../core/settings/settings';
import type { Command } from '../command';
import { linesOf } from '../input-lines';
import { readFollowUp, type FollowUpCall } from '../read-follow-up';
import { findingAsJson, findingsText, lineOf } from '../review-text';
import { settingsIn } from '../settings-file';
import { UsageError, writeJson, writeJsonLine, writeText, type Terminal } from '../terminal';
import { localToday } from '../today';
import { wrongCall } from '../wrong-call';

const USAGE = 'review FILE [--json] [--vault FOLDER] [--today DATE] [--settings FILE], or review --batch [--settings FILE]';

/** The mistakes in a follow-up note, or in drafts a line each; exit code 1 when there is one (command-line.md). */
export const review: Command = {
	name: 'review',
	usage: USAGE,
	summary: 'What in a message could cost the offer, and why; --batch reads JSON lines {"text","context"} from standard input.',
	async run(args, terminal) {
		const call = readCall(args);
		if ('batch' in call) return answerEach(await settingsIn(call.settings, terminal), terminal);
		return reviewFile(call, terminal);
	},
};

type Call = (FollowUpCall & { readonly json: boolean }) | { readonly batch: true; readonly settings: string | undefined };

function readCall(args: readonly string[]): Call {
	const { values, positionals } = parse(args);
	const { settings, json = false, batch = false, today, vault } = values;
	const [file, ...more] = positionals;
	if (batch && file === undefined && !json && today === undefined && vault === undefined) return { batch, settings };
	if (batch || file === undefined || more.length > 0) throw new UsageError(`usage: follow-ups ${USAGE}`);
	return { file, json, settings, vault, today: today === undefined ? localToday() : readDay(today) };
}

function readDay(text: string): CalendarDate {
	const day = parseIsoDate(text);
	if (day === undefined) throw new UsageError(`--today “${text}” is no day of the calendar; write it as 2026-11-23`);
	return day;
}

interface Values {
	json?: boolean;
	batch?: true;
	vault?: string;
	today?: string;
	settings?: string;
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean' }, batch: { type: 'boolean' }, vault: { type: 'string' }, today: { type: 'string' }, settings: { type: 'string' } },
		});
		const { batch, ...others } = values;
		return { values: { ...others, ...(batch && { batch }) }, positionals };
	} catch (error) {
		throw wrongCall(error, USAGE);
	}
}

async function reviewFile(call: FollowUpCall & { readonly json: boolean }, terminal: Terminal): Promise<number> {
	const { note, context, settings } = await readFollowUp(call, terminal);
	const findings = reviewNote(note, context, settings);
	if (call.json) writeJson(terminal, { note: note.path, findings: findings.map((finding) => ({ ...findingAsJson(finding), line: lineOf(note, finding.from), fix: finding.fix ?? null })) });
	else writeText(terminal, findingsText(note, findings, terminal));
	return findings.length > 0 ? 1 : 0;
}

async function answerEach(settings: Settings, terminal: Terminal): Promise<number> {
	let hasFindings = false;
	for await (const line of linesOf(terminal.input)) {
		if (line.trim() === '') continue;
		const draft = draftIn(line);
		if ('error' in draft) writeJsonLine(terminal, draft);
		else {
			const findings = findingsWith(draft.text, readContext(draft.context), settings);
			hasFindings ||= findings.length > 0;
			writeJsonLine(terminal, { findings: findings.map(findingAsJson) });
		}
	}
	return hasFindings ? 1 : 0;
}

function draftIn(line: string): { readonly text: string; readonly context: unknown } | { readonly error: string } {
	const value = parsed(line);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'this line is no JSON object' };
	const { text, context }: Readonly<Record<'text' | 'context', unknown>> = { text: undefined, context: undefined, ...value };
	return typeof text === 'string' ? { text, context } : { error: '“text” is missing or no text' };
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
}
