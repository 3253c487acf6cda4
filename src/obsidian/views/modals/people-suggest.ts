import { AbstractInputSuggest, type App } from 'obsidian';
import { acquaintancesFor, namesakesOf, type Acquaintance } from '../../../core/interview/acquaintances';
import { inRow, personAt } from '../../../core/note/text/person-at';
import { readPerson } from '../../../core/note/text/person-text';

/** Offers people for the name that is being typed in a row of people. */
export class PeopleSuggest extends AbstractInputSuggest<Acquaintance> {
	constructor(
		app: App,
		private readonly inputEl: HTMLInputElement,
		private readonly people: readonly Acquaintance[],
	) {
		super(app, inputEl);
		this.onSelect((person) => this.put(person));
	}

	protected getSuggestions(row: string): Acquaintance[] {
		const { from, to } = personAt(row, this.place());
		const typed = row.slice(from, to);
		const person = readPerson(typed);
		// Behind a name with an address there is nothing left to guess, only whether it is somebody of the same name.
		const isWhole = person?.email !== undefined && person.email !== person.name;
		return [...(isWhole ? namesakesOf(person, this.people) : acquaintancesFor(typed, this.people))];
	}

	renderSuggestion({ name, aliases, email }: Acquaintance, element: HTMLElement): void {
		element.createDiv({ text: name });
		const more = [...aliases, ...(email === undefined ? [] : [email])].join(' · ');
		if (more !== '') element.createDiv({ cls: 'ifu-suggestion-more', text: more });
	}

	/** The name takes the place of what was typed; behind the last one the next can begin at once. */
	private put(person: Acquaintance): void {
		const { inputEl } = this;
		const row = inputEl.value;
		const { from, to } = personAt(row, this.place());
		const rest = row.slice(to).trim();
		const before = `${row.slice(0, from)}${inRow(person)}${rest === '' ? ', ' : ''}`;
		this.setValue(`${before}${rest}`);
		inputEl.setSelectionRange(before.length, before.length);
		inputEl.trigger('input');
		this.close();
	}

	private place(): number {
		return this.inputEl.selectionStart ?? this.inputEl.value.length;
	}
}
