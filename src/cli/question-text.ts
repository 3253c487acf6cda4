import { isoDate } from '../core/date/calendar-date';
import type { Choice, Question } from '../core/note/question';
import { choiceWords, questionWords } from '../core/reading-words';
import { emphasize, type Terminal } from './terminal';

/** A question as `check --json` carries it: the words, how they are read, and what each answer would write. */
export function questionAsJson({ note, line, about, words, reading, choices }: Question): Record<string, unknown> {
	const { earliest, latest } = reading;
	return {
		note,
		line,
		about,
		words,
		earliest: earliest === null ? null : isoDate(earliest),
		latest: latest === null ? null : isoDate(latest),
		fixes: choices.map(({ fix }) => fix),
	};
}

/** Every question as lines of text: where, what is asked, and the lines that would settle it. */
export function questionsText(questions: readonly Question[], terminal: Terminal): string {
	return questions.map((question) => `${questionText(question, terminal)}\n`).join('');
}

function questionText(question: Question, terminal: Terminal): string {
	const where = emphasize(`${question.note}:${question.line}`, 'dim', terminal);
	return [`  ${where}`, `      Check: ${questionWords(question)}`, ...question.choices.flatMap((choice) => choiceLine(choice, question))].join('\n');
}

function choiceLine(choice: Choice, question: Question): string[] {
	const { fix } = choice;
	const written = fix.kind === 'set-line' ? fix.to : fix.kind === 'set' ? `${fix.property}: ${fix.value}` : null;
	return written === null ? [] : [`      ${choiceWords(choice, question)}: write “${written}”`];
}
