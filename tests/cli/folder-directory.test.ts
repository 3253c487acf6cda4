import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderDirectory, type FolderDirectory } from '../../src/cli/folder-directory';

function directoryOf(notes: readonly (readonly [path: string, ...aliases: string[]])[]): FolderDirectory {
	const directory = folderDirectory();
	for (const [path, ...aliases] of notes) directory.add({ path, aliases });
	return directory;
}

describe('a link leads to', () => {
	// The spellings of the names tell which note was found.
	const directory = directoryOf([
		['People/2026/DANA REYES.md'],
		['People/Dana reyes.md'],
		['Archive/old/dana Reyes.md'],
		['Interviews/Acme/dana reyes.md'],
		['Interviews/Acme/Kim Lund.md'],
		['Zed/Sam.md'],
		['Alpha/deep/SAM.md'],
		['İstanbul.md'],
	]);

	it.each([
		['the note at exactly that path', 'People/2026/Dana Reyes', 'Interviews/Acme/round 1.md', 'DANA REYES'],
		['the note at that path, with its ending', 'People/Dana Reyes.md', 'first.md', 'Dana reyes'],
		['the note at that path from the vault’s root', '/Archive/old/Dana Reyes', 'People/first.md', 'dana Reyes'],
		['else the one below the folder of the note that links', 'Dana Reyes', 'Interviews/Acme/round 1.md', 'dana reyes'],
		['else the shallowest of that name', 'Dana Reyes', 'first.md', 'Dana reyes'],
		['the shallowest although another comes first by its path', 'sam', 'first.md', 'Sam'],
		['the end of a path', 'old/Dana Reyes', 'first.md', 'dana Reyes'],
		['a note that could not be read', 'İstanbul', 'first.md', 'İstanbul'],
		['whatever the spaces and the case', ' kim   LUND ', 'first.md', 'Kim Lund'],
		['no note of another name that only ends so', 'una Reyes', 'first.md', undefined],
		['no note in another folder', 'Companies/Kim Lund', 'first.md', undefined],
		['no note at all', 'Nobody', 'first.md', undefined],
	])('%s', (_, link, from, name) => {
		expect(directory.nameOf(link, from)).toBe(name);
	});
});

describe('an alias', () => {
	const directory = directoryOf([
		['People/Dana Reyes.md', 'Dana', 'Kim'],
		['Bakery.md', 'Dana'],
		['Kim.md'],
	]);

	it('leads to its note; of two notes to the first by its path', () => {
		expect(directory.nameOf('dana', 'first.md')).toBe('Bakery');
	});

	it('gives way to a note of that name', () => {
		expect(directory.nameOf('Kim', 'first.md')).toBe('Kim');
	});
});

it('the order in which files come from the disk decides nothing', () => {
	const files = ['B/Dana.md', 'A/b/DANA.md', 'A/c/dana.md', 'C/Sam.md', 'Acme.md'].map((path, at) => [path, 'Who', `n${at % 2}`] as [string, ...string[]]);
	const links = ['Dana', 'who', 'n0', 'n1', 'c/dana', 'acme'];
	const answers = (order: typeof files): unknown => links.map((link) => ['', 'A/c/x.md'].map((from) => directoryOf(order).nameOf(link, from)));
	fc.assert(
		fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
			expect(answers(order)).toEqual(answers(files));
		}),
	);
});
