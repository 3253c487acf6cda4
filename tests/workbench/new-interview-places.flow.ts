import { describe, expect, it } from 'vitest';
import { expectNotice, openDueView } from './due-view-driver';
import { formDriver } from './form-driver';
import type { Workbench } from './workbench';

const VAULT = { 'Jobs/Templates/Mine.md': '---\ntype: interview\n---\n# {{company}}\n', 'Jobs/Notes.md': 'Mine.' };

/** An app that puts new notes beside the open one, with a note made while that one is open. */
async function makeBeside(path: string, settings: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}): Promise<Workbench> {
	const { bench } = await openDueView({ vault: VAULT, settings });
	await bench.editor.open(path);
	await bench.page.evaluate(() => {
		const { host } = window as unknown as { host: { app: { fileManager: { getNewFileParent: unknown }; vault: { getFileByPath(path: string): { parent: unknown } | null; getRoot(): unknown } } } };
		const { fileManager, vault } = host.app;
		fileManager.getNewFileParent = (near: string) => vault.getFileByPath(near)?.parent ?? vault.getRoot();
	});
	await bench.command('New interview note');
	await formDriver(bench).fill({ company: 'Acme', interviewers: 'Dana Reyes', ...fields });
	await formDriver(bench).field('company').focus();
	await formDriver(bench).confirm();
	return bench;
}

describe('where a new interview note goes', () => {
	it('is beside the open note, and its folder is said', async () => {
		const bench = await makeBeside('Jobs/Notes.md', { templateFolder: 'Jobs/Templates' });
		await expectNotice(bench, 'Made “2026-11-23 Acme” in “Jobs”. Undo');
		expect(await bench.files.list()).toContain('Jobs/2026-11-23 Acme.md');
	});

	it('is never the folder for templates: it would become one', async () => {
		const bench = await makeBeside('Jobs/Templates/Mine.md', { templateFolder: 'Jobs/Templates' });
		await expectNotice(bench, 'Made “2026-11-23 Acme”. Undo');
		expect(await bench.files.list()).toContain('2026-11-23 Acme.md');
	});

	it('is the chosen folder, whatever is open', async () => {
		const bench = await makeBeside('Jobs/Templates/Mine.md', { templateFolder: 'Jobs/Templates', interviewFolder: 'Interviews' });
		await expectNotice(bench, 'Made “2026-11-23 Acme” in “Interviews”. Undo');
	});
});

it('says what comes of naming somebody, while nobody is named', async () => {
	const bench = await makeBeside('Jobs/Notes.md', {}, { interviewers: '' });
	await expectNotice(bench, 'Made “2026-11-23 Acme” in “Jobs”. Add who you met, and a thank-you is planned for the day after. Undo');
});
