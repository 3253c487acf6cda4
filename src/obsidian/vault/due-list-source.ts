import type { CalendarDate } from '../../core/date/calendar-date';
import type { Drafts } from '../../core/drafts';
import type { DueList } from '../../core/due-list';
import type { DaySettings } from '../../core/follow-up/schedule';
import type { Application } from '../../core/interview/application';
import type { Interview } from '../../core/interview/interview';
import type { NoteDirectory, NotePaths } from '../../core/interview/names';
import { createLiveDueList, type LiveDueList } from '../../core/live/live-due-list';
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
	/** Whole, whatever is still to be worked out for it. */
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

/** The source as its maker has it: it must be told what has changed. */
export interface LiveSource extends DueListSource, Pick<LiveDueList, 'put' | 'lookUpAnew' | 'recount'> {
	/** Works out what has changed, piece by piece, until that is done or the time is used up: then false. */
	settle(isUsedUp?: () => boolean): boolean;
}

interface SourceContext {
	readonly sync: Pick<VaultSync, 'messages' | 'progress'>;
	readonly directory: NoteDirectory & NotePaths;
	readonly settings: () => Settings;
	readonly today: Today;
	readonly changes: Pick<ChangeSignal, 'onChange'>;
	/** How many things there are to look at in the draft at a path; undefined while nobody knows. */
	readonly toLookAt?: (path: string) => number | undefined;
	/** Called when somebody is about to look at the list. */
	readonly onAsked?: () => void;
}

/** One source for one vault. */
export function createDueListSource(context: SourceContext): LiveSource {
	const { sync, directory, settings, today, changes, toLookAt = () => undefined, onAsked = () => undefined } = context;
	const locale = (): string => sentenceLocale(settings().language);
	const dayNow = (): DaySettings => ({ today: today.current(), settings: settings(), locale: locale() });
	let day = dayNow();
	const live = createLiveDueList({ directory, day, toLookAt });
	let snapshot: DueSnapshot | null = null;

	function followDay(): void {
		const now = dayNow();
		if (day.today === now.today && day.settings === now.settings && day.locale === now.locale) return;
		day = now;
		live.setDay(now);
	}

	function settle(isUsedUp?: () => boolean): boolean {
		followDay();
		return live.settle(isUsedUp);
	}

	/** What is asked for is whole, whatever is still to be worked out for it. */
	function present(): LiveDueList {
		settle();
		return live;
	}

	return {
		current() {
			onAsked();
			const list = present().list();
			const progress = sync.progress();
			if (snapshot?.list !== list || snapshot.progress !== progress) snapshot = { list, progress };
			return snapshot;
		},
		settle,
		put: live.put,
		lookUpAnew: live.lookUpAnew,
		recount: live.recount,
		onChange: (listener) => changes.onChange(listener),
		today: () => today.current(),
		settings,
		locale,
		applications: () => present().applications(),
		messages: () => sync.messages(),
		drafts: () => present().drafts,
		directory,
		questionsIn: (path) => live.entryAt(path)?.questions ?? [],
		interviewIn: (path) => live.entryAt(path)?.interview,
	};
}

/** Dates stand in the language of the sentences around them, and those are English so far. */
function sentenceLocale(language: string): string {
	return /^en\b/i.test(language) ? language : 'en';
}
