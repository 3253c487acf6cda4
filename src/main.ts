import { Notice, Plugin } from 'obsidian';
import { dueActions, NOTE_COMMANDS } from './obsidian/commands';
import type { ActionContext } from './obsidian/commands/action-context';
import { registerTemplateCommands } from './obsidian/commands/drafting/draft-from-template';
import { registerNoteMenu } from './obsidian/commands/note-menu';
import { createOpenDueView, openDueViewCommand } from './obsidian/commands/open-due-view';
import { ignoreFinding } from './obsidian/commands/sending/things-to-look-at';
import { draftLintSwitch } from './obsidian/editor/draft-lint';
import { readingSwitch, type ReadingSwitch } from './obsidian/editor/reading-switch';
import { FollowUpSettingTab } from './obsidian/settings-tab';
import { inAppLanguage } from './obsidian/vault/app-language';
import { createChangeSignal } from './obsidian/vault/change-signal';
import { createDraftCounts } from './obsidian/vault/drafts/draft-counts';
import { createDraftMaker } from './obsidian/vault/drafts/draft-maker';
import { createDraftReviewer } from './obsidian/vault/drafts/draft-reviewer';
import { createDueListSource } from './obsidian/vault/due-list-source';
import { createKeptNotes } from './obsidian/vault/kept-notes';
import { createNoteDirectory } from './obsidian/vault/note-directory';
import { createNoteStore } from './obsidian/vault/note-store';
import { createNoteWriter } from './obsidian/vault/writing/note-writer';
import { createSettingsFile, readsNotesAnew } from './obsidian/vault/settings-file';
import { watchToday } from './obsidian/vault/today';
import { createVaultSync } from './obsidian/vault/vault-sync';
import { DueView, VIEW_TYPE_DUE } from './obsidian/views/due-view/due-view';
import { viewMemory } from './obsidian/views/due-view/view-memory';
import { closeModals } from './obsidian/views/modals/open-modals';
import { hideOffer } from './obsidian/views/offer-notice';
import { showSettingsProblems } from './obsidian/views/settings-notice';

/** The plugin: builds the parts, connects them, and registers them with Obsidian. */
export default class InterviewFollowUpsPlugin extends Plugin {
	private readonly settingsFile = createSettingsFile(this, (why) => new Notice(why));
	private readonly openDueView = createOpenDueView(this.app);
	private isSwitchedOff = false;
	/** How words are read in the editors; tells what that costs. */
	readings: ReadingSwitch | null = null;

	override async onload(): Promise<void> {
		await this.settingsFile.load();
		if (this.isSwitchedOff) return;
		const context = this.connect();
		const actions = dueActions(context);
		const memory = viewMemory(this.app);
		this.registerView(VIEW_TYPE_DUE, (leaf) => new DueView(leaf, context.source, actions, memory));
		this.registerHoverLinkSource(VIEW_TYPE_DUE, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon('calendar-clock', 'Open follow-ups due', () => void this.openDueView({ focus: true }));
		this.addCommand(openDueViewCommand(this.openDueView));
		for (const command of NOTE_COMMANDS) this.addCommand(command(context));
		registerNoteMenu(this, context);
		this.followTemplates(context);
		this.register(closeModals);
		this.register(hideOffer);
		this.readings = this.showReadings(context);
		this.markDrafts(context);
		this.addSettingTab(new FollowUpSettingTab(this.app, this, this.settingsFile));
		this.whenLaidOut(() => showSettingsProblems(this.settingsFile.problems()));
	}

	override onunload(): void {
		this.isSwitchedOff = true;
	}

	override onUserEnable(): void {
		// The settings, where the plugin was switched on, keep the focus.
		void this.openDueView({ focus: false });
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.settingsFile.load();
		showSettingsProblems(this.settingsFile.problems());
	}

	/** Obsidian cannot take such a wish back; a plugin that was switched off before does nothing any more. */
	private whenLaidOut(act: () => void): void {
		this.app.workspace.onLayoutReady(() => {
			if (!this.isSwitchedOff) act();
		});
	}

	private followTemplates(context: ActionContext): void {
		const { settingsFile } = this;
		const commands = registerTemplateCommands(this, context);
		settingsFile.onChange((before) => {
			if (before.templateFolder !== settingsFile.current().templateFolder) commands.renew();
		});
		this.whenLaidOut(() => commands.follow());
	}

	private showReadings({ source }: ActionContext): ReadingSwitch {
		const { app, settingsFile } = this;
		const readings = readingSwitch(app.workspace, source, settingsFile.current);
		this.registerEditorExtension(readings.extensions);
		settingsFile.onChange((before) => readings.follow(before));
		return readings;
	}

	private markDrafts(context: ActionContext): void {
		const { app, settingsFile } = this;
		const { reviewer } = context;
		const ignore: Parameters<typeof draftLintSwitch>[1]['ignore'] = (path, finding, body) => void ignoreFinding(context, path, finding, body);
		const lint = draftLintSwitch(app.workspace, { reviewer, settings: settingsFile.current, ignore });
		this.registerEditorExtension(lint.extensions);
		settingsFile.onChange((before) => lint.follow(before));
		this.register(context.source.onChange(lint.renew));
	}

	/** Vault → notes → due list, each telling the next that something has changed. Nothing is read before the layout is ready. */
	private connect(): ActionContext {
		const { app, settingsFile } = this;
		const settings = inAppLanguage(settingsFile.current);
		const changes = createChangeSignal({ isBusy: () => sync.progress() !== null, settle: (isUsedUp) => source.settle(isUsedUp) });
		this.register(changes.stop);
		const today = watchToday({ component: this, workspace: app.workspace, onNewDay: changes.raise });
		const directory = createNoteDirectory(app.metadataCache, (paths) => {
			paths.forEach((path) => source.lookUpAnew(path));
			changes.raise();
		});
		const kept = createKeptNotes({ store: createNoteStore(app), vault: app.vault, component: this });
		const sync = createVaultSync({ app, component: this, settings, directory, kept, onNote: (path, entry) => source.put(path, entry), onChange: changes.raise, told: changes.told });
		settingsFile.onChange((before) => {
			changes.raise();
			if (readsNotesAnew(before, settingsFile.current())) sync.readAnew();
		});
		this.whenLaidOut(() => void sync.start());
		const source = createDueListSource({ sync, directory, settings, today, changes, toLookAt: (path) => counts.of(path), onAsked: () => counts.work() });
		const reviewer = createDraftReviewer({ app, source });
		const counts = createDraftCounts({
			app,
			component: this,
			reviewer,
			isOn: () => settings().reviewDrafts,
			onChange(path) {
				source.recount(path);
				changes.raise();
			},
		});
		this.register(source.onChange(counts.renew));
		const writer = createNoteWriter(app);
		const drafts = createDraftMaker({ app, source, writer });
		return { app, source, writer, drafts, reviewer, saveSetting: (key, value) => settingsFile.save(key, value) };
	}
}
