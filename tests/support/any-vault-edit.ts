import fc from 'fast-check';
import { addDays, isoDate } from '../../src/core/date/calendar-date';
import { day } from './day';

/** One thing that happens to a vault. */
export type VaultEdit =
	| { readonly kind: 'write'; readonly path: string; readonly text: string }
	| { readonly kind: 'delete'; readonly path: string }
	| { readonly kind: 'rename'; readonly from: string; readonly to: string }
	| { readonly kind: 'rename folder'; readonly from: string; readonly to: string };

/** The day around which the notes' dates lie. */
export const EDITS_AROUND = day('2026-11-16');

// So few names that notes meet: they share companies, people and aliases, and replace each other.
const INTERVIEWS = ['Jobs/Round 1.md', 'Jobs/Round 2.md', 'Round 3.md', 'Old/Round 4.md'] as const;
const OTHERS = ['Draft 1.md', 'Jobs/Draft 2.md', 'People/Dana Reyes.md', 'Dana.md', 'Acme.md'] as const;
const PEOPLE = ['Dana Reyes', '[[Dana Reyes]]', '[[People/Dana Reyes|Dana]]', 'Dana', 'Kim (recruiter)'] as const;
const COMPANIES = ['Acme', 'Acme', '"[[Acme]]"', 'acme ', 'Birch', 'ACME Inc', ''] as const;
const WORDS = ['by Friday', 'next week', 'in a week or two', 'end of the month', 'soon', '2026-11-20', 'when the stars align', ''] as const;
const KINDS = ['thank-you', 'check-in', 'check-in', 'value-add', 'graceful-close', 'chek-in'] as const;
const OUTCOMES = ['offer', 'rejected', 'withdrawn', 'offer, answer by 2026-11-24'] as const;

const anyPath = fc.constantFrom(...INTERVIEWS, ...OTHERS);
const anyDay = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: -30, max: 8 }).map((days) => isoDate(addDays(EDITS_AROUND, days))) }, { weight: 1, arbitrary: fc.constantFrom('soon', '2026-02-30') });
const anyPerson = fc.oneof({ weight: 2, arbitrary: fc.constant('Dana Reyes') }, { weight: 3, arbitrary: fc.constantFrom(...PEOPLE) });

/** Mostly nothing: one in eight. */
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
	return fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const anyTidyInterview = fc
	.record({
		company: fc.constantFrom(...COMPANIES),
		role: fc.option(fc.constantFrom('Editor', 'Cook')),
		application: rarely(fc.constantFrom('one', 'Two')),
		on: anyDay,
		time: fc.constantFrom('', 'T09:00', 'T16:30'),
		people: fc.array(anyPerson, { maxLength: 2 }),
		contact: fc.option(anyPerson, { freq: 1 }),
		timeline: fc.constantFrom(...WORDS),
		sent: fc.array(fc.tuple(anyDay, fc.constantFrom(...KINDS), anyPerson), { maxLength: 2 }),
		replies: fc.array(fc.tuple(anyDay, fc.option(anyPerson), fc.constantFrom(...WORDS)), { maxLength: 2 }),
		outcome: rarely(fc.tuple(fc.constantFrom(...OUTCOMES), anyDay)),
		snooze: rarely(anyDay),
		body: fc.constantFrom('', 'They will decide by next Friday.\n', 'Nothing was said.\n'),
	})
	.map(({ company, role, application, on, time, people, contact, timeline, sent, replies, outcome, snooze, body }) =>
		[
			'---',
			'type: interview',
			`company: ${company}`,
			...(role === null ? [] : [`role: ${role}`]),
			...(application === null ? [] : [`application: ${application}`]),
			`date: ${on}${time}`,
			...list('interviewers', people),
			...(contact === null ? [] : [`contact: "${contact}"`]),
			`timeline: ${timeline}`,
			...list('sent', sent.map(([day, kind, to]) => `${day} ${kind} to ${to}`)),
			...list('replies', replies.map(([day, from, words]) => `${day}${from === null ? '' : ` from ${from}`}: ${words}`)),
			...(outcome === null ? [] : [`outcome: ${outcome[0]} ${outcome[1]}`]),
			...(snooze === null ? [] : [`snooze: ${snooze}`]),
			'---',
			body,
		].join('\n'),
	);

