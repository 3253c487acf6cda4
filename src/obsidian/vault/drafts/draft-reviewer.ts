import type { App } from 'obsidian';
import { interviewOf } from '../../../core/drafts';
import type { Finding } from '../../../core/draft-review/finding';
import { contextOfNote, type NoteSurroundings } from '../../../core/draft-review/note-context';
import { preparePatterns } from '../../../core/draft-review/text/phrase';
import { reviewNote } from '../../../core/draft-review/review-note';
import type { Application, KnownPerson } from '../../../core/interview/application';
import { foldName } from '../../../core/interview/names';
import { parseFollowUpNote, type FollowUpNote, type MessageHead } from '../../../core/note/follow-up-note';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import type { DueListSource } from '../due-list-source';
import { presentText } from '../open-text';
import { inSlices } from '../work-slices';
import { everybodyIn } from './draft-facts';

/** What there is to look at in one message. */
export interface ReviewedDraft {
	readonly note: FollowUpNote;
	/** By place; offsets in the note's body. */
	readonly findings: readonly Finding[];
}

/** A command answers at once, or what is typed meanwhile lands elsewhere; what nobody asked for waits until it costs a moment only. */
export type Pace = 'at once' | 'in the background';

/** Reviews messages with what the vault knows around them. */
export interface DraftReviewer {
	/** Reviews the note at `path`, whose text this is; null for a note that is no follow-up note. Only the notes of its interview are read. */
	review(path: string, text: string, pace: Pace): Promise<ReviewedDraft | null>;
	/** The same for the note as the person sees it now; null as well when it cannot be read. */
	reviewNote(path: string, pace: Pace): Promise<ReviewedDraft | null>;
}

interface Vault {
	readonly app: Pick<App, 'vault' | 'workspace'>;
	readonly source: DueListSource;
}

/** The reviewer of one vault. */
export function createDraftReviewer(vault: Vault): DraftReviewer {
	const { app, source } = vault;
	let prepared: Promise<void> | null = null;

	async function review(path: string, text: string, pace: Pace): Promise<ReviewedDraft | null> {
		const settings = source.settings();
		// A template has gaps where a message has words.
		const isTemplate = settings.templateFolder !== '' && path.startsWith(`${settings.templateFolder}/`);
		const note = isTemplate ? undefined : parseFollowUpNote(path, text, settings)?.followUpNote;
		if (!note) return null;
		if (pace === 'in the background') await (prepared ??= inSlices(preparePatterns()));
		const context = contextOfNote(note, await surroundingsOf(note, vault), source.today());
		return { note, findings: reviewNote(note, context, settings) };
	}

	return {
		review,
		async reviewNote(path, pace) {
			const text = await presentText(app, path);
			return text === null ? null : review(path, text, pace);
		},
	};
}

/** What the vault knows around a message; undefined when its interview is not to be found. */
async function surroundingsOf(note: FollowUpNote, { app, source }: Vault): Promise<NoteSurroundings | undefined> {
	const interviewPath = interviewOf(note, source.directory);
	if (interviewPath === undefined) return undefined;
	const applications = source.applications();
	const recipients = recipientsOf(note, applicationWith(interviewPath, applications), source);
	const own = new Set(recipients.map(({ key }) => key));
	// What the same person got before may well read alike.
	const isForOthers = (message: MessageHead): boolean => !recipientsOf(message, applicationWith(interviewPath, applications), source).some(({ key }) => own.has(key));
	const siblings = source.messages().filter((message) => message.path !== note.path && interviewOf(message, source.directory) === interviewPath && isForOthers(message));
	const read = async (path: string): Promise<string> => (await presentText(app, path)) ?? '';
	const [interview = '', ...others] = await Promise.all([interviewPath, ...siblings.map(({ path }) => path)].map(read));
	return {
		applications,
		interviewPath,
		interviewBody: readFrontmatter(interview).body,
		recipients,
		otherDrafts: others.map((text) => readFrontmatter(text).body),
	};
}

function applicationWith(interviewPath: string, applications: readonly Application[]): Application | undefined {
	return applications.find(({ rounds }) => rounds.some(({ path }) => path === interviewPath));
}

function recipientsOf({ to, path }: MessageHead, application: Application | undefined, { directory }: DueListSource): KnownPerson[] {
	const everybody = application ? everybodyIn(application) : [];
	return to.map(({ name, link }) => {
		const names = [name, directory.nameOf(link ?? name, path) ?? name].map(foldName);
		return everybody.find(({ key }) => names.includes(key)) ?? { key: foldName(name), name, linked: link !== undefined };
	});
}
