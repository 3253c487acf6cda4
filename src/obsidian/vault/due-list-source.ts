import type { CalendarDate } from '../../core/date/calendar-date';
import { draftsIn, type Drafts } from '../../core/drafts';
import { dueList, type DueList } from '../../core/due-list';
import { schedule } from '../../core/follow-up/schedule';
import type { Application } from '../../core/interview/application';
import { applicationsOf } from '../../core/interview/applications';
import type { Interview } from '../../core/interview/interview';
import type { NoteDirectory, NotePaths } from '../../core/interview/names';
import type { MessageHead } from '../../core/note/follow-up-note';
import type { Question } from '../../core/note/question';
import type { Settings } from '../../core/settings/settings';
import type { ChangeSignal } from './change-signal';
import type { Today } from './today';
import type { VaultSync } from './vault-sync';
import type { ReadingProgress } from './whole-reading';

/** What is due now. The same object until something changes. */
export interface DueSnapshot {
	/** While `progress` is not null, of the notes read so far only; when the vault is read again, of those known before. */
	readonly list: DueList;
	/** Null when the whole vault has been read. */
	readonly progress: ReadingProgress | null;
}

/** Everything the views and commands know about the job search. */
export interface DueListSource {
	/** Worked out when it is asked for. */
	current(): DueSnapshot;
	/** Calls back at most once per frame, less often while the vault is being read; returns the function that ends it. */
	onChange(listener: () => void): () => void;
	today(): CalendarDate;
	settings(): Settings;
	/** In which to write dates (a BCP 47 tag). */
	locale(): string;
	applications(): readonly Application[];
	/** Readings that a person should look at, in one note. */
	questionsIn(path: string): readonly Question[];
	/** The interview that a note holds; undefined for any other note. */
	interviewIn(path: string): Interview | undefined;
	/** The follow-up notes, without their texts. */
	messages(): readonly MessageHead[];
	/** The messages that wait to be sent. */
	drafts(): Drafts;
	readonly directory: NoteDirectory & NotePaths;
}

interface SourceContext {
	readonly sync: Pick<VaultSync, 'interviews' | 'messages' | 'problems' | 'questions' | 'progress'>;
	readonly directory: NoteDirectory & NotePaths;
	readonly settings: () => Settings;
	readonly today: Today;
	readonly changes: ChangeSignal;
	/** How many things there are to look at in the draft at a path; undefined while nobody knows. */
	readonly toLookAt?: (path: string) => number | undefined;
}

interface Answers {
	readonly version: number;
	readonly snapshot: DueSnapshot;
	applications(): readonly Application[];
	drafts(): Drafts;
}

/** One source for one vault. */
export function createDueListSource({ sync, directory, settings, today, changes, toLookAt = () => undefined }: SourceContext): DueListSource {
	const locale = (): string => sentenceLocale(settings().language);
	let answers: Answers | null = null;

	function newAnswers(): Answers {
		const applications = once(() => applicationsOf(sync.interviews(), directory));
		const on = today.current();
		const drafts = once(() => draftsIn(sync.messages(), applications(), directory));
		const list = once(() => dueList(schedule(applications(), on, settings(), locale()), sync.problems(), on, { questions: sync.questions(), drafts: drafts(), toLookAt }));
		const progress = sync.progress();
		const snapshot: DueSnapshot = {
			progress,
			get list() {
				return list();
			},
		};
		return { version: changes.version(), snapshot, applications, drafts };
	}

	function present(): Answers {
		// Raises a change when the day is another one.
		today.current();
		if (answers?.version !== changes.version()) answers = newAnswers();
		return answers;
	}

	return {
		current: () => present().snapshot,
		onChange: (listener) => changes.onChange(listener),
		today: () => today.current(),
		settings,
		locale,
		applications: () => present().applications(),
		messages: () => sync.messages(),
		drafts: () => present().drafts(),
		directory,
		questionsIn: (path) => sync.questions().filter(({ note }) => note === path),
		interviewIn: (path) => [...sync.interviews()].find((interview) => interview.path === path),
	};
}

/** Dates stand in the language of the sentences around them, and those are English so far. */
function sentenceLocale(language: string): string {
	return /^en\b/i.test(language) ? language : 'en';
}

function once<T>(work: () => T): () => T {
	let done: { readonly value: T } | null = null;
	return () => (done ??= { value: work() }).value;
}
