import type { EditorView } from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import type { Plugin } from 'obsidian-test-mocks/obsidian';
import { App, FileSystemAdapter, Menu, moment, Platform, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';
import { CommandPalette, SettingsModal } from './app-modals';
import { installEditorExtensions } from './editor-extensions';
import { installEvents } from './events';
import { editorsSettled } from './file-sync';
import { installProcessFrontMatter } from './frontmatter';
import { installKeymap, installScopes } from './keymap';
import { installItemViews, installLeaves, type Leaves, type ViewRegistry } from './leaves';
import { type LeakWatch, PLUGIN_SOURCE, watchForLeaks } from './leak-watch';
import { installMenus } from './menu';
import { installMetadata, silenceMockMetadata } from './metadata';
import { installModals } from './modal';
import { prepareEditorStyles } from './note-editor';
import { followFiles, NoteView } from './note-view';
import { installNotices, type ShownNotice } from './notice';
import { offer, OFFERED, type Offered } from './offer';
import { buildPanes } from './panes';
import { pluginSettled, watchDatabases } from './plugin-at-work';
import { installPlugins, loadPlugin, type PluginHost } from './plugin-host';
import { PROVIDED_MODULES } from './provided-modules';
import { installControls } from './setting-controls';
import { installSettingTabs } from './setting-tab';
import { installSuggestions } from './suggest';
import { addFileFromDisk, installVault, type VaultFile } from './vault-files';
import { type Hover, installWorkspace } from './workspace';

/** A built plugin as its release holds it. */
export interface BuiltPlugin {
	readonly manifest: PluginManifest;
	/** The text of `main.js`. */
	readonly code: string;
	/** The text of `styles.css`, or nothing. */
	readonly styles: string;
}

/** How the app is before the plugin is loaded. */
export interface HostOptions {
	readonly files: readonly VaultFile[];
	readonly theme: 'dark' | 'light';
	readonly isPhone: boolean;
	/** The app's own language, as it names it: `en`, `de`. */
	readonly language: string;
	/** `cold`: the first start ever in this vault, where notes are read after the layout is ready; `cold-silent`: without being told of one by one. */
	readonly cache: 'cold' | 'cold-silent' | 'warm';
	/** Whether notes are shown as in Live Preview, so far as plugins are told; their text is drawn as it is. */
	readonly isLivePreview?: boolean;
	/** View types that the last session left open in the right side bar, in the background. */
	readonly restored: readonly string[];
}

/** The app on the page. */
export interface Host {
	readonly app: App;
	readonly leaves: Leaves;
	/** The editor of the note in front in the main area; throws when there is none. */
	readonly editor: () => EditorView;
	/** Until what was typed is written, every changed note is read and told of, and the plugin has done what it had begun. */
	readonly settled: () => Promise<void>;
	readonly notices: readonly ShownNotice[];
	readonly hovers: readonly Hover[];
	readonly plugins: PluginHost;
	/** What the host does in place of the mock. */
	readonly offered: readonly Offered[];
	readonly openPalette: () => void;
	readonly openSettings: () => void;
	/** Opens the menu of a note, as its three dots do. */
	readonly openNoteMenu: (path: string) => void;
	/** Loads a plugin, then the vault, then the layout, as a start of the app does. */
	readonly start: (plugin: BuiltPlugin) => Promise<Plugin>;
	/** The plugin that is on; throws when none is. */
	readonly plugin: () => Plugin;
	/** Switches a plugin on while the app is running. */
	readonly enable: (plugin: BuiltPlugin) => Promise<Plugin>;
	/** Switches the plugin off; answers what it left behind. */
	readonly unload: () => Promise<string[]>;
}

/** Builds an app on the empty page. */
export function createHost(options: HostOptions): Host {
	setup();
	silenceMockMetadata();
	watchDatabases();
	installEvents();
	installScopes();
	installModals();
	installControls();
	installSettingTabs();
	installItemViews();
	prepareEditorStyles();
	setPlatform(options.isPhone);
	document.documentElement.lang = options.language;
	document.body.addClasses([`theme-${options.theme}`, ...(options.isPhone ? ['is-mobile', 'is-phone'] : [])]);
	const app = App.create__(FileSystemAdapter.create__('/vault').asOriginalType__(), 'workbench');
	offer('App', app, { isDarkMode: () => document.body.hasClass('theme-dark') });
	Object.assign(window, { app, moment, Platform });
	const extensions = installEditorExtensions(app);
	const views: ViewRegistry = new Map([['markdown', (leaf) => new NoteView(WorkspaceLeaf.fromOriginalType3__(leaf), extensions, options.isLivePreview ?? false).asOriginalType2__()]]);
	const panes = buildPanes(app);
	installVault(app);
	installProcessFrontMatter(app);
	installKeymap(app);
	installMenus(app);
	installSuggestions(app);
	const metadata = installMetadata(app);
	const leaves = installLeaves(app, panes, views);
	const hovers = installWorkspace(app, panes, leaves);
	followFiles(app);
	const plugins = installPlugins(app, panes, leaves, views);
	const notices = installNotices();
	const openPalette = (): void => new CommandPalette(app, plugins).open();
	app.scope.register(['Mod'], 'p', () => {
		openPalette();
		return false;
	});
	const openSettings = (): void => new SettingsModal(app, plugins).open();
	const openNoteMenu = (path: string): void => {
		const menu = Menu.create2__();
		app.workspace.trigger('file-menu', menu, app.vault.getFileByPath(path), 'more-options');
		menu.showAtPosition({ x: 600, y: 60 });
	};
	const settled = async (): Promise<void> => {
		await editorsSettled();
		await metadata.settled();
		await pluginSettled();
	};
	const start = (): void => {
		metadata.fill(options.cache);
		app.workspace.setLayoutReady__();
	};
	const life = lifeOf(app, options, leaves, { start, settled });
	return { app, leaves, editor: () => editorInFront(app), settled, notices, hovers, plugins, offered: OFFERED, openPalette, openSettings, openNoteMenu, ...life };
}

function editorInFront({ workspace }: App): EditorView {
	const view: unknown = workspace.getMostRecentLeaf()?.view;
	if (!(view instanceof NoteView)) throw new Error('There is no note in front.');
	return view.editor.cm;
}

/** The last step of a start, and how to wait for the host. */
interface Readiness {
	readonly start: () => void;
	readonly settled: () => Promise<void>;
}

function lifeOf(app: App, options: HostOptions, leaves: Leaves, { start, settled }: Readiness): Pick<Host, 'enable' | 'plugin' | 'start' | 'unload'> {
	let running: { plugin: Plugin; watch: LeakWatch; style: HTMLElement } | undefined;
	const enable = async ({ manifest, code, styles }: BuiltPlugin): Promise<Plugin> => {
		const watch = watchForLeaks(app);
		const style = document.head.createEl('style', { text: styles, attr: { 'data-plugin': manifest.id } });
		const plugin = new (pluginClass(code))(app, manifest);
		running = { plugin, watch, style };
		await loadPlugin(plugin);
		return plugin;
	};
	return {
		enable,
		plugin: () => {
			if (!running) throw new Error('No plugin is on.');
			return running.plugin;
		},
		start: async (built) => {
			await app.workspace.revealLeaf(leaves.create('root'));
			for (const type of options.restored) leaves.restoreDeferred(type, 'right');
			for (const file of options.files.filter(({ path }) => path.startsWith('.'))) await addFileFromDisk(app.vault, file);
			const plugin = await enable(built);
			for (const file of options.files.filter(({ path }) => !path.startsWith('.'))) await addFileFromDisk(app.vault, file);
			start();
			return plugin;
		},
		unload: async () => {
			if (!running) return [];
			const { plugin, watch, style } = running;
			running = undefined;
			plugin.unload();
			style.remove();
			await settled();
			return watch.left();
		},
	};
}

/** Runs the bundle as the app does: as a CommonJS module that may require what the app provides. */
function pluginClass(code: string): new (app: App, manifest: PluginManifest) => Plugin {
	const module: { exports: { default?: unknown } } = { exports: {} };
	const requireModule = (name: string): unknown => {
		if (PROVIDED_MODULES.has(name)) return PROVIDED_MODULES.get(name);
		throw new Error(`Cannot find module '${name}'`);
	};
	const script = document.createElement('script');
	Object.assign(window, { runPlugin: (run: (...scope: unknown[]) => void) => run(module, module.exports, requireModule) });
	script.textContent = `window.runPlugin(function (module, exports, require) {${code}\n})\n//# sourceURL=${PLUGIN_SOURCE}`;
	document.head.append(script);
	script.remove();
	const found = module.exports.default ?? module.exports;
	if (typeof found !== 'function') throw new Error('The plugin exports no class.');
	return found as new (app: App, manifest: PluginManifest) => Plugin;
}

function setPlatform(isPhone: boolean): void {
	Object.assign(Platform, {
		isMacOS: navigator.userAgent.includes('Mac OS'),
		isWin: navigator.userAgent.includes('Windows'),
		isLinux: navigator.userAgent.includes('Linux'),
		isMobile: isPhone,
		isMobileApp: isPhone,
		isPhone,
		isIosApp: isPhone,
		isDesktop: !isPhone,
		isDesktopApp: !isPhone,
	});
}
