import { addDays, type CalendarDate } from '../../../src/core/date/calendar-date';
import { day } from '../../support/day';
import type { Random } from '../words/random';
import { companyName, personName, roleName } from './names';

/** The day on which a vault of the benchmark is looked at: its interviews lie before and a little behind it. */
export const BENCH_DAY = day('2026-11-20');

/** One interview of an application, with what its note says of it. */
export interface Round {
	readonly application: JobApplication;
	/** 1-based. */
	readonly round: number;
	readonly on: CalendarDate;
	readonly isLast: boolean;
	readonly interviewers: readonly string[];
}

/** One job that somebody tries to get. */
export interface JobApplication {
	readonly company: string;
	readonly role: string;
	/** The one person that chasers go to, when the note names one. */
	readonly contact?: string;
}

/** Applications for each company: some people apply twice. */
const PER_COMPANY = 1.2;
const PEOPLE_PER_COMPANY = 4;
/** One recruiter of an agency to so many applications that come through one. */
const AGENCY_SHARE = 0.06;
const PER_AGENCY = 60;
const LONGEST_AGO = 240;
const FURTHEST_AHEAD = 14;
const MOST_ROUNDS = [1, 1, 1, 2, 2, 2, 3, 3, 4];

/** A job search with exactly so many interviews, application by application. */
export function jobSearch(interviews: number, random: Random): readonly Round[] {
	const rounds: Round[] = [];
	const companies = Math.ceil(interviews / 2 / PER_COMPANY);
	for (let number = 0; rounds.length < interviews; number++) {
		const company = number % companies;
		const application = applicationAt(number, company, companies, random);
		const count = Math.min(random.pick(MOST_ROUNDS), interviews - rounds.length);
		let on = addDays(BENCH_DAY, random.below(LONGEST_AGO + FURTHEST_AHEAD) - LONGEST_AGO);
		for (let round = 1; round <= count; round++) {
			rounds.push({ application, round, on, isLast: round === count, interviewers: panel(company, random) });
			on = addDays(on, 3 + random.below(14));
		}
	}
	return rounds;
}

/** So many people are named in a job search of that size; their names are those of the numbers below it. */
export function peopleIn(interviews: number): number {
	return Math.ceil(interviews / 2 / PER_COMPANY) * PEOPLE_PER_COMPANY;
}

function applicationAt(number: number, company: number, companies: number, random: Random): JobApplication {
	const application = { company: companyName(company), role: roleName(number % 61 + Math.floor(number / companies)) };
	if (random.chance(AGENCY_SHARE)) return { ...application, contact: personName(PEOPLE_PER_COMPANY * companies + Math.floor(number / PER_AGENCY)) };
	return random.chance(0.2) ? { ...application, contact: personAt(company, 0) } : application;
}

function panel(company: number, random: Random): string[] {
	const count = random.pick([1, 1, 1, 2, 2, 3]);
	const first = random.below(PEOPLE_PER_COMPANY);
	return Array.from({ length: count }, (_, index) => personAt(company, (first + index) % PEOPLE_PER_COMPANY));
}

function personAt(company: number, place: number): string {
	return personName(company * PEOPLE_PER_COMPANY + place);
}
