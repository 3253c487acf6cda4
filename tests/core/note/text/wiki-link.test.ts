import { expect, it } from 'vitest';
import { noteNameOf, readMarkdownLink, readWikiLink, referenceOf } from '../../../../src/core/note/text/wiki-link';

it.each([
	['[[Acme]]', 'Acme', 'Acme'],
	['[[Firms/Acme]]', 'Acme', 'Firms/Acme'],
	['[[Firms/Acme|the firm]]', 'Acme', 'Firms/Acme'],
	['[[Firms/Acme.md#About|the firm]]', 'Acme', 'Firms/Acme'],
	['[[Acme#^block]]', 'Acme', 'Acme'],
	['![[ Acme ]]', 'Acme', 'Acme'],
])('readWikiLink %s', (text, name, link) => {
	expect(readWikiLink(text)).toEqual({ name, link });
});

it.each(['Acme', '[[]]', '[[#About]]', '[[Acme]] Inc', '[[Acme', '[Acme]'])('%s is no wiki link', (text) => {
	expect(readWikiLink(text)).toBeUndefined();
});

it.each([
	['[Acme](https://acme.example)', { name: 'Acme', url: 'https://acme.example' }],
	['[Kim](mailto:kim@acme.example)', { name: 'Kim', url: 'mailto:kim@acme.example' }],
	['[Kim](People/Kim%20Lund.md)', { name: 'Kim Lund', link: 'People/Kim Lund' }],
	['[Kim](<People/Kim Lund.md>)', { name: 'Kim Lund', link: 'People/Kim Lund' }],
	['[Kim](%E0%A4%A)', { name: '%E0%A4%A', link: '%E0%A4%A' }],
	['[Kim]()', { name: 'Kim' }],
	['Kim (recruiter)', undefined],
])('readMarkdownLink %s', (text, expected) => {
	expect(readMarkdownLink(text)).toEqual(expected);
});

it.each([
	['Acme', { name: 'Acme' }],
	['[[Firms/Acme|A]]', { name: 'Acme', link: 'Firms/Acme' }],
	['[Acme](https://acme.example)', { name: 'Acme' }],
	['[Acme](Firms/Acme.md)', { name: 'Acme', link: 'Firms/Acme' }],
	['[[Firms/Acme|A]] Berlin', { name: 'Acme Berlin' }],
])('referenceOf %s', (text, expected) => {
	expect(referenceOf(text)).toEqual(expected);
});

it.each([
	['Interviews/2026-11-03 Acme.md', '2026-11-03 Acme'],
	['Acme.MD', 'Acme'],
	['v1.2 notes', 'v1.2 notes'],
])('noteNameOf %s', (path, name) => {
	expect(noteNameOf(path)).toBe(name);
});
