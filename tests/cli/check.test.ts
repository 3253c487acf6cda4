import { describe, expect, it } from 'vitest';
import { followUps, type ProblemAnswer } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const FINE = interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03');
const ROLELESS = interviewNote('company: Birch', 'date: 2026-11-03');
const MISSPELT = interviewNote('company: Dune', 'role: Editor', 'date: 2026-11-03', 'timelime: by Friday');
const VAGUE = interviewNote('company: Elm', 'role: Editor', 'date: 2026-11-03', 'round: later', 'timeline: when the stars align');

async function problemsIn(vault: string): Promise<{ code: number; problems: ProblemAnswer[] }> {
	const { code, out } = await followUps(['check', vault, '--json']);
	return { code, problems: (JSON.parse(out) as { problems: ProblemAnswer[] }).problems };
}

describe('check', () => {
	it('ends with 0 and a calm line when all is well', async () => {
		const { code, out, err } = await followUps(['check', vaultFolder({ 'a.md': FINE })]);
		expect({ code, out, err }).toEqual({ code: 0, out: '1 interview read, nothing needs attention.\n', err: '' });
	});

	it('ends with 1 when there is a problem, and shows it with line and fix', async () => {
		const { code, out } = await followUps(['check', vaultFolder({ 'a.md': FINE, 'Jobs/dune.md': MISSPELT })]);
		expect(code).toBe(1);
		const [title, place, message, fix, ...more] = out.split('\n');
		expect(title).toBe('2 interviews read, 1 thing needs attention.');
		expect(place).toBe('  Jobs/dune.md:6');
		expect(message).toMatch(/^ {6}.*“timelime”.*“timeline”.*\.$/);
		expect(fix).toBe('      Fix: Rename to “timeline”');
		expect(more).toEqual(['']);
	});

	it('tells hints, which change neither count nor exit code', async () => {
		const { code, out } = await followUps(['check', vaultFolder({ 'b.md': ROLELESS })]);
		expect(code).toBe(0);
		expect(out).toMatch(/^1 interview read, nothing needs attention\.\n {2}b\.md:\d+\n {6}Hint: .*role.*\.\n$/);
	});

	it('names problems note by note, in a note by line, whatever the order of reading', async () => {
		const { problems } = await problemsIn(vaultFolder({ 'z.md': MISSPELT, 'a.md': VAGUE, 'm/b.md': MISSPELT }));
		expect(problems.map(({ note, line, property }) => `${note}:${line} ${property ?? ''}`)).toEqual(['a.md:6 round', 'a.md:7 timeline', 'm/b.md:6 timelime', 'z.md:6 timelime']);
	});

	it('has in JSON the severity and the fix as well', async () => {
		const { code, problems } = await problemsIn(vaultFolder({ 'b.md': ROLELESS, 'd.md': MISSPELT }));
		expect(code).toBe(1);
		expect(problems).toEqual([
			{ note: 'b.md', line: expect.any(Number) as number, property: 'role', message: expect.stringMatching(/\.$/) as string, found: '', severity: 'hint', fix: null },
			{
				note: 'd.md',
				line: 6,
				property: 'timelime',
				message: expect.stringMatching(/\.$/) as string,
				found: 'timelime',
				severity: 'problem',
				fix: { kind: 'rename', property: 'timelime', to: 'timeline', label: 'Rename to “timeline”' },
			},
		]);
	});

	it('in JSON without a problem is an empty list', async () => {
		expect(await problemsIn(vaultFolder({ 'a.md': FINE }))).toEqual({ code: 0, problems: [] });
	});

	it('has colours only where they show', async () => {
		const vault = vaultFolder({ 'd.md': MISSPELT });
		const colored = (await followUps(['check', vault], { color: true })).out;
		const plain = (await followUps(['check', vault])).out;
		expect(colored).toContain('\u001b[2md.md:6\u001b[0m');
		expect(plain).not.toContain('\u001b');
		expect(colored.split(/\u001b\[\dm/).join('')).toBe(plain);
	});
});
