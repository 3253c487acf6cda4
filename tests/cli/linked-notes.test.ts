import { describe, expect, it } from 'vitest';
import { dueIn, lines } from '../support/follow-ups';
import { interviewNote, vaultFolder } from '../support/vault-folder';

const DANA = '---\naliases:\n  - Dana\n  - D. Reyes\n---\n';

function interviewWith(person: string, ...more: readonly string[]): string {
	return interviewNote('company: "[[Acme]]"', 'role: Editor', 'date: 2026-11-03', 'interviewers:', `  - "${person}"`, ...more);
}

const THANKED = ['sent:', '  - 2026-11-04 thank-you to Dana Reyes'];

describe('one person, however a note spells the name', () => {
	it.each(['[[Dana Reyes]]', '[[People/Dana Reyes]]', '[[Dana]]', '[[dana reyes]]', '[[Dana Reyes|the one with the cat]]', '[[People/Dana Reyes.md]]', '[[Dana Reyes#About]]', 'dana  reyes', 'DANA REYES'])(
		'%s has been thanked',
		async (spelling) => {
			const vault = vaultFolder({ 'People/Dana Reyes.md': DANA, 'first.md': interviewWith(spelling, ...THANKED) });
			expect((await dueIn(vault, '2026-11-05')).followUps.map(({ step }) => step)).toEqual(['check-in']);
		},
	);

	it('is called by the note’s name when linked', async () => {
		const vault = vaultFolder({ 'People/Dana Reyes.md': DANA, 'first.md': interviewWith('[[D. Reyes]]') });
		expect(lines(await dueIn(vault, '2026-11-04'))).toEqual([
			'due thank-you to Dana Reyes at Acme 2026-11-04..2026-11-04 thank-you-window',
			'upcoming check-in to Dana Reyes at Acme 2026-11-09..2026-11-10 silence-day-5-7',
		]);
	});

	it.each([
		['a list in brackets', '---\naliases: [Dana, D. Reyes]\n---\n'],
		['one text with commas', '---\naliases: Dana, D. Reyes\n---\n'],
		['the older property “alias”', '---\nalias: D. Reyes\n---\n'],
		['Windows line ends and a byte order mark', `\uFEFF${DANA.replaceAll('\n', '\r\n')}`],
	])('has aliases in %s', async (_, note) => {
		const vault = vaultFolder({ 'Dana Reyes.md': note, 'first.md': interviewWith('[[Dana Reyes]]', 'sent:', '  - 2026-11-04 thank-you to D. Reyes') });
		expect((await dueIn(vault, '2026-11-05')).followUps.map(({ step }) => step)).toEqual(['check-in']);
	});

	it('a person whom nobody links to does not become the note with that alias', async () => {
		const vault = vaultFolder({ 'Dana’s bakery.md': '---\naliases: [Dana]\n---\n', 'first.md': interviewWith('Dana') });
		expect((await dueIn(vault, '2026-11-05')).followUps.map(({ to }) => to)).toEqual(['Dana', 'Dana']);
	});
});

describe('one company, however a note spells the name', () => {
	it('its rounds share one ladder', async () => {
		const vault = vaultFolder({
			'Companies/Acme GmbH.md': '---\naliases: [Acme]\n---\n',
			'first.md': interviewNote('company: "[[Acme GmbH]]"', 'role: Editor', 'date: 2026-11-03'),
			'second.md': interviewNote('company: acme', 'role: editor', 'date: 2026-11-09'),
			'third.md': interviewNote('company: "[[Companies/Acme GmbH|them]]"', 'role: "  Editor "', 'date: 2026-11-10'),
		});
		expect(lines(await dueIn(vault, '2026-11-11'))).toEqual(['upcoming check-in to nobody at Acme GmbH 2026-11-16..2026-11-17 silence-day-5-7']);
	});

	it('typed without quotes, a link is a link all the same', async () => {
		const vault = vaultFolder({ 'first.md': interviewNote('company: [[Acme]]', 'role: Editor', 'date: 2026-11-03', 'interviewers:', '  - [[People/Dana Reyes|Dana]]') });
		expect((await dueIn(vault, '2026-11-04')).followUps).toMatchObject([{ company: 'Acme', to: 'Dana Reyes' }, { company: 'Acme', to: 'Dana Reyes' }]);
	});
});

describe('line ends and marks', () => {
	const note = interviewWith('[[Dana Reyes]]', 'timeline: by 2026-11-13', ...THANKED);

	it.each([
		['Windows line ends', note.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${note}`],
		['both', `\uFEFF${note.replaceAll('\n', '\r\n')}`],
		['no line end at the end', note.trimEnd()],
		['space behind the dashes', note.replaceAll('---', '--- ')],
	])('%s change nothing', async (_, text) => {
		const answer = await dueIn(vaultFolder({ 'first.md': text }), '2026-11-10');
		expect(answer).toEqual(await dueIn(vaultFolder({ 'first.md': note }), '2026-11-10'));
		expect(lines(answer)).toEqual(['upcoming post-timeline-check-in to Dana Reyes at Acme 2026-11-16..2026-11-17 timeline-passed']);
	});
});