const anyInterview = fc
	.tuple(anyTidyInterview, rarely(fc.constantFrom('company: [', '\tindented: with a tab')))
	.map(([text, broken]) => (broken === null ? text : text.replace('\ntimeline:', `\n${broken}\ntimeline:`)));

const anyMessage = fc
	.record({ interview: fc.constantFrom('[[Round 1]]', '[[Round 2]]', '[[Round 3]]', '[[Jobs/Round 2]]', ''), kind: fc.constantFrom(...KINDS), to: fc.option(anyPerson), sent: rarely(anyDay) })
	.map(({ interview, kind, to, sent }) => ['---', 'type: follow-up', `interview: "${interview}"`, `step: ${kind}`, `to: "${to ?? ''}"`, ...(sent === null ? [] : [`sent: ${sent}`]), '---', 'Hello', ''].join('\n'));

const anyPersonNote = fc.subarray(['Dana', 'Dana Reyes', 'Kim', 'Acme', 'ACME Inc', 'Round 3']).map((aliases) => `---\naliases: [${aliases.join(', ')}]\n---\n`);

const anyOther = fc.oneof({ weight: 4, arbitrary: anyMessage }, { weight: 3, arbitrary: anyPersonNote }, { weight: 1, arbitrary: fc.constant('Words that are nobody’s business.\n') });

function writesOf(interview: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> {
	return fc.oneof(
		{ weight: 5, arbitrary: fc.tuple(fc.constantFrom<string>(...INTERVIEWS), interview) },
		{ weight: 3, arbitrary: fc.tuple(fc.constantFrom<string>(...OTHERS), anyOther) },
		{ weight: 1, arbitrary: fc.tuple<[string, string]>(anyPath, fc.oneof(interview, anyOther)) },
	);
}

/** Anything that can happen to the notes of a small vault, but no note whose properties are broken; an edit whose note is not there, or whose place is taken, means nothing. */
export const anyTidyVaultEdit: fc.Arbitrary<VaultEdit> = editsWith(anyTidyInterview);

/** The same, with notes whose properties are broken. */
export const anyVaultEdit: fc.Arbitrary<VaultEdit> = editsWith(anyInterview);

function editsWith(interview: fc.Arbitrary<string>): fc.Arbitrary<VaultEdit> {
	return fc.oneof(
		{ weight: 8, arbitrary: writesOf(interview).map(([path, text]) => ({ kind: 'write' as const, path, text })) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path: anyPath }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: anyPath, to: anyPath }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant('rename folder' as const), from: fc.constantFrom('Jobs', 'People', 'Old'), to: fc.constantFrom('Archive', 'Jobs', 'People', 'Old') }) },
	);
}

/** The same vault after an edit: texts by path. */
export function edited(vault: ReadonlyMap<string, string>, edit: VaultEdit): Map<string, string> {
	const after = new Map(vault);
	for (const [from, to] of moves(vault, edit)) {
		after.delete(from);
		after.set(to, vault.get(from) ?? '');
	}
	if (edit.kind === 'write') after.set(edit.path, edit.text);
	if (edit.kind === 'delete') after.delete(edit.path);
	return after;
}

/** From where to where an edit moves notes; none when there is nothing to move, or something where it would go. */
export function moves(vault: ReadonlyMap<string, string>, edit: VaultEdit): readonly (readonly [string, string])[] {
	if (edit.kind === 'rename') return vault.has(edit.from) && !vault.has(edit.to) ? [[edit.from, edit.to]] : [];
	if (edit.kind !== 'rename folder' || [...vault.keys()].some((path) => path.startsWith(`${edit.to}/`))) return [];
	return [...vault.keys()].filter((path) => path.startsWith(`${edit.from}/`)).map((path) => [path, `${edit.to}${path.slice(edit.from.length)}`]);
}

function list(name: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item.startsWith('[[') ? `"${item}"` : item}`)];
}
