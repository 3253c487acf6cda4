import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionItems } from '../../../src/core/note/section-items';

function points(...lines: readonly string[]): readonly string[] {
	return sectionItems(['## Talking points', ...lines].join('\n'))['talking points'];
}

describe('the sections of an interview note', () => {
	it('are found by their headings, whatever their level, language or line ends', () => {
		const body = '# Acme\r\n### talking points:\r\n- one\r\n\r\n## Their challenges ##\r\n* two\r\n1. three\r\n## What I would correct\r\nsaid A, meant B\r\n## Next steps they named\r\n- four\r\n## Else\r\n- five';
		expect(sectionItems(body)).toEqual({ 'talking points': ['one'], challenges: ['two', 'three'], questions: [], corrections: ['said A, meant B'], 'next steps': ['four'] });
		expect(sectionItems('## Gesprächspunkte\n- eins\n## Ihre Herausforderungen\n- zwei\n## Was ich korrigieren würde\n- drei\n## Nächste Schritte\n- vier')).toMatchObject({
			'talking points': ['eins'],
			challenges: ['zwei'],
			corrections: ['drei'],
			'next steps': ['vier'],
		});
	});

	it('leave out empty items, comments and code', () => {
		expect(points('%%A hint', 'over two lines%%', '-', '- ', '- [ ] a task', '<!-- - hidden -->', '```', '- code', '# Talking points', '```', '- shown')).toEqual(['a task', 'shown']);
	});

	it('give a name over points below it to each of them', () => {
		expect(points('- Dana', '  - migration', '  - tests', '- [[Sam Ortiz]]:', '\t- hail', '- a longer thought', '  - and its detail')).toEqual([
			'Dana: migration',
			'Dana: tests',
			'[[Sam Ortiz]]: hail',
			'a longer thought',
			'and its detail',
		]);
	});

	it('end with the next heading, also one that is none of ours', () => {
		expect(points('- one', '## Salary', '- secret')).toEqual(['one']);
	});

	it('have an answer for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('#', '-', ' ', '\n', '\r', '\t', '`', '%', 'Talking points', 'a', '<!--', '-->'), maxLength: 80 }), (body) => {
				for (const items of Object.values(sectionItems(body))) for (const item of items) expect(item).not.toMatch(/^\s|[\n\r]|^$/);
			}),
		);
	});
});
