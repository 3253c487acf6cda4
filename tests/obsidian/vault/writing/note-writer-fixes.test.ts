import { describe, expect, it } from 'vitest';
import { appendLine, setLine, setProperty } from '../../../../src/obsidian/vault/writing/property-edit';
import { useWindow } from '../../support/window';
import { note } from '../../support/written-note';

const LINE = '2026-11-04 thank-you to Dana Reyes';

const BODY = '## Talking points\n\n- migration — “Jenkins” (Dana)   \n\tindented\n';

describe('a fix of one line', () => {
	useWindow();

	const FROM = '2026-11-04 thnak-you to Dana Reyes';

	it.each([
		['a list', `sent:\n  - one\n  - ${FROM}\n  - two`, `sent:\n  - one\n  - ${LINE}\n  - two`],
		['one text', `sent: ${FROM}`, `sent: ${LINE}`],
		['quoted text', `sent: "${FROM}"`, `sent: ${LINE}`],
		['a flow list', `sent: [one, ${FROM}]`, `sent:\n  - one\n  - ${LINE}`],
		['the note’s own spelling', `Sent:\n  - ${FROM}`, `Sent:\n  - ${LINE}`],
		['the first of two that are the same', `sent:\n  - ${FROM}\n  - ${FROM}`, `sent:\n  - ${LINE}\n  - ${FROM}`],
		['a block of text', `sent: |\n  one\n  ${FROM}\n  two`, `sent: |\n  one\n  ${LINE}\n  two`],
		['several entries in one text', `sent: ${FROM}, 2026-11-05 check-in to Kim`, `sent: ${LINE}, 2026-11-05 check-in to Kim`],
	])('in %s leaves the others', async (_, before, after) => {
		const { edit, text } = note(`---\n${before}\n---\n${BODY}`);
		await edit(setLine('sent', FROM, LINE));
		expect(await text()).toBe(`---\n${after}\n---\n${BODY}`);
	});

	it('finds a line that YAML takes for a map', async () => {
		const { edit, text } = note('---\nreplies:\n  - 2026-11-8 from Kim:   "two weeks"\n  - other\n---\n');
		await edit(setLine('replies', '2026-11-8 from Kim:   "two weeks"', '2026-11-08 from Kim: two weeks'));
		expect(await text()).toContain('replies:\n  - "2026-11-08 from Kim: two weeks"\n  - other\n');
	});

	it('keeps a line that was logged since the problem was found', async () => {
		const { edit, text } = note(`---\nsent:\n  - ${FROM}\n---\n`);
		await edit(appendLine('sent', '2026-11-09 check-in to Kim'));
		await edit(setLine('sent', FROM, LINE));
		expect(await text()).toContain(`sent:\n  - ${LINE}\n  - 2026-11-09 check-in to Kim\n`);
	});

	it.each(['sent: []', `sent:\n  - ${FROM}, by phone`, 'role: Editor', `other: ${FROM}`])('is not made in a note that has changed: %s', async (properties) => {
		const { refused, text } = note(`---\n${properties}\n---\n`);
		expect(await refused(setLine('sent', FROM, LINE))).toBe('The note has changed since, so nothing was written. Look at it again.');
		expect(await text()).toContain(properties);
	});
});

describe('a fix of one value', () => {
	useWindow();

	it.each([
		['timeline: when the stars align', 'when the stars align'],
		['timeline: “when the stars align”', 'when the stars align'],
		['timeline: [soon, later]', 'soon, later'],
		['timeline: 2.50', '2.50'],
		['timeline: [[Acme]]', '[[Acme]]'],
		['Timeline: >\n  when the\n  stars align', 'when the stars align'],
	])('replaces what was found: %s', async (properties, found) => {
		const { edit, text } = note(`---\n${properties}\n---\n`);
		await edit(setProperty('timeline', 'none', found));
		expect((await text()).toLowerCase()).toContain('timeline: none');
	});

	it.each(['timeline: by Friday', 'role: Editor', 'timeline:'])('is not made in a note that has changed: %s', async (properties) => {
		const { refused, text } = note(`---\n${properties}\n---\n`);
		expect(await refused(setProperty('timeline', 'none', 'when the stars align'))).toContain('has changed since, so nothing was written');
		expect(await text()).toContain(properties);
	});
});
