import { runCommandLine } from '../../src/cli/command-line';

/** What one call of the command line said and ended with. */
export interface Call {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Calls `follow-ups` with these words, on a terminal without colours unless told otherwise. */
export async function followUps(args: readonly string[], { color = false, input = '' } = {}): Promise<Call> {
	const out: string[] = [];
	const err: string[] = [];
	const code = await runCommandLine(args, { out: { write: (text) => out.push(text) }, err: { write: (text) => err.push(text) }, input: piecesOf(input), color });
	return { code, out: out.join(''), err: err.join('') };
}

/** In pieces that end anywhere, as a pipe hands them over. */
async function* piecesOf(text: string): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += 7) yield await Promise.resolve(text.slice(at, at + 7));
}

/** One follow-up of `due --json`. */
export interface FollowUpAnswer {
	readonly company: string;
	readonly role: string | null;
	readonly step: string;
	readonly to: string | null;
	readonly state: string;
	readonly opens: string;
	readonly closes: string | null;
	readonly reason: string;
	readonly optional: boolean;
	readonly why: string;
	readonly next: string | null;
	readonly note: string;
}

/** One problem of `due --json`; `check --json` adds the last two. */
export interface ProblemAnswer {
	readonly note: string;
	readonly line: number;
	readonly property: string | null;
	readonly message: string;
	readonly found: string;
	readonly severity?: string;
	readonly fix?: { readonly label: string } | null;
}

/** What `due --json` answers. */
export interface DueAnswer {
	readonly today: string;
	readonly followUps: readonly FollowUpAnswer[];
	readonly problems: readonly ProblemAnswer[];
}

/** The answer of `due VAULT --json`, which must end well and say nothing on `err`. */
export async function dueIn(vault: string, today: string, ...more: readonly string[]): Promise<DueAnswer> {
	const { code, out, err } = await followUps(['due', vault, '--today', today, '--json', ...more]);
	if (code !== 0 || err !== '') throw new Error(`ended with ${code}: ${err}`);
	return JSON.parse(out) as DueAnswer;
}

/** Each follow-up as one line: state, step, person, company, window and reason. */
export function lines({ followUps: answers }: DueAnswer): string[] {
	return answers.map(({ state, step, to, company, opens, closes, reason }) => `${state} ${step} to ${to ?? 'nobody'} at ${company} ${opens}..${closes ?? 'open'} ${reason}`);
}
