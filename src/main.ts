import { Plugin } from 'obsidian';
import { dueActions, NOTE_COMMANDS } from './obsidian/commands';
import type { ActionContext } from './obsidian/commands/action-context';
import { createOpenDueView, openDueViewCommand } from './obsidian/commands/open-due-view';
import { FollowUpSettingTab } from './obsidian/settings-tab';
import { createChangeSignal } from './obsidian/vault/change-signal';
import { createDueListSource } from './obsidian/vault/due-list-source';
import { createNoteDirectory } from './obsidian/vault/note-directory';
import { createNoteWriter } from './obsidian/vault/note-writer';
import { createSettingsFile, readsNotesAnew } from './obsidian/vault/settings-file';
import { watchToday } from './obsidian/vault/today';
import { createVaultSync } from './obsidian/vault/vault-sync';
import { DueView, VIEW_TYPE_DUE } from './obsidian/views/due-view/due-view';
import { showSettingsProblems } from './obsidian/views/settings-notice';

/** The plugin: builds the parts, connects them, and registers them with Obsidian. */
export default class InterviewFollowUpsPlugin extends Plugin {
	private readonly settingsFile = createSettingsFile(this);
	private readonly openDueView = createOpenDueView(this.app);

	override async onload(): Promise<void> {
		await this.settingsFile.load();
		const context = this.connect();
		const actions = dueActions(context);
		this.registerView(VIEW_TYPE_DUE, (leaf) => new DueView(leaf, context.source, actions));
		this.registerHoverLinkSource(VIEW_TYPE_DUE, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon('calendar-clock', 'Open follow-ups due', () => void this.openDueView());
		this.addCommand(openDueViewCommand(this.openDueView));
		for (const command of NOTE_COMMANDS) this.addCommand(command(context));
		this.addSettingTab(new FollowUpSettingTab(this.app, this, this.settingsFile));
		this.app.workspace.onLayoutReady(() => showSettingsProblems(this.settingsFile.problems()));
	}

	override onUserEnable(): void {
		void this.openDueView();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.settingsFile.load();
		showSettingsProblems(this.settingsFile.problems());
	}

	/** Vault → notes → due list, each telling the next that something has changed. Nothing is read before the layout is ready. */
	private connect(): ActionContext {
		const { app, settingsFile } = this;
		const settings = settingsFile.current;
		const changes = createChangeSignal();
		this.register(changes.stop);
		const today = watchToday(this, changes.raise);
		const directory = createNoteDirectory(app.metadataCache, changes.raise);
		const sync = createVaultSync({ app, component: this, settings, directory, onChange: changes.raise });
		const read = (): void => app.workspace.onLayoutReady(() => void sync.start());
		settingsFile.onChange((before) => {
			changes.raise();
			if (readsNotesAnew(before, settings())) read();
		});
		read();
		return { app, source: createDueListSource({ sync, directory, settings, today, changes }), writer: createNoteWriter(app) };
	}
}
