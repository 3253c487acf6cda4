import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const FILES = { 'acme.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03'), 'Empty/notes.txt': 'none' };

/** Root opens everything. */
const CANNOT_LOCK = process.getuid?.() === 0;

interface WrongCall {
	readonly what: string;
	readonly args: (vault: string) => readonly string[];
	/** What the one line must name. */
	readonly names: string;
}

const WRONG_CALLS: readonly WrongCall[] = [
	{ what: 'no command', args: () => [], names: 'due or timeline or check' },
	{ what: 'an unknown command', args: (vault) => ['overdue', vault], names: '“overdue”' },
	{ what: 'a command in another case', args: (vault) => ['Due', vault], names: '“Due”' },
	{ what: 'options before the command', args: (vault) => ['--json', 'due', vault], names: '“--json”' },
	{ what: 'due without a vault', args: () => ['due'], names: 'due VAULT' },
	{ what: 'check without a vault', args: () => ['check', '--json'], names: 'check VAULT' },
	{ what: 'two vaults', args: (vault) => ['due', vault, vault], names: 'due VAULT' },
	{ what: 'an empty path', args: () => ['due', ''], names: '“”' },
	{ what: 'an unknown option', args: (vault) => ['due', vault, '--yesterday'], names: "Unknown option '--yesterday'; usage: follow-ups due VAULT" },
	{ what: 'an option without its value', args: (vault) => ['due', vault, '--today'], names: 'due VAULT' },
	{ what: 'a value for an option that takes none', args: (vault) => ['due', vault, '--json=yes'], names: 'due VAULT' },
	{ what: 'a folder that is not there', args: (vault) => ['due', join(vault, 'Nowhere')], names: 'Nowhere”' },
	{ what: 'a file as the vault', args: (vault) => ['check', join(vault, 'acme.md')], names: 'acme.md” is a file' },
	{ what: 'a folder without notes', args: (vault) => ['due', join(vault, 'Empty')], names: 'Empty” holds no notes' },
	{ what: 'a day in words', args: (vault) => ['due', vault, '--today', 'tomorrow'], names: '“tomorrow”' },
	{ what: 'a day that no calendar has', args: (vault) => ['due', vault, '--today', '2026-02-29'], names: '“2026-02-29”' },
	{ what: 'a day with a time', args: (vault) => ['due', vault, '--today', '2026-11-09T10:00'], names: '“2026-11-09T10:00”' },
	{ what: 'an empty day', args: (vault) => ['due', vault, '--today='], names: '--today' },
	{ what: 'settings that are not there', args: (vault) => ['due', vault, '--settings', join(vault, 'none.json')], names: 'none.json”' },
	{ what: 'a folder as settings', args: (vault) => ['due', vault, '--settings', vault], names: 'settings file' },
];

describe('a wrong call ends with 2 and one clear line', () => {
	it.each(WRONG_CALLS)('$what', async ({ args, names }) => {
		const { code, out, err } = await followUps(args(vaultFolder(FILES)));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^follow-ups: [^\n]+\n$/);
		expect(err).toContain(names);
	});

	it.skipIf(CANNOT_LOCK)('a folder that may not be opened', async () => {
		const vault = vaultFolder(FILES);
		chmodSync(vault, 0);
		const { code, err } = await followUps(['due', vault]);
		chmodSync(vault, 0o700);
		expect(code).toBe(2);
		expect(err).toMatch(/^follow-ups: [^\n]+ cannot be read\n$/);
	});
});

describe('help', () => {
	it.each(['--help', '-h', 'help'])('%s shows every call and ends with 0', async (word) => {
		const { code, out, err } = await followUps([word]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('follow-ups due VAULT [--today DATE] [--json] [--settings FILE]');
		expect(out).toContain('follow-ups check VAULT [--json] [--settings FILE]');
	});
});
