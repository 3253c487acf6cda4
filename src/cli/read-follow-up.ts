import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import type { CalendarDate } from '../core/date/calendar-date';
import { interviewOf } from '../core/drafts';
import { contextOfNote, type NoteSurroundings } from '../core/draft-review/note-context';
import type { ReviewContext } from '../core/draft-review/review-context';
import { applicationsOf } from '../core/interview/applications';
import type { Interview } from '../core/interview/interview';
import { lookUpNames } from '../core/interview/names';
import { parseFollowUpNote, type FollowUpNote } from '../core/note/follow-up-note';
import { parseInterviewNote } from '../core/note/interview-note';
import { readFrontmatter } from '../core/note/yaml/frontmatter';
import type { Settings } from '../core/settings/settings';
import { folderDirectory } from './folder-directory';
import { notePaths } from './note-paths';
import { readNotes, type ReadNote } from './read-notes';
import { settingsFor } from './settings-file';
import { complain, UsageError, type Terminal } from './terminal';

/** One message as the review sees it. */
export interface FollowUpReading {
	readonly note: FollowUpNote;
	readonly context: ReviewContext;
	readonly settings: Settings;
}

/** Which note is meant, and what was said of where it stands and when it is sent. */
export interface FollowUpCall {
	readonly file: string;
	readonly vault?: string | undefined;
	readonly settings?: string | undefined;
	readonly today: CalendarDate;
}

/** Reads a follow-up note and what its vault knows around it; throws `UsageError` when there is no such note. */
export async function readFollowUp(call: FollowUpCall, terminal: Pick<Terminal, 'err'>): Promise<FollowUpReading> {
	const file = resolve(call.file);
	const info = await stat(file).catch(() => null);
	if (!info?.isFile()) throw new UsageError(info ? `“${call.file}” is a folder; name the note to review` : `there is no note “${call.file}”`);
	const folders = call.vault === undefined ? await foldersAround(file) : [resolve(call.vault)];
	let reading: FollowUpReading | undefined;
	for (const folder of folders) {
		const settings = await settingsFor(folder, call.settings, terminal);
		const files = notesIn(folder, settings);
		const path = relative(folder, file).split(sep).join('/');
		const note = noteAt(path, files, settings, call.file);
		const around = surroundingsOf(note, files, settings);
		reading = { note, context: contextOfNote(note, around, call.today), settings };
		if (around) return reading;
	}
	if (!reading) throw new UsageError(`“${call.file}” lies in no folder that can be read`);
	complain(terminal, 'the interview note of this message was not found, so less can be reviewed; name the vault with --vault');
	return reading;
}

/** The vault's own folder, known by its configuration; without one the folder of the note and the one around it. */
async function foldersAround(file: string): Promise<string[]> {
	const own = dirname(file);
	for (let folder = own; ; folder = dirname(folder)) {
		if ((await stat(join(folder, '.obsidian')).catch(() => null))?.isDirectory()) return [folder];
		if (dirname(folder) === folder) break;
	}
	const around = dirname(own);
	const isTooWide = around === own || around === parse(around).root || around === homedir();
	return isTooWide ? [own] : [own, around];
}

function notesIn(folder: string, settings: Settings): ReadNote[] {
	const notes: ReadNote[] = [];
	readNotes(folder, notePaths(folder), settings, (note) => notes.push(note));
	return notes;
}

function noteAt(path: string, files: readonly ReadNote[], settings: Settings, called: string): FollowUpNote {
	const file = files.find((one) => one.path === path);
	if (!file) throw new UsageError(`“${called}” is no note of this vault (its name ends in .md)`);
	if (file.trouble !== undefined) throw new UsageError(`“${called}” ${file.trouble}`);
	const parsed = parseFollowUpNote(path, file.text ?? '', settings);
	if (!parsed) throw new UsageError(`“${called}” is no follow-up note; it needs “type: ${settings.followUpType}” among its properties`);
	if (!parsed.followUpNote) throw new UsageError(`the properties of “${called}” cannot be read; “follow-ups check” shows why`);
	return parsed.followUpNote;
}

/** What the other notes say; undefined when the interview is not among them. */
function surroundingsOf(note: FollowUpNote, files: readonly ReadNote[], settings: Settings): NoteSurroundings | undefined {
	const directory = folderDirectory();
	const interviews: Interview[] = [];
	const messages: FollowUpNote[] = [];
	for (const file of files) {
		directory.add(file);
		const { interview } = parseInterviewNote(file.path, file.text ?? '', settings) ?? {};
		if (interview) interviews.push(interview);
		const { followUpNote } = parseFollowUpNote(file.path, file.text ?? '', settings) ?? {};
		if (followUpNote) messages.push(followUpNote);
	}
	const interviewPath = interviewOf(note, directory);
	const interview = interviews.find(({ path }) => path === interviewPath);
	if (!interview) return undefined;
	const lookUp = lookUpNames(interviews, directory);
	const keysOf = ({ to, path }: FollowUpNote): string[] => to.map((person) => lookUp(person, path).key);
	const own = new Set(keysOf(note));
	// What the same person got before may well read alike.
	const isForOthers = (one: FollowUpNote): boolean => one.to.length === 0 || keysOf(one).some((key) => !own.has(key));
	return {
		applications: applicationsOf(interviews, directory),
		interviewPath: interview.path,
		interviewBody: readFrontmatter(files.find(({ path }) => path === interview.path)?.text ?? '').body,
		recipients: note.to.map((person) => lookUp(person, note.path)),
		otherDrafts: messages.filter((one) => one.path !== note.path && interviewOf(one, directory) === interview.path && isForOthers(one)).map(({ body }) => body),
	};
}
