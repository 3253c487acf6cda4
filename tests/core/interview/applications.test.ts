import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import type { Application } from '../../../src/core/interview/application';
import { applicationsOf } from '../../../src/core/interview/applications';
import type { Interview } from '../../../src/core/interview/interview';
import { day } from '../../support/day';
import { directoryOf, interviewOf } from '../../support/interview-of';

const NOWHERE = directoryOf({});

function pathsByApplication(interviews: readonly Interview[], directory = NOWHERE): string[][] {
	return applicationsOf(interviews, directory).map(({ rounds }) => rounds.map(({ path }) => path));
}

function onlyApplication(interviews: readonly Interview[], directory = NOWHERE): Application {
	const [application, ...others] = applicationsOf(interviews, directory);
	if (!application || others.length > 0) throw new Error(`expected one application, got ${others.length}`);
	return application;
}

describe('an application is company and role', () => {
	it('compared without regard to case and white space', () => {
		const interviews = [interviewOf('a.md'), interviewOf('b.md', { company: { name: ' ACME ' }, role: { name: 'editor' } })];
		expect(pathsByApplication(interviews)).toEqual([['a.md', 'b.md']]);
	});

	it('another role at the company is another application, and so is none', () => {
		const { role, ...roleless } = interviewOf('c.md');
		expect(role).toBeDefined();
		const interviews = [interviewOf('a.md'), interviewOf('b.md', { role: { name: 'Producer' } }), roleless, { ...roleless, path: 'd.md' }];
		expect(pathsByApplication(interviews)).toEqual([['a.md'], ['b.md'], ['c.md', 'd.md']]);
	});

	it('a role never runs into the company’s name', () => {
		const interviews = [interviewOf('a.md', { company: { name: 'Acme Film' }, role: { name: 'Editor' } }), interviewOf('b.md', { company: { name: 'Acme' }, role: { name: 'Film Editor' } })];
		expect(pathsByApplication(interviews)).toEqual([['a.md'], ['b.md']]);
	});

	it('a link, its alias and its name as text are one company', () => {
		const directory = directoryOf({ 'Acme GmbH': ['Companies/Acme GmbH', 'Acme'] });
		const companies = [{ name: 'Acme GmbH', link: 'Companies/Acme GmbH' }, { name: 'the film people', link: 'Acme' }, { name: 'acme' }, { name: 'ACME GmbH' }];
		const interviews = companies.map((company, index) => interviewOf(`${index}.md`, { company }));
		expect(pathsByApplication(interviews, directory)).toEqual([['0.md', '1.md', '2.md', '3.md']]);
	});

	it('without any link an alias is just another name', () => {
		const directory = directoryOf({ 'Acme GmbH': ['Acme'] });
		const interviews = [interviewOf('a.md'), interviewOf('b.md', { company: { name: 'Acme GmbH' } })];
		expect(pathsByApplication(interviews, directory)).toEqual([['a.md'], ['b.md']]);
	});

	it('the property “application” overrides both, whatever its spelling', () => {
		const interviews = [
			interviewOf('a.md', { application: { name: 'Spring' } }),
			interviewOf('b.md', { application: { name: 'spring ' }, company: { name: 'Birch' }, role: { name: 'Producer' } }),
			interviewOf('c.md'),
		];
		expect(pathsByApplication(interviews)).toEqual([['a.md', 'b.md'], ['c.md']]);
	});

	it('an “application” that is called like a company and role stays apart from them', () => {
		const interviews = [interviewOf('a.md', { application: { name: 'acme\neditor' } }), interviewOf('b.md')];
		expect(pathsByApplication(interviews)).toEqual([['a.md'], ['b.md']]);
	});

	it('none without interviews', () => {
		expect(applicationsOf([], NOWHERE)).toEqual([]);
	});
});

describe('rounds', () => {
	it('are in the order of day, then no time before times, then number, then path', () => {
		const on = day('2026-11-04');
		const inOrder = [
			interviewOf('z.md', { on: day('2026-11-03'), minutes: 1410 }),
			interviewOf('y.md', { on, round: 3 }),
			interviewOf('x.md', { on, minutes: 15, round: 2 }),
			interviewOf('b.md', { on, minutes: 840 }),
			interviewOf('c.md', { on, minutes: 840 }),
			interviewOf('w.md', { on, minutes: 840, round: 1 }),
			interviewOf('a.md', { on, minutes: 840, round: 2 }),
			interviewOf('0.md', { on: day('2026-11-05') }),
		];
		const paths = inOrder.map(({ path }) => path);
		expect(pathsByApplication(inOrder)).toEqual([paths]);
		expect(pathsByApplication([...inOrder].reverse())).toEqual([paths]);
	});

	it('keep what the note says of them', () => {
		const stated = { words: 'by Friday' };
		const contact = { name: 'Kim Lund', title: 'Recruiter' };
		const { rounds } = onlyApplication([interviewOf('a.md', { round: 2, contact, stated, interviewers: [{ name: 'Dana Reyes', email: 'dana@acme.example' }] })]);
		expect(rounds).toEqual([
			{
				path: 'a.md',
				on: day('2026-11-03'),
				number: 2,
				company: { key: 'acme', name: 'Acme', linked: false },
				role: { key: 'editor', name: 'Editor', linked: false },
				contact: { key: 'kim lund', name: 'Kim Lund', linked: false, title: 'Recruiter' },
				interviewers: [{ key: 'dana reyes', name: 'Dana Reyes', linked: false }],
				stated,
			},
		]);
	});

	it('name each person once, as the first spelling has it', () => {
		const directory = directoryOf({ 'Dana Reyes': ['Dana'] });
		const interviewers = [{ name: 'Sam' }, { name: 'Dana Reyes', link: 'Dana Reyes', title: 'CTO' }, { name: 'Dana' }, { name: 'SAM' }, { name: 'dana reyes' }];
		const { rounds } = onlyApplication([interviewOf('a.md', { interviewers })], directory);
		expect(rounds[0]?.interviewers).toEqual([
			{ key: 'sam', name: 'Sam', linked: false },
			{ key: 'dana reyes', name: 'Dana Reyes', linked: true, link: 'Dana Reyes', title: 'CTO' },
		]);
	});
});

