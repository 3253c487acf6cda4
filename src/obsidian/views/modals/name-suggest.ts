import { AbstractInputSuggest, type App } from 'obsidian';
import { suggestedNames } from '../../../core/interview/suggested-names';

/**
 * Offers the names that are known at this moment while one types; any other name may be typed as well. The app marks the first name
 * offered, and Enter takes it: so nothing is offered where Enter is to confirm the form.
 */
export class NameSuggest extends AbstractInputSuggest<string> {
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
		return [...suggestedNames(query, this.names())];
	}

	renderSuggestion(name: string, element: HTMLElement): void {
		element.setText(name);
	}
}
