import { seeded, type Random } from '../words/random';
import { interviewNote } from './interview-notes';
import { jobSearch, peopleIn } from './job-search';
import { personName } from './names';
import { draftNote, ordinaryNote, personNote } from './other-notes';
import type { PlannedNote } from './planned-note';

/** Which vault is meant: the same options give the same bytes on every machine. */
export interface VaultOptions {
	/** How many notes it holds in all. */
	readonly notes: number;
	readonly seed: number;
}

/** One note of a vault. */
export interface VaultNote {
	/** With `/` between folders, from the vault's root. */
	readonly path: string;
	readonly text: string;
}

/** To be raised whenever the same options give other notes, so that vaults on a disk are made anew. */
export const VAULT_VERSION = 2;

const INTERVIEW_SHARE = 0.1;
/** Drafts and people, for each interview. */
const DRAFT_SHARE = 0.02;
const PERSON_SHARE = 0.3;
const PER_HUGE = 2_000;

/** The notes of a vault in the order of their paths, each written when it is asked for. */
export function* vaultNotes(options: VaultOptions): Generator<VaultNote> {
	const planned = plan(options, seeded(options.seed));
	for (const [number, { path, write }] of planned.entries()) yield { path, text: write(ownChoices(options.seed, number)) };
}

function plan({ notes }: VaultOptions, random: Random): readonly PlannedNote[] {
	const rounds = jobSearch(Math.round(notes * INTERVIEW_SHARE), random);
	const interviews = rounds.map((round) => interviewNote(round, 'Interviews'));
	const planned = [...interviews];
	const every = Math.round(1 / DRAFT_SHARE);
	for (const [number, round] of rounds.entries()) {
		const interview = interviews[number];
		if (number % every === every >> 1 && interview) planned.push(draftNote(round, interview, number));
	}
	const people = Math.min(peopleIn(rounds.length), Math.round(rounds.length * PERSON_SHARE));
	for (let number = 0; number < people; number++) planned.push(personNote(personName(number), number));
	for (let number = 0; planned.length < notes; number++) planned.push(ordinaryNote(number, PER_HUGE, random));
	return planned.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Far from one another, so that neighbours choose nothing alike. */
function ownChoices(seed: number, number: number): Random {
	return seeded(Math.imul(seed, 0x9e3779b1) + Math.imul(number + 1, 0x85ebca6b));
}
