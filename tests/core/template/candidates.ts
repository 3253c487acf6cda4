import type { CalendarDate } from '../../../src/core/date/calendar-date';
import { sectionItems } from '../../../src/core/note/section-items';
import { draftValues } from '../../../src/core/template/draft-values';
import type { Somebody } from '../../../src/core/template/points';
import type { Values } from '../../../src/core/template/variables';
import { day } from '../../support/day';

/** Somebody who does not exist, and the interview they write about. */
export interface Candidate {
	readonly name: string;
	readonly company: string;
	readonly role: string;
	readonly interviewOn: CalendarDate;
	readonly statedOn: CalendarDate;
	readonly answerBy: CalendarDate;
	/** Whom they met; the messages are for the first. */
	readonly interviewer: Somebody;
	readonly other: Somebody;
	/** Who recommended them. */
	readonly friend: Somebody;
	/** The body of the interview's note. */
	readonly notes: string;
}

const MARTA: Candidate = {
	name: 'Marta Lind',
	company: 'Harbourline',
	role: 'Backend Engineer',
	interviewOn: day('2026-11-20'),
	statedOn: day('2026-11-27'),
	answerBy: day('2026-12-02'),
	interviewer: somebody('Dana Reyes'),
	other: somebody('Sam Ortiz'),
	friend: somebody('Ilse Brandt'),
	notes: notes({
		points: ['migration from Jenkins in the quiet week (Dana)', 'the whole team takes a turn on support, founders included', 'names a service after what it does (Sam)'],
		challenges: ['flaky deploys on Fridays'],
		correction: 'said B-tree, meant LSM tree (Dana)',
		step: 'technical hour with the platform team on 1 December',
	}),
};

const TEO: Candidate = {
	name: 'Teo Amankwah',
	company: 'Threefold Mutual',
	role: 'Claims Analyst',
	interviewOn: day('2026-11-12'),
	statedOn: day('2026-11-23'),
	answerBy: day('2026-11-30'),
	interviewer: somebody('Aurelio Conti'),
	other: somebody('Ines Calder'),
	friend: somebody('Kofi Mensah'),
	notes: notes({
		points: ['Aurelio reads ten letters of refusal aloud every month', 'new analysts listen to calls in their first week (Ines)'],
		challenges: ['claims arrive as photographs of photographs'],
		correction: 'called the excess a premium (Aurelio)',
		step: 'written exercise, sent by Thursday',
	}),
};

const RUTH: Candidate = {
	name: 'Ruth Okonjo',
	company: 'Millbrook Primary',
	role: 'Class Teacher, Year 4',
	interviewOn: day('2026-11-10'),
	statedOn: day('2026-11-20'),
	answerBy: day('2026-11-26'),
	interviewer: somebody('Samir Haddad'),
	other: somebody('Nora Whitfield'),
	friend: somebody('Hana Sato'),
	notes: notes({
		points: ['reading corner with a dog on Thursdays (Samir)', 'parents’ evening in the school garden (Nora)'],
		challenges: ['maths hour is straight after lunch'],
		correction: 'mixed up the two phonics schemes (Samir)',
		step: 'lesson observation, half an hour of fractions',
	}),
};

/** Three people of three trades. */
export const CANDIDATES = [MARTA, TEO, RUTH] as const;

/** The values that the candidate's notes give a message, written to that person, after an interview with all of those. */
export function valuesOf(candidate: Candidate, to: Somebody, interviewers: readonly Somebody[]): Values {
	const { company, role, interviewOn, statedOn, answerBy, interviewer, other, name } = candidate;
	const sections = [sectionItems(candidate.notes)];
	const facts = { company, role, interviewOn, round: 2, to, interviewers, everybody: [interviewer, other], sections };
	return draftValues({ ...facts, stated: statedOn, offerDeadline: answerBy, myName: name, signature: '' }, 'en-GB');
}

function somebody(name: string): Somebody {
	return { key: name.toLowerCase(), name };
}

function notes({ points, challenges, correction, step }: { points: readonly string[]; challenges: readonly string[]; correction: string; step: string }): string {
	const section = (heading: string, items: readonly string[]): string => [`## ${heading}`, ...items.map((item) => `- ${item}`)].join('\n');
	return [section('Talking points', points), section('Their challenges', challenges), section('What I would correct', [correction]), section('Next steps they named', [step])].join('\n\n');
}
