import { describe, expect, it } from 'vitest';
import { followUps } from '../support/follow-ups';
import { vaultFolder } from '../support/vault-folder';

async function answers(lines: readonly (object | string)[], ...more: readonly string[]): Promise<{ code: number; err: string; read: unknown[] }> {
	const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
	const { code, out, err } = await followUps(['review', '--batch', ...more], { input });
	return { code, err, read: out.trim() === '' ? [] : out.trim().split('\n').map((line) => JSON.parse(line) as unknown) };
}

describe('review --batch', () => {
	it('answers each line on a line of its own, with rule, message and place', async () => {
		const { code, err, read } = await answers([{ text: 'Hi Dana, any updates?', context: { kind: 'check-in' } }, { text: 'I remain keen.' }]);
		expect({ code, err }).toEqual({ code: 1, err: '' });
		expect(read).toEqual([{ findings: [{ rule: 'generic', message: expect.stringMatching(/\.$/) as string, from: 9, to: 20 }] }, { findings: [] }]);
	});

	it('ends with 0 when there is nothing to find', async () => {
		expect(await answers([{ text: 'I remain keen.', context: {} }])).toEqual({ code: 0, err: '', read: [{ findings: [] }] });
		expect(await answers([])).toEqual({ code: 0, err: '', read: [] });
	});

	it('names a line that it cannot read, and goes on', async () => {
		const { code, read } = await answers(['no JSON', '[1]', 'null', { context: {} }, { text: 7 }, { text: 'I remain keen.', context: 'none' }]);
		expect(code).toBe(0);
		expect(read.slice(0, -1)).toEqual(Array(5).fill({ error: expect.any(String) as string }));
		expect(read.at(-1)).toEqual({ findings: [] });
	});

	it('passes over empty lines, and takes Windows line ends', async () => {
		expect((await answers(['', '{"text":"I remain keen."}\r', '  '])).read).toEqual([{ findings: [] }]);
	});

	it('follows the settings of a file, and the days off of a line', async () => {
		const folder = vaultFolder({ 'settings.json': '{"holidays": ["2026-11-16"]}' });
		const line = { text: 'I remain keen.', context: { kind: 'check-in', statedDate: '2026-11-13', sendDate: '2026-11-16' } };
		expect((await answers([line])).read).toEqual([{ findings: [] }]);
		expect((await answers([line], '--settings', `${folder}/settings.json`)).read).toEqual([{ findings: [expect.objectContaining({ rule: 'before-timeline' })] }]);
		expect((await answers([{ ...line, context: { ...line.context, holidays: ['11-16'] } }])).read).toEqual([{ findings: [expect.objectContaining({ rule: 'before-timeline' })] }]);
	});
});
