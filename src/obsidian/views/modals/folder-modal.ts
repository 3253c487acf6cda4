import type { App } from 'obsidian';
import { folder as readFolder } from '../../../core/settings/read-value';
import { openForm } from './form';
import { addField } from './form-field';
import { NameSuggest } from './name-suggest';

interface FolderOptions {
	readonly title: string;
	readonly hint: string;
	readonly initial: string;
	/** A path in the vault, whether or not there is a folder yet. */
	onConfirm(folder: string): void;
}

/** Asks for a folder of the vault, with those that are there to choose from. */
export function openFolderModal(app: App, { title, hint, initial, onConfirm }: FolderOptions): void {
	openForm(app, {
		title,
		confirm: 'Use this folder',
		build(form) {
			const field = addField(form, { name: 'Folder', initial });
			field.preview(hint);
			const folders = app.vault.getAllFolders(false).map(({ path }) => path);
			if (field.inputEl.instanceOf(HTMLInputElement)) new NameSuggest(app, field.inputEl, () => folders);
			return () => {
				const { value: folder = '', refused } = readFolder(field.words());
				if (folder !== '') return () => onConfirm(folder);
				field.error(refused[0] ?? 'Type the name of a folder.');
				return null;
			};
		},
	});
}
