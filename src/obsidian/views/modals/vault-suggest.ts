import { AbstractInputSuggest, type App } from 'obsidian';
import { foldName } from '../../../core/interview/names';

/** Offers the names that the vault has at this moment; once one of them stands there whole, none. Any other name may be typed as well. */
export class VaultSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly names: () => readonly string[],
	) {
		super(app, inputEl);
		this.onSelect((name) => {
			this.setValue(name);
			inputEl.trigger('input');
			this.close();
		});
	}

	protected getSuggestions(query: string): string[] {
		const typed = foldName(query);
		const names = this.names();
		return names.some((name) => foldName(name) === typed) ? [] : names.filter((name) => foldName(name).includes(typed));
	}

	renderSuggestion(name: string, element: HTMLElement): void {
		element.setText(name);
	}
}
