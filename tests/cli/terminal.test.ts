import { describe, expect, it } from 'vitest';
import { dueIn, followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const ESCAPES = '\\e[2J\\e]0;mine\\a\\x9b31m\\x7f\\b\\r';
// A clean screen, a title of a window, and a colour: in quoted YAML they look harmless.
const HOSTILE = interviewNote(`company: "Acme${ESCAPES}"`, `role: "Editor${ESCAPES}"`, 'date: 2026-11-03', `interviewers: ["Dana${ESCAPES} Reyes"]`, `timeline: "when ${ESCAPES} ever"`);
const CONTROLS = /[^\P{Cc}\n]/u;

describe('what a note holds cannot steer the terminal', () => {
	const vault = (): string => vaultFolder({ 'a.md': HOSTILE, 'b\u001b[2J.md': interviewNote('company: Birch', 'role: Cook') });

	it.each(['due', 'check'])('%s', async (command) => {
		const { out } = await followUps([command, vault(), ...(command === 'due' ? ['--today', '2026-11-04'] : [])]);
		expect(out).toContain(command === 'due' ? 'Acme' : 'when');
		expect(out).not.toMatch(CONTROLS);
	});

	it('not where colours are shown either: only bold, dim and plain pass', async () => {
		const { out } = await followUps(['due', vault(), '--today', '2026-11-04'], { color: true });
		expect(out).toContain('\u001b[1m');
		expect(out.replace(/\u001b\[[012]m/g, '')).not.toMatch(CONTROLS);
	});

	it('nor on standard error, where every message keeps to one line', async () => {
		const settings = vaultFolder({ 'a.json': JSON.stringify({ 'x\u001b[2J\ny': 1 }) });
		const { err } = await followUps(['due', vault(), '--today', '2026-11-04', '--settings', `${settings}/a.json`]);
		expect(err).toMatch(/^follow-ups: setting “x\[2J y”: .*\n$/);
		const { err: missing } = await followUps(['due', 'no\u001b[2J\nwhere']);
		expect(missing).toMatch(/^follow-ups: there is no folder “no\[2J where”\n$/);
	});

	it('and JSON holds every character, none of them bare', async () => {
		const { out } = await followUps(['due', vault(), '--json', '--today', '2026-11-04']);
		expect(out).not.toMatch(CONTROLS);
		expect((await dueIn(vault(), '2026-11-04')).followUps[0]?.company).toContain('\u001b[2J');
		expect(JSON.stringify(await dueIn(vault(), '2026-11-04'))).toContain('\u009b31m');
	});
});
