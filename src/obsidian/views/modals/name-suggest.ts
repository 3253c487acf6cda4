import { AbstractInputSuggest, type App } from 'obsidian';
import { foldName } from '../../../core/interview/names';

/** Offers names while one types; any other name may be typed as well. */
export class NameSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly names: readonly string[],
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
		return this.names.filter((name) => foldName(name).includes(typed) && foldName(name) !== typed);
	}

	renderSuggestion(name: string, element: HTMLElement): void {
		element.setText(name);
	}
}
