import { Notice, type Command } from 'obsidian';
import type { ActionContext } from '../action-context';
import { interviewFromText } from './pasted-interview';

const LONG_ENOUGH_MS = 10_000;

/** Makes an interview note from an invitation in the clipboard. */
export function newInterviewFromClipboardCommand(context: ActionContext): Command {
	return {
		id: 'new-interview-from-clipboard',
		name: 'New interview from clipboard',
		icon: 'clipboard-paste',
		callback: () => void newInterviewFromClipboard(context),
	};
}

/** Asks for the interview of which the text in the clipboard speaks. */
export async function newInterviewFromClipboard(context: ActionContext): Promise<void> {
	const text = await clipboardText();
	if (text === null) new Notice('The clipboard could not be read. Paste the invitation into a note, select it there, and use the command for a selection.', LONG_ENOUGH_MS);
	else if (text.trim() === '') new Notice('There is no text in the clipboard. Copy the text of the invitation and try again.');
	else interviewFromText(context, text);
}

/** Null when the device does not allow it. */
async function clipboardText(): Promise<string | null> {
	try {
		return await activeWindow.navigator.clipboard.readText();
	} catch {
		return null;
	}
}
