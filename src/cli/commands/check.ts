import { readVaultCall } from '../arguments';
import { problemAsJson, problemsText } from '../problem-text';
import { questionAsJson, questionsText } from '../question-text';
import { readVault } from '../read-vault';
import { writeJson, writeText } from '../terminal';
import type { Command } from '../command';

const USAGE = 'check VAULT [--json] [--settings FILE]';

/** Every problem in every note, with its line and fix; exit code 1 when there is one (command-line.md). Hints are told and change no exit code. */
export const check: Command = {
	name: 'check',
	usage: USAGE,
	summary: 'Every problem in every note, with its line and the way out.',
	async run(args, terminal) {
		const call = readVaultCall(args, USAGE);
		const { problems, questions, interviews } = await readVault(call, terminal);
		if (call.json) {
			const answer = {
				problems: problems.map((problem) => ({ ...problemAsJson(problem), severity: problem.severity, fix: problem.fixes[0] ?? null })),
				questions: questions.map(questionAsJson),
			};
			writeJson(terminal, answer);
		} else {
			writeText(terminal, `${problemsText(problems, interviews, terminal)}${questionsText(questions, terminal)}`);
		}
		return problems.some(({ severity }) => severity === 'problem') ? 1 : 0;
	},
};
