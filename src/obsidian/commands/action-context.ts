import type { App } from 'obsidian';
import { subjectWords } from '../../core/due-words';
import { contactOf } from '../../core/follow-up/situation/contact';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { Application } from '../../core/interview/application';
import { propertyName } from '../../core/note/property/properties';
import type { PropertyKey } from '../../core/settings/property-keys';
import { readingWays } from '../../core/timeline/languages';
import type { DraftMaker } from '../vault/drafts/draft-maker';
import { everybodyIn } from '../vault/drafts/draft-facts';
import type { DraftReviewer } from '../vault/drafts/draft-reviewer';
import type { DueListSource } from '../vault/due-list-source';
import type { NoteWriter } from '../vault/writing/note-writer';
import type { SettingsFile } from '../vault/settings-file';
import type { DayContext } from '../views/modals/day-field';

/** What every action works with. */
export interface ActionContext {
	readonly app: App;
	readonly source: DueListSource;
	readonly writer: NoteWriter;
	readonly drafts: DraftMaker;
	readonly reviewer: DraftReviewer;
	/** Saves one setting. */
	readonly saveSetting: SettingsFile['save'];
}

/** The application of an interview note; undefined for any other note. */
export function applicationOf({ source }: ActionContext, notePath: string): Application | undefined {
	return source.applications().find(({ rounds }) => rounds.some(({ path }) => path === notePath));
}

/** Every follow-up of one application, in the order of the list. */
export function followUpsOf({ source }: ActionContext, applicationKey: string): FollowUp[] {
	const rows = Object.values(source.current().list.groups).flat();
	return rows.flatMap((row) => (row.kind === 'follow-up' && row.followUp.applicationKey === applicationKey ? [row.followUp] : []));
}

/** "Acme · Backend Engineer", as in its newest round. */
export function subjectOf({ rounds }: Application): string {
	const newest = rounds.at(-1);
	return newest ? subjectWords({ company: newest.company.name, role: newest.role?.name ?? null }) : '';
}

/** The one person that chasers go to; null when nobody is known. */
export function contactNameOf({ rounds, replies }: Application): string | null {
	return contactOf([...rounds].reverse(), replies)?.name ?? null;
}

/** The names of everybody whom the application's notes name, each once. */
export function namesIn(application: Application): string[] {
	return everybodyIn(application).map(({ name }) => name);
}

/** How days are read and written now. */
export function dayContext({ source }: ActionContext): DayContext {
	return { today: source.today(), ...readingWays(source.settings()), locale: source.locale() };
}

/** The vault's own name for one of our properties. */
export function nameFor({ source }: ActionContext, key: PropertyKey): string {
	return propertyName(key, source.settings());
}
