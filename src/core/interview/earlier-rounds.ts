import type { Application, Known, Round } from './application';
import { foldName } from './names';

/** What a vault says about a company and a role that somebody names. */
export interface EarlierRounds {
	/** As the vault's notes name the company; undefined when none does. */
	readonly company: Known | undefined;
	/** As they name the role at this company. */
	readonly role: Known | undefined;
	/** The rounds of the same application, oldest first. */
	readonly rounds: readonly Round[];
	/** Whether the company has an application for another role. */
	readonly hasOtherRole: boolean;
	/** The number of a round that follows; 1 when there is none before it. */
	readonly next: number;
}

/** Looks for the application that a new round belongs to: same company and same role, or none where none is named. */
export function earlierRounds(applications: readonly Application[], companyName: string, roleName: string): EarlierRounds {
	const [company, role] = [foldName(companyName), foldName(roleName)];
	const there = applications.filter(({ rounds }) => rounds.some((round) => goesBy(round.company, company)));
	const isSame = ({ rounds }: Application): boolean => rounds.some((round) => goesBy(round.company, company) && (round.role ? goesBy(round.role, role) : role === ''));
	const same = there.find(isSame);
	const rounds = same?.rounds ?? [];
	return {
		company: eachOnce(newestFirst(there).map((round) => round.company)).find((known) => goesBy(known, company)),
		role: eachOnce(newestFirst(there).flatMap((round) => round.role ?? [])).find((known) => goesBy(known, role)),
		rounds,
		hasOtherRole: there.some((other) => other !== same),
		next: Math.max(rounds.length, ...rounds.map(({ number }) => number ?? 0)) + 1,
	};
}

/** The companies of the vault, each once, the one of the newest round first. */
export function companiesIn(applications: readonly Application[]): readonly Known[] {
	return eachOnce(newestFirst(applications).map(({ company }) => company));
}

/** The roles at a company, each once, the one of the newest round first. */
export function rolesAt(applications: readonly Application[], companyName: string): readonly Known[] {
	const company = foldName(companyName);
	const there = newestFirst(applications).filter((round) => goesBy(round.company, company));
	return eachOnce(there.flatMap(({ role }) => role ?? []));
}

function goesBy({ key, name }: Known, folded: string): boolean {
	return folded !== '' && (key === folded || foldName(name) === folded);
}

function newestFirst(applications: readonly Application[]): Round[] {
	return applications.flatMap(({ rounds }) => rounds).sort((a, b) => b.on - a.on);
}

/** Of several spellings the first; a link, where some note has one, before plain text. */
function eachOnce(known: readonly Known[]): readonly Known[] {
	const first = new Map<string, Known>();
	for (const each of known) if (!first.has(each.key) || (each.linked && first.get(each.key)?.linked === false)) first.set(each.key, each);
	return [...first.values()];
}
