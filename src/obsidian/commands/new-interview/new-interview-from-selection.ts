import type { Command } from 'obsidian';
import type { ActionContext } from '../action-context';
import { interviewFromText } from './pasted-interview';

/** Makes an interview note from the selected words of a note. */
export function newInterviewFromSelectionCommand(context: ActionContext): Command {
	return {
		id: 'new-interview-from-selection',
		name: 'New interview from selection',
		icon: 'text-select',
		editorCheckCallback(checking, editor) {
			const text = editor.getSelection();
			if (text.trim() === '') return false;
			if (!checking) interviewFromText(context, text);
			return true;
		},
	};
}
