import { App } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it, vi } from 'vitest';
import { applicationsOf } from '../../../src/core/interview/applications';
import type { Interview } from '../../../src/core/interview/interview';
import { readSettings } from '../../../src/core/settings/read-settings';
import { acquaintancesIn, linkTo } from '../../../src/obsidian/vault/acquaintances';
import { createNoteDirectory } from '../../../src/obsidian/vault/note-directory';
import { day } from '../../support/day';
import { interviewOf } from '../../support/interview-of';
import { useWindow } from '../support/window';

useWindow();

const FILES = {
	'Interviews/Old.md': '---\ntype: interview\nemail: nobody@acme.example\n---\n',
	'Interviews/New.md': '---\ntype: interview\n---\n',
	'Firms/Acme.md': '---\nemail: jobs@acme.example\n---\n',
	'People/Dana Reyes.md': '---\naliases: [D. Reyes]\nemail: "Dana <dana@acme.example>"\n---\n',
	'People/Tom.md': 'No properties.',
	'Top.md': 'Beside nobody.',
	'Inbox/Ada.md': '---\nE-Mail: [ada@home.example, ada@work.example]\n---\n',
	'Inbox/Bert.md': '---\nemail: none yet\n---\n',
};

const INTERVIEWS: readonly Interview[] = [
	interviewOf('Interviews/Old.md', { company: { name: 'Acme', link: 'Acme' }, interviewers: [{ name: 'Dana Reyes', link: 'Dana Reyes' }, { name: 'Eve' }], contact: { name: 'Ghost', link: 'Ghost' } }),
	interviewOf('Interviews/New.md', { company: { name: 'Acme', link: 'Acme' }, on: day('2026-11-20'), interviewers: [{ name: 'Sam Ortiz' }, { name: 'D. Reyes', link: 'D. Reyes' }] }),
];

function vault(): { readonly app: App; readonly known: () => ReturnType<typeof acquaintancesIn>; readonly link: (name: string) => string | undefined } {
	const app = App.createConfigured__({ files: FILES });
	const original = app.asOriginalType__();
	const directory = createNoteDirectory(original.metadataCache, () => undefined);
	for (const file of original.vault.getMarkdownFiles()) directory.put(file.path, original.metadataCache.getFileCache(file));
	const source = { applications: () => applicationsOf(INTERVIEWS, directory), directory, settings: () => readSettings({}).settings };
	return { app, known: () => acquaintancesIn(original, source), link: (name) => linkTo(original, source, name) };
}

describe('whom a vault knows', () => {
	it('are people of interviews, the newest first, then people by address or folder; no companies, no interviews, nobody beside everybody', () => {
		expect(vault().known()).toEqual([
			{ name: 'Sam Ortiz', aliases: [] },
			{ name: 'Dana Reyes', link: 'Dana Reyes', aliases: ['D. Reyes'], email: 'dana@acme.example' },
			{ name: 'Ghost', link: 'Ghost', aliases: [] },
			{ name: 'Eve', aliases: [] },
			{ name: 'Ada', link: 'Ada', aliases: [], email: 'ada@home.example' },
			{ name: 'Tom', link: 'Tom', aliases: [] },
		]);
	});

	it('are known without reading a note', () => {
		const { app, known } = vault();
		const reads = [vi.spyOn(app.vault, 'read'), vi.spyOn(app.vault, 'cachedRead')];
		expect(known()).toHaveLength(6);
		for (const read of reads) expect(read).not.toHaveBeenCalled();
	});
});

describe('a link', () => {
	it('leads to the note of that name or alias', () => {
		const { link } = vault();
		expect([link('Acme'), link('d. reyes'), link('Nobody')]).toEqual(['Acme', 'Dana Reyes', undefined]);
	});
});
