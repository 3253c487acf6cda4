import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personText, referenceText, wordsText } from '../../../../src/core/note/text/name-text';
import { readPeopleOfItem } from '../../../../src/core/note/text/person-text';
import { referenceOf } from '../../../../src/core/note/text/wiki-link';

describe('a company or a role', () => {
	it.each([
		['Acme', 'Acme'],
		["D'Arcy & Sons: North/South #1 ^2", "D'Arcy & Sons: North/South #1 ^2"],
		['株式会社 山田', '株式会社 山田'],
		['“Acme”', 'Acme'],
		['the “Acme” group', 'the “Acme” group'],
		['see [[Acme]] there', 'see Acme there'],
		['[Acme](https://acme.example)', 'Acme (https://acme.example)'],
		['two\nlines', 'two lines'],
		['[[]]', ''],
	])('%j stands as %j', (name, text) => {
		expect(referenceText({ name })).toBe(text);
	});

	it('that is linked stays a link', () => {
		expect(referenceText({ name: 'Acme', link: 'Companies/Acme' })).toBe('[[Companies/Acme]]');
	});

	it('with a link that nothing could follow stands as its name', () => {
		expect(referenceText({ name: 'Acme', link: 'Ac]]me' })).toBe('Acme');
	});

	it('reads back, whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
				const text = referenceText({ name });
				expect(referenceOf(text)).toEqual({ name: text });
				expect(wordsText(text)).toBe(text);
			}),
		);
	});
});

describe('a person', () => {
	it.each([
		[{ name: 'Dana Reyes' }, 'Dana Reyes'],
		[{ name: "Siân O'Brien", title: 'recruiter', email: 'sian@acme.example' }, "Siân O'Brien (recruiter) <sian@acme.example>"],
		[{ name: 'Dana Reyes', link: 'People/Dana Reyes', title: 'VP' }, '[[People/Dana Reyes]] (VP)'],
		[{ name: 'dana@acme.example', email: 'dana@acme.example' }, 'dana@acme.example'],
		[{ name: 'Reyes, Dana' }, '[[Reyes, Dana]]'],
		[{ name: 'Dana and Sam' }, '[[Dana and Sam]]'],
		[{ name: 'Dana: the one/only #1' }, 'Dana the one only 1'],
		[{ name: '佐藤 美咲 😀' }, '佐藤 美咲 😀'],
		[{ name: '007' }, '[[007]]'],
		[{ name: 'Dana [[x' }, 'Dana x'],
		[{ name: 'Dana', title: 'VP (acting)' }, 'Dana (VP acting)'],
		[{ name: '[[]]' }, undefined],
		[{ name: '  ' }, undefined],
	])('%j stands as %j', (person, text) => {
		expect(personText(person)).toBe(text);
	});

	it('is read back as one person, whatever the name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.option(fc.string({ maxLength: 20 }), { nil: undefined }), (name, title) => {
				const text = personText({ name, ...(title !== undefined && { title }) });
				if (text === undefined) return;
				const { people, unread } = readPeopleOfItem(text);
				expect(people).toHaveLength(1);
				expect(unread).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps every letter of the name', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\p{L}' ,:/#^()<>[\]|&;-]{1,40}$/u), (name) => {
				const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}]/gu, '');
				if (/\p{L}/u.test(name)) expect(letters(personText({ name }) ?? '')).toBe(letters(name));
			}),
			{ numRuns: 500 },
		);
	});
});
