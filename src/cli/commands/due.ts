import { isoDate } from '../../core/date/calendar-date';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { readVaultCall } from '../arguments';
import { dueText } from '../due-text';
import { problemAsJson } from '../problem-text';
import { readVault } from '../read-vault';
import { writeJson, writeText } from '../terminal';
import type { Command } from '../command';

const USAGE = 'due VAULT [--today DATE] [--json] [--settings FILE]';

/** What is due, overdue and upcoming in a vault, and what needs attention (command-line.md). */
export const due: Command = {
	name: 'due',
	usage: USAGE,
	summary: 'What is due, overdue and upcoming, why, and which notes need attention.',
	async run(args, terminal) {
		const call = readVaultCall(args, USAGE);
		const { schedule, problems, questions } = await readVault(call, terminal);
		const atFault = problems.filter(({ severity }) => severity === 'problem');
		if (call.json) {
			const answer = { today: isoDate(call.today), followUps: schedule.followUps.map(asJson), problems: atFault.map(problemAsJson) };
			writeJson(terminal, answer);
		} else {
			writeText(terminal, dueText({ schedule, problems: atFault, questions }, call.today, terminal));
		}
		return 0;
	},
};

function asJson({ company, role, step, to, state, opens, closes, reason, optional, why, next, note }: FollowUp): Record<string, unknown> {
	return {
		company,
		role,
		step,
		to: to?.name ?? null,
		state,
		opens: isoDate(opens),
		closes: closes === null ? null : isoDate(closes),
		reason,
		optional,
		why,
		next,
		note,
	};
}
