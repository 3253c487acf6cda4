import { describe, expect, it } from 'vitest';
import { dueList, DUE_GROUPS, type DueRow } from '../../src/core/due-list';
import type { Schedule } from '../../src/core/follow-up/follow-up';
import { schedule } from '../../src/core/follow-up/schedule';
import type { Problem } from '../../src/core/note/problem';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { day } from '../support/day';
import { applicationsOfStory } from '../support/story';

const TODAY = day('2026-11-16');
const EMPTY: Schedule = { followUps: [], quiet: [] };

function scheduleOf(given: readonly string[]): Schedule {
	return schedule(applicationsOfStory(given), TODAY, DEFAULT_SETTINGS);
}

function rowWords(row: DueRow): string {
	switch (row.kind) {
		case 'follow-up':
			return `${row.followUp.step} at ${row.followUp.company}`;
		case 'quiet':
			return `${row.quiet.status} at ${row.quiet.company}`;
		case 'problem':
			return row.problem.message;
	}
}

function groupsOf(given: readonly string[]): Record<string, string[]> {
	const { groups } = dueList(scheduleOf(given), [], TODAY);
	return Object.fromEntries(DUE_GROUPS.map((group) => [group, groups[group].map(rowWords)]));
}

const NOTHING = { overdue: [], due: [], upcoming: [], waiting: [], attention: [] };

describe('the groups', () => {
	it.each([
		['overdue', ['round 2026-10-30'], { overdue: ['value-add at Acme'] }],
		['due', ['round 2026-11-10'], { due: ['check-in at Acme'] }],
		['upcoming', ['round 2026-11-13'], { upcoming: ['check-in at Acme'] }],
		['due once the day they named has passed', ['round 2026-11-12', 'said by 2026-11-15 “by the weekend”'], { due: ['post-timeline-check-in at Acme'] }],
		['waiting until the day they named', ['round 2026-11-12', 'said by 2026-11-16 “by Monday”'], { waiting: ['post-timeline-check-in at Acme'] }],
		['waiting until the day before which they asked for patience', ['round 2026-11-12', 'said not before 2026-12-01 “in December”'], { waiting: ['check-in at Acme'] }],
		['waiting for the next round', ['round 2026-11-10', 'round 2026-11-20'], { waiting: ['round-booked at Acme'] }],
		['waiting after a close', ['round 2026-10-12', 'sent 2026-11-10 graceful-close to Dana'], { waiting: ['closed at Acme'] }],
		['waiting without an answer two weeks after a close', ['round 2026-10-05', 'sent 2026-11-02 graceful-close to Dana'], { waiting: ['no-reply at Acme'] }],
		['waiting over an offer that has been answered', ['round 2026-11-03', 'outcome offer 2026-11-12', 'sent 2026-11-12 offer-response to Dana'], { waiting: ['offer at Acme'] }],
	])('%s', (_, given, expected) => {
		expect(groupsOf(given)).toEqual({ ...NOTHING, ...expected });
	});

	it('a thank-you is never their turn, though they named a day', () => {
		expect(groupsOf(['round 2026-11-16 with Dana', 'said by 2026-11-20 “by Friday”'])).toEqual({
			...NOTHING,
			upcoming: ['thank-you at Acme'],
			waiting: ['post-timeline-check-in at Acme'],
		});
	});

	it.each(['rejected', 'withdrawn', 'accepted', 'declined'])('%s: ended, in no group', (outcome) => {
		const given = ['round 2026-10-12', `outcome ${outcome} 2026-10-20`];
		expect(groupsOf(given)).toEqual(NOTHING);
		expect(dueList(scheduleOf(given), [], TODAY).ended.map(({ status }) => status)).toEqual([outcome]);
	});

	it('rows stand in the order of the schedule, however it comes', () => {
		const answer = scheduleOf(['round 2026-11-10', 'at Birch / Editor', 'round 2026-11-11', 'at Aspen / Editor', 'round 2026-11-09']);
		const { groups } = dueList({ ...answer, followUps: [...answer.followUps].reverse() }, [], TODAY);
		expect(groups.due.map(rowWords)).toEqual(['check-in at Aspen', 'check-in at Acme', 'check-in at Birch']);
	});
});

describe('problems', () => {
	const problem: Problem = { note: 'a.md', line: 7, property: 'timeline', message: 'No date in it.', found: 'soon', fixes: [], severity: 'problem' };

	it('need attention, hints do not', () => {
		const { groups } = dueList(EMPTY, [problem, { ...problem, line: 3, severity: 'hint' }], TODAY);
		expect(groups.attention).toEqual([{ kind: 'problem', key: expect.any(String) as string, problem }]);
	});

	it('stand in the order of their notes and lines, in whatever order the notes were read', () => {
		const inOrder = [{ note: 'B/a.md', line: 9 }, { note: 'a.md', line: 2 }, { note: 'a.md', line: 10 }, { note: 'b.md', line: 1 }].map((place) => ({ ...problem, ...place }));
		const shown = (problems: readonly Problem[]): string[] => dueList(EMPTY, problems, TODAY).groups.attention.map((row) => (row.kind === 'problem' ? `${row.problem.note}:${row.problem.line}` : ''));
		expect(shown(inOrder)).toEqual(['B/a.md:9', 'a.md:2', 'a.md:10', 'b.md:1']);
		expect(shown([...inOrder].reverse())).toEqual(shown(inOrder));
	});

	it('of one line keep the order in which they were found', () => {
		const found = ['first', 'second', 'third'].map((message) => ({ ...problem, message }));
		expect(dueList(EMPTY, found, TODAY).groups.attention.map(rowWords)).toEqual(['first', 'second', 'third']);
	});

	it('have keys that tell notes, lines, properties and words apart', () => {
		const { property, ...wholeNote } = problem;
		const others: Problem[] = [{ ...problem, note: 'b.md' }, { ...problem, line: 8 }, { ...problem, property: `${property ?? ''}s` }, { ...problem, found: 'later' }, wholeNote];
		const { groups } = dueList(EMPTY, [problem, ...others], TODAY);
		expect(new Set(groups.attention.map(({ key }) => key)).size).toBe(others.length + 1);
	});
});

describe('keys', () => {
	it('are the same from day to day for the same row', () => {
		const given = ['round 2026-11-12 with Dana', 'at Birch / Editor', 'round 2026-11-10', 'round 2026-11-27'];
		const keysOn = (iso: string): string[] => {
			const answer = schedule(applicationsOfStory(given), day(iso), DEFAULT_SETTINGS);
			return Object.values(dueList(answer, [], day(iso)).groups).flat().map(({ key }) => key).sort();
		};
		expect(keysOn('2026-11-13')).toHaveLength(3);
		expect(keysOn('2026-11-14')).toEqual(keysOn('2026-11-13'));
	});

	it('tell a quiet application from its follow-ups', () => {
		const { followUps } = scheduleOf(['round 2026-11-10']);
		const { quiet } = scheduleOf(['round 2026-11-10', 'round 2026-11-20']);
		const { groups } = dueList({ followUps, quiet }, [], TODAY);
		expect(groups.waiting[0]?.key).toBeDefined();
		expect(groups.due[0]?.key).not.toBe(groups.waiting[0]?.key);
	});
});
