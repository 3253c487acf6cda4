import { describe, expect, it } from 'vitest';
import { inRow, personAt } from '../../../../src/core/note/text/person-at';
import { readPeople } from '../../../../src/core/note/text/person-text';

describe('the person at the cursor', () => {
	it.each([
		['Da|', 'Da'],
		['Dana Reyes, S|', 'S'],
		['Dana Reyes, |', ''],
		['Dana Reyes,|', ''],
		['Da|na Reyes; Sam', 'Dana Reyes'],
		['Dana and S|am', 'Sam'],
		['Dana & Sam|', 'Sam'],
		['  Da|', 'Da'],
		['[[Reyes, Dana]], S|', 'S'],
		['[[Reyes, D|ana]], Sam', '[[Reyes, Dana]]'],
		['Alexandra S|', 'Alexandra S'],
		['|', ''],
	])('%s is “%s”', (marked, wanted) => {
		const place = marked.indexOf('|');
		const text = marked.replace('|', '');
		const { from, to } = personAt(text, place);
		expect(text.slice(from, to)).toBe(wanted);
	});
});

describe('a name in a row', () => {
	it.each([
		[{ name: 'Dana Reyes', link: 'Dana Reyes' }, 'Dana Reyes'],
		[{ name: "Siân O'Brien" }, "Siân O'Brien"],
		[{ name: 'Reyes, Dana', link: 'People/Reyes, Dana' }, '[[People/Reyes, Dana]]'],
		[{ name: 'Dana and Sam' }, '[[Dana and Sam]]'],
		[{ name: 'Dana (Acme)' }, '[[Dana (Acme)]]'],
	])('%j stands as %s', (person, text) => {
		expect(inRow(person)).toBe(text);
		const { people, unread } = readPeople(`${text}, Somebody Else`);
		expect([people[0]?.name, people.length, unread]).toEqual([person.name, 2, []]);
	});
});
