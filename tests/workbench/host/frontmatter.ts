import type { DataWriteOptions, FrontMatterInfo } from 'obsidian';
import type { App, TFile } from 'obsidian-test-mocks/obsidian';
import { parseYaml } from 'obsidian-test-mocks/obsidian';
import { stringify } from 'yaml';
import { offer } from './offer';

/** Where the properties of a note are, as Obsidian's function of that name; a missing closing line means none. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const open = /^\uFEFF?---[ \t]*\r?\n/.exec(content);
	if (!open) return none;
	const from = open[0].length;
	const closing = /^---[ \t]*(?:\r?\n|$)/gm;
	closing.lastIndex = from;
	const close = closing.exec(content);
	if (!close) return none;
	const frontmatter = content.slice(from, close.index).replace(/\r?\n$/, '');
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: close.index + close[0].length };
}

/** Properties as Obsidian writes them: long lines stay whole, an empty property has no value. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** The properties, or nothing when there are none; throws what the YAML parser throws. */
export function readProperties(frontmatter: string): Record<string, unknown> | undefined {
	const value: unknown = parseYaml(frontmatter);
	return isRecord(value) ? value : undefined;
}

/** Gives the file manager Obsidian's own way of changing properties: parse, change, write all of them anew, body untouched. */
export function installProcessFrontMatter(app: App): void {
	offer('FileManager', app.fileManager, {
		async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
			await app.vault.process(file, (text) => withProperties(text, change), options);
		},
	});
}

function withProperties(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
	const { exists, frontmatter, from, contentStart } = getFrontMatterInfo(text);
	const properties = exists ? (readProperties(frontmatter) ?? {}) : {};
	change(properties);
	if (Object.keys(properties).length === 0) return exists ? text.slice(contentStart) : text;
	const yaml = stringifyYaml(properties);
	if (!exists) return `---\n${yaml}---\n${text}`;
	const closing = text.lastIndexOf('---', contentStart - 1);
	return text.slice(0, from) + yaml + text.slice(closing);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
