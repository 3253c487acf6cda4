import { describe, expect, it } from 'vitest';
import { madeWords, newInterviewNote } from '../../src/core/new-interview-note';
import type { NewInterview } from '../../src/core/note/new-interview';
import { parseInterviewNote } from '../../src/core/note/interview-note';
import { builtInTemplates } from '../../src/core/template/built-in';
import { readTemplate } from '../../src/core/template/read-template';
import type { Template } from '../../src/core/template/template';
import { day } from '../support/day';
import { settingsWith } from './note/note-text';

const SETTINGS = settingsWith({ myName: 'Jo Marsh', templateFolder: 'Templates' });
const NOTE = { title: '2026-11-20 Acme', date: () => '2026-11-23', time: () => '09:00' };
const ACME: NewInterview = { company: { name: 'Acme' }, role: { name: 'Cook' }, on: day('2026-11-20'), interviewers: [{ name: 'Dana Reyes' }] };
const OPEN: NewInterview = { company: { name: 'Acme' }, interviewers: [] };

function make(interview: NewInterview, template: Template | null): ReturnType<typeof newInterviewNote> {
	return newInterviewNote(interview, { template, note: NOTE, settings: SETTINGS, locale: 'en' });
}

function own(...lines: readonly string[]): Template {
	return readTemplate('Templates/Mine.md', ['---', 'type: interview', ...lines].join('\n'), SETTINGS);
}

/** The line at whose end one begins to write. */
function lineAt({ text, cursor }: ReturnType<typeof make>): string | undefined {
	expect(text.slice(cursor, cursor + 1)).toMatch(/^\n?$/);
	return text.slice(0, cursor).split('\n').at(-1);
}

describe('a new interview note', () => {
	const builtIn = builtInTemplates().filter(({ kind }) => kind === 'interview');

	it.each(builtIn.map((template) => [template.id, template] as const))('from “%s” begins with an item to write', (_, template) => {
		const made = make(ACME, template);
		expect(made.complaints).toEqual([]);
		expect(made.text).toContain('type: interview\ncompany: Acme\nrole: Cook\ndate: 2026-11-20\n');
		expect(made.text).toMatch(/\n---\n\n## Talking points\n/);
		expect(made.text.endsWith('\n- \n')).toBe(true);
		expect(lineAt(made)).toBe('- ');
		expect(made.text.slice(0, made.cursor).split('\n').filter((line) => line.startsWith('## '))).toEqual(['## Talking points']);
		expect(parseInterviewNote('a.md', made.text, SETTINGS)?.problems).toEqual([]);
	});

	it('there are four built-in beginnings', () => {
		expect(builtIn.map(({ id }) => id)).toEqual(['phone-screen', 'interview', 'panel', 'onsite']);
	});

	it('without a template holds the properties, and room below them', () => {
		const made = make(OPEN, null);
		expect(made.text).toBe('---\ntype: interview\ncompany: Acme\nrole:\ndate:\ninterviewers:\ntimeline:\n---\n\n');
		expect(made.text.slice(made.cursor)).toBe('\n');
	});
});

describe('a template of one’s own', () => {
	it('has its variables filled, as text', () => {
		const template = own('---', '# {{company}}: {{role}}, {{interview_weekday}} {{interview_date}}', 'Round {{round}} with {{full_name}}, {{title}} {{date}}', '', '- ');
		const made = make({ ...ACME, company: { name: '{{role}} <% x %>' }, round: 2 }, template);
		expect(made.text).toContain('\n# { {role}} < % x %>: Cook, Friday 20 November\nRound 2 with Dana Reyes, 2026-11-20 Acme 2026-11-23\n');
		expect(lineAt(made)).toBe('- ');
		expect(made.text).not.toContain('<%');
	});

	it('leaves a slot where nothing is known', () => {
		expect(make(OPEN, own('---', '{{role}} with {{first_name}}')).text).toContain('[the role] with [their first name]');
	});

	it('names a variable that there is none of, with its line', () => {
		const made = make(ACME, own('---', '', 'At {{compny}}', '{{nonsense}}'));
		expect(made.complaints).toEqual([
			'“Mine”, line 5: {{compny}} is no variable. Did you mean {{company}}?',
			'“Mine”, line 6: {{nonsense}} is no variable. It stays in the text as it is.',
		]);
		expect(made.text).toContain('At {{compny}}');
	});

	it('gives what the form leaves open, and what is not ours', () => {
		const template = own('tags: [job, "{{company}}"]', 'Role: Baker', 'company: Birch', 'mood: ', '---', 'x');
		expect(make(OPEN, template).text).toContain('company: Acme\nrole: Baker\n');
		expect(make(OPEN, template).text).toContain('tags:\n  - job\n  - Acme\nmood:\n---\n');
		expect(make(ACME, template).text).toContain('role: Cook\n');
	});

	it.each([
		['no section', 'Just words', ''],
		['a section without items', '# One\n\n## Two\n- ', ''],
		['a box to tick', '## One\n- [ ] ', '- [ ] '],
		['items that say something first', '## One\n- said\n- ', '- '],
	])('with %s has its cursor at a place to write', (_, body, line) => {
		const made = make(ACME, own('---', body));
		expect(lineAt(made)).toBe(line);
		expect(made.cursor).toBeGreaterThan(made.text.indexOf('\n---\n'));
	});
});

describe('what is said of a note that was made', () => {
	const MADE = { today: day('2026-11-23'), settings: SETTINGS };
	const NOBODY = ' Add who you met, and a thank-you is planned for the day after.';

	it('is its name, and its folder where it is in one', () => {
		expect(madeWords('2026-11-20 Acme.md', ACME, MADE)).toBe('Made “2026-11-20 Acme”.');
		expect(madeWords('Jobs/Interviews/2026-11-20 Acme 2.md', ACME, MADE)).toBe('Made “2026-11-20 Acme 2” in “Jobs/Interviews”.');
	});

	it('is what follows from naming somebody, while nobody is named', () => {
		expect(madeWords('Jobs/Acme.md', { ...ACME, interviewers: [] }, MADE)).toBe(`Made “Acme” in “Jobs”.${NOBODY}`);
		expect(madeWords('Acme.md', { ...ACME, interviewers: [], contact: { name: 'Kim Lund' } }, MADE)).toBe(`Made “Acme”.${NOBODY}`);
		expect(madeWords('Acme.md', OPEN, MADE)).toBe(`Made “Acme”.${NOBODY}`);
	});

	it('promises no thank-you for an interview so long ago that none is planned any more', () => {
		const on = (iso: string): string => madeWords('Acme.md', { ...OPEN, on: day(iso) }, MADE);
		expect(on('2026-11-19')).toContain(NOBODY);
		expect(on('2026-11-18')).toBe('Made “Acme”.');
		expect(on('2026-12-24')).toContain(NOBODY);
	});
});
