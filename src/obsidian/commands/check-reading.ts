import type { Command } from 'obsidian';
import type { Choice, Question } from '../../core/note/question';
import { choiceWords, questionWords } from '../../core/reading-words';
import { chooseOne } from '../views/modals/choice-modal';
import type { ActionContext } from './action-context';
import { applyFix } from './apply-fix';

/** Settles how the open note's words on timing are read; offered while a reading is open to question. */
export function checkReadingCommand(context: ActionContext): Command {
	return {
		id: 'check-reading',
		name: 'Check what they said…',
		icon: 'calendar-check',
		checkCallback(checking) {
			const path = context.app.workspace.getActiveFile()?.path ?? '';
			const answers = context.source.questionsIn(path).flatMap((question) => question.choices.map((choice) => ({ question, choice })));
			if (answers.length === 0) return false;
			if (!checking) {
				const locale = context.source.locale();
				chooseOne(context.app, {
					placeholder: answers[0] ? questionWords(answers[0].question, locale) : '',
					items: answers,
					textOf: ({ question, choice }) => `${choiceWords(choice, question, locale)}: ${question.words}`,
					onChoose: (answer) => settle(context, path, answer),
				});
			}
			return true;
		},
	};
}

interface Answer {
	readonly question: Question;
	readonly choice: Choice;
}

function settle(context: ActionContext, path: string, { question, choice }: Answer): void {
	applyFix(context, path, choice.fix, question.about === 'words in the body' ? '' : question.words);
}
