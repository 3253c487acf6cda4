import type { App, TFile } from 'obsidian';
import { interviewOf } from '../../../core/drafts';
import type { Finding } from '../../../core/draft-review/finding';
import { withoutIgnored } from '../../../core/draft-review/ignored';
import { contextOfNote, type NoteSurroundings } from '../../../core/draft-review/note-context';
import { reviewDraft } from '../../../core/draft-review/review';
import type { Application, KnownPerson } from '../../../core/interview/application';
import { foldName } from '../../../core/interview/names';
import { parseFollowUpNote, type FollowUpNote } from '../../../core/note/follow-up-note';
import { readFrontmatter } from '../../../core/note/yaml/frontmatter';
import type { DueListSource } from '../due-list-source';
import { everybodyIn } from './draft-facts';

/** What there is to look at in one message. */
export interface ReviewedDraft {
	readonly note: FollowUpNote;
	/** By place; offsets in the note's body. */
	readonly findings: readonly Finding[];
}

/** Reviews messages with what the vault knows around them. */
export interface DraftReviewer {
	/** Reviews the note at `path`, whose text this is; null for a note that is no follow-up note. Only the notes of its interview are read. */
	review(path: string, text: string): Promise<ReviewedDraft | null>;
	/** The same for the note as it is in the vault; null as well when it cannot be read. */
	reviewNote(path: string): Promise<ReviewedDraft | null>;
}

interface Vault {
	readonly app: Pick<App, 'vault'>;
	readonly source: DueListSource;
}

/** The reviewer of one vault. */
export function createDraftReviewer(vault: Vault): DraftReviewer {
	const { app, source } = vault;

	async function review(path: string, text: string): Promise<ReviewedDraft | null> {
		const settings = source.settings();
		const note = parseFollowUpNote(path, text, settings)?.followUpNote;
		if (!note) return null;
		const context = contextOfNote(note, await surroundingsOf(note, vault), source.today());
		const findings = reviewDraft(note.body, context, settings).filter(({ rule }) => !settings.quietRules.includes(rule));
		return { note, findings: withoutIgnored(findings, note.body, note.ignored) };
	}

	return {
		review,
		async reviewNote(path) {
			const text = await textOf(app.vault, app.vault.getFileByPath(path));
			return text === null ? null : review(path, text);
		},
	};
}

/** What the vault knows around a message; undefined when its interview is not to be found. */
async function surroundingsOf(note: FollowUpNote, { app, source }: Vault): Promise<NoteSurroundings | undefined> {
	const interviewPath = interviewOf(note, source.directory);
	if (interviewPath === undefined) return undefined;
	const applications = source.applications();
	const siblings = source.messages().filter((message) => message.path !== note.path && interviewOf(message, source.directory) === interviewPath);
	const read = async (path: string): Promise<string> => (await textOf(app.vault, app.vault.getFileByPath(path))) ?? '';
	const [interview = '', ...others] = await Promise.all([interviewPath, ...siblings.map(({ path }) => path)].map(read));
	return {
		applications,
		interviewPath,
		interviewBody: readFrontmatter(interview).body,
		recipients: recipientsOf(note, applications.find(({ rounds }) => rounds.some(({ path }) => path === interviewPath)), source),
		otherDrafts: others.map((text) => readFrontmatter(text).body),
	};
}

function recipientsOf({ to, path }: FollowUpNote, application: Application | undefined, { directory }: DueListSource): KnownPerson[] {
	const everybody = application ? everybodyIn(application) : [];
	return to.map(({ name, link }) => {
		const names = [name, directory.nameOf(link ?? name, path) ?? name].map(foldName);
		return everybody.find(({ key }) => names.includes(key)) ?? { key: foldName(name), name, linked: link !== undefined };
	});
}

async function textOf(vault: App['vault'], file: TFile | null): Promise<string | null> {
	if (!file) return null;
	try {
		return await vault.cachedRead(file);
	} catch {
		return null;
	}
}
