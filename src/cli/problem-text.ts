import type { Problem } from '../core/note/problem';
import { emphasize, type Terminal } from './terminal';

/** A problem as the JSON answers carry it (command-line.md); `property` is null when the note as a whole is meant. */
export function problemAsJson({ note, line, property, message, found }: Problem): Record<string, unknown> {
	return { note, line, property: property ?? null, message, found };
}

/** One problem as lines of text: where, what, and the fix when there is one. */
export function problemText({ note, line, message, fixes, severity }: Problem, terminal: Terminal): string {
	const where = emphasize(`${note}:${line}`, 'dim', terminal);
	const lines = [`  ${where}`, `      ${severity === 'hint' ? 'Hint: ' : ''}${message}`];
	for (const { label } of fixes) lines.push(`      Fix: ${label}`);
	return lines.join('\n');
}

/** All problems of a vault as text, with a first line that counts them. */
export function problemsText(problems: readonly Problem[], interviews: number, terminal: Terminal): string {
	const faults = problems.filter(({ severity }) => severity === 'problem').length;
	const read = `${interviews} ${interviews === 1 ? 'interview' : 'interviews'} read`;
	const counted = faults === 0 ? 'nothing needs attention' : `${faults} ${faults === 1 ? 'thing needs' : 'things need'} attention`;
	const title = emphasize(`${read}, ${counted}.`, 'bold', terminal);
	return `${[title, ...problems.map((problem) => problemText(problem, terminal))].join('\n')}\n`;
}
