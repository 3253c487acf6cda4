import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn, followUps } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const NO_DATE = 'No date in these words says when an answer will come.\n';
const HALF = '\ud83c';

const NO_DAYS = [
	...['99/99/9999', 'in 10^9 weeks', 'in 999999999999 weeks', 'by 12/31/1969', 'by 1 January 2201', 'by 31 November', 'within 0 days'],
	...['', '   ', '🎉🎉', HALF, '\u202eيوم الجمعة', '\0\u0007', '\u001b]0;title\u0007', '[]', '{}', '--- by', 'null', '\n'.repeat(500)],
];

async function batch(...lines: readonly string[]): Promise<Record<string, unknown>[]> {
	const { code, out, err } = await followUps(['timeline', '--batch'], { input: lines.join('\n') });
	expect({ code, err }).toEqual({ code: 0, err: '' });
	return out.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
}

function question(text: string, on = '2026-11-20', prose = false): string {
	return JSON.stringify({ text, on, ...(prose && { prose }) });
}

describe('words that no reader should trust', () => {
	it.each(NO_DAYS)('hold no date: %j', async (words) => {
		const call = ['timeline', '--on', '2026-11-20', '--', words];
		expect(await followUps(call)).toEqual({ code: 0, out: NO_DATE, err: '' });
		expect(JSON.parse((await followUps([...call.slice(0, 3), '--json', ...call.slice(3)])).out)).toEqual({ none: true });
		expect(await batch(question(words), question(words, '2026-11-20', true))).toEqual([{ none: true }, { none: true }]);
	});

	it('are read in the greatest length, one at a time and in a batch', async () => {
		const words = 'They decide by Friday'.padEnd(2000, '.');
		expect((await followUps(['timeline', '--on', '2026-11-20', words])).out).toBe('“by Friday” → by Fri 27 Nov 2026\n');
		expect(await batch(question(words), question(`${words}.`))).toEqual([
			expect.objectContaining({ latest: '2026-11-27' }),
			{ error: 'the words are longer than 2000 characters; keep the sentence that names a date' },
		]);
	});

	it('do not steer the terminal, and stay as they are in JSON', async () => {
		const words = 'They decide by\u001b[31m\u0007 Friday';
		expect((await followUps(['timeline', '--on', '2026-11-20', 'by\u0007\u0085 Friday'])).out).toBe('“by Friday” → by Fri 27 Nov 2026\n');
		expect((await followUps(['timeline', '--on', '2026-11-20', words], { color: true })).out).not.toContain('\u001b[31m');
		expect(await batch(question('by\u0007\u0085 Friday'))).toMatchObject([{ matched: 'by\u0007\u0085 Friday', latest: '2026-11-27' }]);
	});

	it.each(['1969-12-31', '2201-01-01', '99999-01-01', '2026-02-29', '2026-11-20\0', '', HALF, '20 November 2026', '２０２６-11-20'])('are said on no day: %j', async (on) => {
		const { code, out, err } = await followUps(['timeline', `--on=${on}`, 'by Friday']);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^follow-ups: [^\n]+\n$/);
		expect(err).toContain(`“${on.replace('\0', '')}”`);
		expect(await batch(question('by Friday', on))).toEqual([{ error: expect.stringMatching(/^“on” is .*, no day of the calendar; write it as 2026-11-23$/s) as string }]);
	});
});

describe('timeline --batch, whatever the lines hold', () => {
	it('reads a body of 100 KB, and goes on behind a line as long that is no JSON', async () => {
		const body = `${'We spoke about trains. '.repeat(4_500)}\n\n- Kim will call by Friday\n`;
		const answers = await batch(question(body, '2026-11-20', true), question(body), `{"text":"${'['.repeat(100_000)}`, question('by Friday'));
		expect(answers).toMatchObject([{ latest: '2026-11-27' }, { error: expect.any(String) as string }, { error: expect.any(String) as string }, { latest: '2026-11-27' }]);
	});

	it('is not led astray by what JSON can say', async () => {
		const odd = ['['.repeat(50_000), '{"__proto__":{"text":"by Friday","on":"2026-11-20"}}', '{"text":{},"on":[]}', '{"text":"by Friday","on":20261120}', 'null', '"by Friday"', '{"text":"by Friday","on":"2026-11-20","prose":"yes"}', '\ufeff{"text":"by Friday","on":"2026-11-20"}'];
		expect((await batch(...odd)).map((answer) => Object.keys(answer)[0])).toEqual([...Array<string>(6).fill('error'), 'earliest', 'earliest']);
	});

	it('answers every line with one, with days of the calendar or a reason', async () => {
		const words = fc.array(fc.oneof(fc.constantFrom('They decide', 'by', 'Friday', 'in two weeks', '12/31/2200', '\n', HALF, '\0', '99/99/9999'), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 }).map((pieces) => pieces.join(' '));
		const on = fc.constantFrom('2026-11-20', '1970-01-01', '2200-12-31', '2028-02-29', '2200-13-31');
		const line = fc.oneof({ weight: 4, arbitrary: fc.tuple(words, on, fc.boolean()).map((parts) => question(...parts)) }, fc.json(), fc.string().map((text) => `x${text.replace(/\n/g, '')}`));
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
				const answers = await batch(...lines);
				expect(answers).toHaveLength(lines.length);
				for (const { error, none, earliest, latest } of answers) {
					if (error !== undefined || none === true) continue;
					const [first, last] = [earliest ?? latest, latest ?? earliest] as [string, string];
					expect('1970-01-01' <= first && first <= last && last <= '2200-12-31').toBe(true);
				}
			}),
			{ numRuns: 150 },
		);
	});
});

describe('words of a note that hold no date', () => {
	it.each(['99/99/9999', 'in 10^9 weeks', 'in 999999999999 weeks', 'by 12/31/1969', '🎉 soon 🎉', 'يوم الجمعة'])('are quoted, and the rest works: %s', async (words) => {
		const vault = vaultFolder({
			'bad.md': interviewNote('company: Birch', 'role: Editor', 'date: 2026-11-03', `timeline: ${words}`),
			'good.md': interviewNote('company: Acme', 'role: Editor', 'date: 2026-11-03', 'timeline: by Friday'),
		});
		const { followUps: listed, problems } = await dueIn(vault, '2026-11-09');
		expect(problems).toMatchObject([{ note: 'bad.md', line: 6, found: words, message: expect.stringContaining(`“${words}”`) as string }]);
		expect(listed.map(({ company }) => company).sort()).toEqual(['Acme', 'Birch']);
	});

	it('are quoted from their beginning when they are too long', async () => {
		const words = `They decide ${'some day '.repeat(230)}`.trim();
		const { problems } = await dueIn(vaultFolder({ 'bad.md': interviewNote('company: Birch', 'role: Editor', 'date: 2026-11-03', `timeline: ${words}`) }), '2026-11-09');
		expect(problems).toMatchObject([{ line: 6, found: expect.stringContaining('They decide some day') as string, message: expect.stringMatching(/^“They decide some day .*…” is too long/) as string }]);
	});
});
