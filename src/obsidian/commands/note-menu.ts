import { TFile, type Menu, type Plugin } from 'obsidian';
import { applicationOf, type ActionContext } from './action-context';
import { draftThankYous } from './drafting/draft-thank-yous';
import { copyMessage } from './sending/copy-message';
import { iSentIt } from './sending/i-sent-it';
import { messageAt } from './sending/message-at';
import { openInMailApp } from './sending/open-in-mail-app';
import { reviewDraftNote } from './sending/review-draft';
import { saveAsEml } from './sending/save-as-eml';
import { theyReplied } from './they-replied';

/** Puts what can be done with a message or an interview into the menu of its note, where a finger finds it. */
export function registerNoteMenu(plugin: Plugin, context: ActionContext): void {
	plugin.registerEvent(
		context.app.workspace.on('file-menu', (menu, file) => {
			if (file instanceof TFile) addItems(menu, context, file.path);
		}),
	);
}

function addItems(menu: Menu, context: ActionContext, path: string): void {
	const add = (title: string, icon: string, run: () => void): void => {
		menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('action').onClick(run));
	};
	const message = messageAt(context, path);
	if (message) {
		add('Review draft', 'spell-check', () => void reviewDraftNote(context, message));
		add('Open in mail app', 'mail', () => void openInMailApp(context, message));
		add('Copy message', 'clipboard-copy', () => void copyMessage(context, message));
		add('Save as .eml', 'mail-plus', () => void saveAsEml(context, message));
		if (message.head.sentOn === undefined) add('I sent it…', 'check-check', () => iSentIt(context, message));
	} else if (applicationOf(context, path)) {
		add('Draft thank-yous for everyone', 'users', () => void draftThankYous(context, path));
		add('They replied…', 'message-square-reply', () => theyReplied(context, path, null));
	}
}
