import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../../src/core/timeline/prose-blocks';
import { bodyOutline } from '../../../src/obsidian/editor/body-outline';
import { interview, shownIn } from '../support/read-note';

/** The body begins on line 5. */
const body = (...lines: string[]): string[] => shownIn(interview([], lines.join('\n')));

describe('sentences of the body', () => {
	it('that say when they answer are read at the line on which they say it', () => {
		expect(body('We talked.', '', 'Dana said they would decide', 'in a few weeks, more or less.', 'She liked it.')).toEqual(['8: by Wed 9 Dec 2026?']);
	});

	it('each stand for themselves', () => {
		expect(body('- They decide by Friday.', '- Sam said that I would hear back in two weeks.', '- lunch on Monday')).toEqual(['5: by Fri 20 Nov 2026', '6: by Wed 2 Dec 2026']);
	});

	it.each([['Team of eight, lunch on Friday.'], ['I will call them on Monday.'], ['They have had flaky deploys since March.'], ['']])('“%s” says nothing about it', (words) => {
		expect(body(words)).toEqual([]);
	});

	it('do not count once the property says it', () => {
		expect(shownIn(interview(['timeline: in two weeks'], 'They decide by Friday.'))).toEqual(['4: by Wed 2 Dec 2026']);
		expect(shownIn(interview(['timeline: none'], 'They decide by Friday.'))).toEqual([]);
		expect(shownIn(interview(['timeline:'], 'They decide by Friday.'))).toEqual(['6: by Fri 20 Nov 2026']);
	});

	it('are helped by their heading', () => {
		expect(body('## Next steps', 'Friday the 27th')).toEqual(['6: Fri 27 Nov 2026']);
		expect(body('## Lunch', 'Friday the 27th')).toEqual([]);
	});

	it('are none in code, comments, formulas and tables', () => {
		const said = 'They decide by Friday.';
		expect(body('```', said, '```', '%%', said, '%%', '<!--', said, '-->', '$$', said, '$$', `| ${said} |`, `# ${said}`)).toEqual([]);
		expect(body('```', said, '```', said)).toEqual(['8: by Fri 20 Nov 2026']);
	});

	it('of two thousand characters and more are not looked into', () => {
		expect(body(`They decide by Friday${', and that is that'.repeat(150)}.`)).toEqual([]);
		expect(body(...Array.from({ length: 300 }, () => 'They decide by Friday.'))).toEqual([]);
		expect(body('They decide by Friday.', '', 'x'.repeat(100_000))).toEqual(['5: by Fri 20 Nov 2026']);
	});

	it('are read with CRLF and in quotations', () => {
		expect(shownIn(interview([], '> They decide\n> by Friday.\n').replaceAll('\n', '\r\n'))).toEqual(['6: by Fri 20 Nov 2026']);
	});
});

describe('the parts of a body', () => {
	it.each([
		[['a', '', 'b'], [{ from: 0, to: 2, heading: '' }]],
		[['a', '# One', 'b', 'c', '## Two', ''], [{ from: 0, to: 0, heading: '' }, { from: 2, to: 3, heading: 'One' }, { from: 5, to: 5, heading: 'Two' }]],
		[['```', 'code', '```', 'prose', '%% note %%', 'prose -->', 'and on'], [{ from: 3, to: 3, heading: '' }, { from: 5, to: 6, heading: '' }]],
		[['```', 'code'], []],
		[[''], [{ from: 0, to: 0, heading: '' }]],
	])('%j', (lines, parts) => {
		expect(bodyOutline(lines).parts).toEqual(parts);
		for (const { heading } of proseBlocks(lines.join('\n'))) expect(parts.map((part) => part.heading)).toContain(heading);
	});
});
