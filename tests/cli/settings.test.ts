import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueIn, followUps, lines } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const PLUGIN_DATA = '.obsidian/plugins/interview-follow-ups/data.json';
const NOTES = { 'acme.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03') };

/** The check-in's window tells which settings hold: days 5 to 7 are Mon 9 and Tue 10 Nov. */
async function windowIn(vault: string, ...more: readonly string[]): Promise<string> {
	const [followUp] = (await dueIn(vault, '2026-11-04', ...more)).followUps;
	return `${followUp?.opens ?? ''}..${followUp?.closes ?? ''}`;
}

describe('the vault’s own settings', () => {
	it('are the plugin’s', async () => {
		expect(await windowIn(vaultFolder(NOTES))).toBe('2026-11-09..2026-11-10');
		expect(await windowIn(vaultFolder({ ...NOTES, [PLUGIN_DATA]: '{"checkInDays": [2, 3]}' }))).toBe('2026-11-05..2026-11-06');
	});

	it('are found in a configuration folder of another name; .obsidian comes first', async () => {
		const renamed = PLUGIN_DATA.replace('.obsidian', '.config-work');
		const files = { ...NOTES, [renamed]: '{"holidays": ["2026-11-09"]}' };
		expect(await windowIn(vaultFolder(files))).toBe('2026-11-10..2026-11-10');
		expect(await windowIn(vaultFolder({ ...files, [PLUGIN_DATA]: '{"checkInDays": [2, 3]}' }))).toBe('2026-11-05..2026-11-06');
	});

	it.each(['{"checkInDays": [2,', '[]', 'null', '"x"', ''])('broken, they are named and the defaults hold: %s', async (text) => {
		const vault = vaultFolder({ ...NOTES, [PLUGIN_DATA]: text });
		const { code, out, err } = await followUps(['due', vault, '--today', '2026-11-09']);
		expect(code).toBe(0);
		expect(out).toContain('Check-in — until Tue 10 Nov');
		expect(err).toMatch(/^follow-ups: [^\n]*data\.json[^\n]*\n$/);
	});

	it('may begin with a byte order mark', async () => {
		expect(await windowIn(vaultFolder({ ...NOTES, [PLUGIN_DATA]: '\uFEFF{"checkInDays": [2, 3]}' }))).toBe('2026-11-05..2026-11-06');
	});
});

describe('--settings', () => {
	it('overrides the vault’s own, key by key', async () => {
		const vault = vaultFolder({ ...NOTES, [PLUGIN_DATA]: '{"checkInDays": [2, 3], "holidays": ["2026-11-05"]}', 'mine.json': '{"checkInDays": [6, 8]}', 'other.json': '{"holidays": []}' });
		expect(await windowIn(vault)).toBe('2026-11-06..2026-11-06');
		expect(await windowIn(vault, '--settings', join(vault, 'mine.json'))).toBe('2026-11-09..2026-11-11');
		expect(await windowIn(vault, '--settings', join(vault, 'other.json'))).toBe('2026-11-05..2026-11-06');
	});

	it('reads notes by the vault’s own names', async () => {
		const vault = vaultFolder({ 'a.md': '---\nkind: talk\nfirm: Acme\ndate: 2020-01-01\nheld: 2026-11-03\n---\n', 'b.md': interviewNote('company: Birch', 'date: 2026-11-03'), 'own.json': '{"noteType": "talk", "properties": {"type": "kind", "company": "firm", "date": "held"}}' });
		expect(lines(await dueIn(vault, '2026-11-09', '--settings', join(vault, 'own.json')))).toEqual(['due check-in to nobody at Acme 2026-11-09..2026-11-10 silence-day-5-7']);
	});

	it.each([
		['an unknown key', '{"checkinDays": [2, 3]}', 'checkinDays', '2026-11-09..2026-11-10'],
		['nonsense', '{"checkInDays": [7, 5], "capDays": 3}', 'checkInDays', '2026-11-09..2026-11-10'],
		['one holiday in two', '{"holidays": ["2026-11-09", "someday"]}', 'someday', '2026-11-10..2026-11-10'],
	])('%s is named on err, and the rest holds', async (_, text, named, window) => {
		const vault = vaultFolder({ ...NOTES, 's.json': text });
		const { code, out, err } = await followUps(['due', vault, '--today', '2026-11-04', '--json', '--settings', join(vault, 's.json')]);
		expect(code).toBe(0);
		expect(err).toMatch(/^follow-ups: [^\n]+\n$/);
		expect(err).toContain(named);
		const [opens = '', closes = ''] = window.split('..');
		expect(JSON.parse(out)).toMatchObject({ followUps: [{ opens, closes }] });
	});

	it.each(['{', '[]', '"text"', '5', 'null', ''])('that is no JSON object is a wrong call: %s', async (text) => {
		const vault = vaultFolder({ ...NOTES, 's.json': text });
		const { code, out, err } = await followUps(['check', vault, '--settings', join(vault, 's.json')]);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^follow-ups: [^\n]*s\.json[^\n]*\n$/);
	});

	it('a key called like something every object has is just unknown', async () => {
		const vault = vaultFolder({ ...NOTES, 's.json': '{"__proto__": {"capDays": 1}, "constructor": 1, "toString": 2}' });
		const { code, err } = await followUps(['due', vault, '--settings', join(vault, 's.json')]);
		expect(code).toBe(0);
		for (const key of ['constructor', 'toString']) expect(err).toContain(key);
	});
});