describe('what was logged', () => {
	const to = { name: 'Dana Reyes' };

	it('is gathered from all rounds in calendar order', () => {
		const { sent, replies } = onlyApplication([
			interviewOf('a.md', {
				sent: [
					{ on: day('2026-11-20'), kind: 'value-add', to },
					{ on: day('2026-11-04'), kind: 'thank-you', to },
				],
				replies: [{ on: day('2026-12-01'), words: 'last' }],
			}),
			interviewOf('b.md', {
				on: day('2026-11-10'),
				sent: [{ on: day('2026-11-11'), kind: 'thank-you', to }],
				replies: [
					{ on: day('2026-11-12'), words: 'second' },
					{ on: day('2026-11-09'), words: 'first' },
				],
			}),
		]);
		expect(sent.map(({ on, kind }) => `${isoDate(on)} ${kind}`)).toEqual(['2026-11-04 thank-you', '2026-11-11 thank-you', '2026-11-20 value-add']);
		expect(replies.map(({ words }) => words)).toEqual(['first', 'second', 'last']);
	});

	it('on one day is in the order of the rounds, then of the lines', () => {
		const on = day('2026-11-18');
		const { replies, outcomes } = onlyApplication([
			interviewOf('newer.md', { on: day('2026-11-10'), replies: [{ on, words: 'third' }, { on, words: 'fourth' }], outcome: { kind: 'accepted', on } }),
			interviewOf('older.md', { replies: [{ on, words: 'first' }, { on, words: 'second' }], outcome: { kind: 'offer', on }, offerDeadline: day('2026-11-25') }),
		]);
		expect(replies.map(({ words }) => words)).toEqual(['first', 'second', 'third', 'fourth']);
		expect(outcomes).toEqual([
			{ kind: 'offer', on, path: 'older.md', deadline: day('2026-11-25') },
			{ kind: 'accepted', on, path: 'newer.md' },
		]);
	});

	it('a deadline without an outcome is no outcome; every snooze is kept with its note', () => {
		const { outcomes, snoozes } = onlyApplication([
			interviewOf('a.md', { offerDeadline: day('2026-11-25'), snoozedUntil: day('2026-11-14') }),
			interviewOf('b.md', { snoozedUntil: day('2026-11-12') }),
		]);
		expect(outcomes).toEqual([]);
		expect(snoozes).toEqual([
			{ until: day('2026-11-14'), path: 'a.md' },
			{ until: day('2026-11-12'), path: 'b.md' },
		]);
	});

	it('names the same person by link, alias and plain text', () => {
		const directory = directoryOf({ 'Dana Reyes': ['Dana'] });
		const spellings = [{ name: 'Dana Reyes', link: 'Dana Reyes' }, { name: 'Dana' }, { name: 'DANA  reyes' }];
		const { sent, replies } = onlyApplication(
			[
				interviewOf('a.md', {
					sent: spellings.map((person) => ({ on: day('2026-11-04'), kind: 'check-in', to: person })),
					replies: spellings.map((from) => ({ on: day('2026-11-05'), words: 'yes', from })),
				}),
			],
			directory,
		);
		expect(sent.map((line) => line.to.key)).toEqual(['dana reyes', 'dana reyes', 'dana reyes']);
		expect(replies.map(({ from }) => from?.key)).toEqual(['dana reyes', 'dana reyes', 'dana reyes']);
	});

	it('a note that happens to have somebody’s name does not become that person', () => {
		const directory = directoryOf({ 'Sam’s bakery': ['Sam'], 'Kim Lund': [] });
		const { rounds } = onlyApplication([interviewOf('a.md', { interviewers: [{ name: 'Kim Lund', link: 'Kim Lund' }, { name: 'Sam' }] })], directory);
		expect(rounds[0]?.interviewers.map(({ name }) => name)).toEqual(['Kim Lund', 'Sam']);
	});
});
