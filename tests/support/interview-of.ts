import type { Interview } from '../../src/core/interview/interview';
import type { NoteDirectory } from '../../src/core/interview/names';
import { day } from './day';

/** An interview on 3 November 2026 of which only the named properties matter. */
export function interviewOf(path: string, properties: Partial<Interview> = {}): Interview {
	return { path, company: { name: 'Acme' }, role: { name: 'Editor' }, on: day('2026-11-03'), interviewers: [], sent: [], replies: [], ...properties };
}

/** A vault whose notes have these names, each with the link targets and aliases that lead to it. */
export function directoryOf(notes: Readonly<Record<string, readonly string[]>>): NoteDirectory {
	const targets = Object.entries(notes).flatMap(([name, others]) => [name, ...others].map((target): [string, string] => [target.toLowerCase(), name]));
	const names = new Map(targets);
	return { nameOf: (link) => names.get(link.toLowerCase()) };
}
