import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { type Clock, type LocalTime, setClock } from './clock';
import { readBuiltPlugin, readVaultFolder } from './disk';
import { type EditorDriver, editorDriver } from './editor-driver';
import { workbenchPage } from './host-bundle';
import type { BuiltPlugin, HostOptions } from './host/host';
import type { VaultFile } from './host/vault-files';
import type { Hover } from './host/workspace';
import { ROOT } from './places';
import { type VaultDriver, vaultDriver } from './vault-driver';
import type { WorkbenchWindow } from './workbench-window';

/** How a workbench is opened; all but what a flow is about may be left out. */
export interface WorkbenchOptions {
	/** A folder below the project's root, or the files themselves; `examples/vault` unless told. */
	readonly vault?: string | Readonly<Record<string, string>>;
	/** The day, and the time of day if it matters; `2026-11-23` unless told. */
	readonly today?: LocalTime;
	/** An IANA zone; `America/New_York` unless told. */
	readonly timezone?: string;
	/** For dates as words; `en-US` unless told. */
	readonly locale?: string;
	/** The app's own language; `en` unless told. */
	readonly language?: string;
	readonly theme?: 'dark' | 'light';
	/** Of the side bars, in CSS pixels; on a phone of the screen. 280 and 320 unless told. */
	readonly width?: number;
	/** In CSS pixels; 800 unless told. */
	readonly height?: number;
	readonly phone?: boolean;
	/** Whether notes are open in Live Preview rather than in source mode. */
	readonly livePreview?: boolean;
	readonly reducedMotion?: boolean;
	/** `cold` for the first start ever in a vault; `warm` unless told. */
	readonly cache?: HostOptions['cache'];
	/** View types the last session left open in the right side bar. */
	readonly restored?: readonly string[];
	/** The plugin to run; the built one of this project unless told. */
	readonly plugin?: BuiltPlugin;
	/** What the plugin's `data.json` holds; a new plugin has none. */
	readonly settings?: Readonly<Record<string, unknown>>;
}

/** An open app with the plugin in it. */
export interface Workbench {
	readonly page: Page;
	readonly clock: Clock;
	readonly files: VaultDriver;
	/** Runs a command by its name without the plugin's; throws when it is not offered now. */
	readonly command: (name: string) => Promise<void>;
	/** The names of the commands that are offered now, without the plugin's. */
	readonly commands: () => Promise<string[]>;
	/** A button of the left ribbon by its title. */
	readonly ribbon: (title: string) => Locator;
	/** The content of the right side bar's front leaf. */
	readonly side: Locator;
	/** The front leaf of the main area; `data-path` and `data-line` say what it shows. */
	readonly note: Locator;
	/** The editor in it. */
	readonly editor: EditorDriver;
	/** What the notices on the page say now, oldest first. */
	readonly notices: () => Promise<string[]>;
	/** What was asked to be previewed on hover. */
	readonly hovers: () => Promise<readonly Hover[]>;
	/** Opens the app's settings at the plugin's tab. */
	readonly openSettings: () => Promise<Locator>;
	/** How many leaves of a view type there are. */
	readonly leafCount: (viewType: string) => Promise<number>;
	/** Until what was typed is written, every changed note read and told of, and the page drawn. */
	readonly settled: () => Promise<void>;
	/** Writes `tests/screenshots/NAME.png`; of the whole window, or of one element. */
	readonly screenshot: (name: string, of?: Locator) => Promise<string>;
	readonly setTheme: (theme: 'dark' | 'light') => Promise<void>;
	/** Errors so far: thrown, logged, or an attempt to reach the network. */
	readonly errors: readonly string[];
	/** Switches the plugin on again after `unload`. */
	readonly load: () => Promise<void>;
	/** Switches the plugin off; answers one line for each thing it left behind. */
	readonly unload: () => Promise<string[]>;
	readonly close: () => Promise<void>;
}

const ADDRESS = 'http://localhost/';

let pageText: Promise<string> | undefined;

/** Opens an app in a fresh browser context; its clock, zone, vault and plugin are the caller's. */
export async function openIn(browser: Browser, options: WorkbenchOptions = {}): Promise<Workbench> {
	const [plugin, files] = await Promise.all([options.plugin ?? readBuiltPlugin(ROOT), filesOf(options)]);
	const context = await newContext(browser, options);
	const page = await context.newPage();
	page.setDefaultTimeout(5_000);
	const errors = await isolate(page);
	await page.goto(ADDRESS);
	const clock = await setClock(page, options.today ?? '2026-11-23');
	const isPhone = options.phone ?? false;
	await page.evaluate(startHost, {
		plugin,
		files: [...files, ...settingsFile(plugin, options.settings)],
		theme: options.theme ?? 'light',
		isPhone,
		language: options.language ?? 'en',
		isLivePreview: options.livePreview ?? false,
		cache: options.cache ?? 'warm',
		restored: options.restored ?? [],
		width: isPhone ? undefined : options.width,
	});
	return { ...driver(page, plugin), clock, errors, close: () => context.close() };
}

