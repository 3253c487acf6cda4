import { describe, expect, it } from 'vitest';
import { applicationsOf } from '../../../src/core/interview/applications';
import { companiesIn, earlierRounds, rolesAt } from '../../../src/core/interview/earlier-rounds';
import type { Interview } from '../../../src/core/interview/interview';
import { day } from '../../support/day';
import { directoryOf, interviewOf } from '../../support/interview-of';

const DIRECTORY = directoryOf({ 'Acme GmbH': ['Firms/Acme GmbH'] });

function earlier(interviews: readonly Interview[], company: string, role: string): ReturnType<typeof earlierRounds> {
	return earlierRounds(applicationsOf(interviews, DIRECTORY), company, role);
}

describe('the next round', () => {
	it('is the first where nobody has been before', () => {
		expect(earlier([], 'Acme', 'Editor')).toEqual({ company: undefined, role: undefined, rounds: [], hasOtherRole: false, next: 1 });
	});

	it('follows the number of rounds, however company and role are spelt', () => {
		expect(earlier([interviewOf('a.md'), interviewOf('b.md')], ' ACME', 'editor ')).toMatchObject({ next: 3, company: { name: 'Acme' }, role: { name: 'Editor' } });
	});

	it('follows the highest number', () => {
		expect(earlier([interviewOf('a.md', { round: 4 }), interviewOf('b.md', { round: 2 })], 'Acme', 'Editor').next).toBe(5);
	});

	it('of another role, or of none, is the first, beside it', () => {
		for (const role of ['Producer', '']) expect(earlier([interviewOf('a.md', { round: 2 })], 'Acme', role)).toMatchObject({ next: 1, hasOtherRole: true, rounds: [] });
	});

	it('without a role follows the rounds without one', () => {
		const { role, ...roleless } = interviewOf('a.md');
		expect(role).toBeDefined();
		expect(earlier([roleless], 'Acme', '')).toMatchObject({ next: 2, hasOtherRole: false });
		expect(earlier([roleless], '', '')).toMatchObject({ next: 1, rounds: [] });
	});

	it('belongs to the user’s own grouping when the other rounds do', () => {
		const grouped = interviewOf('a.md', { application: { name: 'Acme, spring' } });
		expect(earlier([grouped, { ...grouped, path: 'b.md', role: { name: 'Producer' } }], 'Acme', 'Producer')).toMatchObject({ next: 3, hasOtherRole: false });
	});

	it('keeps the link that some note has', () => {
		const linked = interviewOf('a.md', { company: { name: 'Acme GmbH', link: 'Firms/Acme GmbH' } });
		const plain = interviewOf('b.md', { company: { name: 'acme gmbh' }, on: day('2026-11-20') });
		expect(earlier([linked, plain], 'Acme GmbH', '').company).toMatchObject({ name: 'Acme GmbH', linked: true });
	});
});

describe('what a vault knows', () => {
	const interviews = [
		interviewOf('a.md'),
		interviewOf('b.md', { company: { name: 'Birch' }, role: { name: 'Cook' }, on: day('2026-11-20') }),
		interviewOf('c.md', { company: { name: 'ACME' }, role: { name: 'Producer' }, on: day('2026-11-25') }),
	];
	const applications = applicationsOf(interviews, DIRECTORY);

	it('companies, the newest first', () => {
		expect(companiesIn(applications).map(({ name }) => name)).toEqual(['ACME', 'Birch']);
	});

	it('roles at one company, and none of another', () => {
		expect(rolesAt(applications, 'acme').map(({ name }) => name)).toEqual(['Producer', 'Editor']);
		expect(rolesAt(applications, 'Cedar')).toEqual([]);
		expect(rolesAt(applications, '')).toEqual([]);
	});
});