async function startHost({ plugin, width, ...options }: HostOptions & { plugin: BuiltPlugin; width: number | undefined }): Promise<void> {
	const page = window as unknown as WorkbenchWindow;
	const host = page.workbench.createHost(options);
	Object.assign(window, { host });
	if (width !== undefined) document.body.style.setProperty('--workbench-side-width', `${width}px`);
	await host.start(plugin);
	await host.settled();
}

async function newContext(browser: Browser, options: WorkbenchOptions): Promise<BrowserContext> {
	const isPhone = options.phone ?? false;
	const height = options.height ?? 800;
	return await browser.newContext({
		viewport: isPhone ? { width: options.width ?? 320, height } : { width: 1100, height },
		...(isPhone ? { isMobile: true, hasTouch: true } : {}),
		deviceScaleFactor: 2,
		timezoneId: options.timezone ?? 'America/New_York',
		locale: options.locale ?? 'en-US',
		colorScheme: options.theme ?? 'light',
		reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
	});
}

/** Answers the one address from memory and refuses every other; collects what goes wrong on the page. */
async function isolate(page: Page): Promise<string[]> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	pageText ??= workbenchPage();
	const body = await pageText;
	await page.route('**/*', async (route) => {
		const address = route.request().url();
		if (address === ADDRESS) {
			await route.fulfill({ body, contentType: 'text/html' });
			return;
		}
		if (!address.endsWith('/favicon.ico')) errors.push(`asked for ${address}`);
		await route.abort();
	});
	return errors;
}

function driver(page: Page, plugin: BuiltPlugin): Omit<Workbench, 'clock' | 'close' | 'errors'> {
	const { manifest } = plugin;
	const settled = async (): Promise<void> => {
		await page.evaluate(async () => {
			await (window as unknown as WorkbenchWindow).host.settled();
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		});
	};
	const commandNames = async (): Promise<string[]> => {
		const names = await page.evaluate(() => (window as unknown as WorkbenchWindow).host.plugins.commands.listCommands().map(({ name }) => name));
		return names.map((name) => name.slice(`${manifest.name}: `.length));
	};
	const note = page.locator('.mod-root .workspace-leaf.mod-active .workspace-leaf-content');
	return {
		page,
		settled,
		note,
		editor: editorDriver(note, settled),
		files: vaultDriver(page, settled),
		side: page.locator('.mod-right-split .workspace-leaf.mod-active .view-content'),
		ribbon: (title) => page.locator(`.side-dock-ribbon-action[aria-label="${title}"]`),
		commands: commandNames,
		command: async (name) => {
			const isDone = await page.evaluate((full) => {
				const { commands } = (window as unknown as WorkbenchWindow).host.plugins;
				const command = commands.listCommands().find((one) => one.name === full);
				return command !== undefined && commands.executeCommandById(command.id);
			}, `${manifest.name}: ${name}`);
			if (!isDone) throw new Error(`No command “${name}” now; there are: ${(await commandNames()).join(', ')}.`);
			await settled();
		},
		notices: () => page.locator('.notice .notice-message').allInnerTexts(),
		hovers: () => page.evaluate(() => (window as unknown as WorkbenchWindow).host.hovers),
		openSettings: async () => {
			await page.evaluate(() => (window as unknown as WorkbenchWindow).host.openSettings());
			return page.locator('.modal.mod-settings .vertical-tab-content');
		},
		leafCount: (viewType) => page.evaluate((type) => (window as unknown as WorkbenchWindow).host.app.workspace.getLeavesOfType(type).length, viewType),
		screenshot: async (name, of) => {
			const path = join(ROOT, 'tests', 'screenshots', `${name}.png`);
			await mkdir(dirname(path), { recursive: true });
			await settled();
			await (of ?? page).screenshot({ path, animations: 'disabled' });
			return path;
		},
		setTheme: (theme) =>
			page.evaluate((next) => {
				document.body.classList.toggle('theme-dark', next === 'dark');
				document.body.classList.toggle('theme-light', next === 'light');
				(window as unknown as WorkbenchWindow).host.app.workspace.trigger('css-change');
			}, theme),
		load: async () => {
			await page.evaluate(async (built) => {
				await (window as unknown as WorkbenchWindow).host.enable(built);
			}, plugin);
			await settled();
		},
		unload: () => page.evaluate(() => (window as unknown as WorkbenchWindow).host.unload()),
	};
}

async function filesOf({ vault = 'examples/vault' }: WorkbenchOptions): Promise<VaultFile[]> {
	if (typeof vault === 'string') return await readVaultFolder(join(ROOT, vault));
	const time = Date.UTC(2026, 10, 1);
	return Object.entries(vault).map(([path, text]) => ({ path, text, ctime: time, mtime: time }));
}

function settingsFile({ manifest }: BuiltPlugin, settings: WorkbenchOptions['settings']): VaultFile[] {
	if (!settings) return [];
	return [{ path: `.obsidian/plugins/${manifest.id}/data.json`, text: JSON.stringify(settings), ctime: 0, mtime: 0 }];
}
