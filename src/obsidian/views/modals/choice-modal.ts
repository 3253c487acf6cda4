import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import { openModal } from './open-modals';

interface ChoiceOptions<T> {
	readonly placeholder: string;
	readonly items: readonly T[];
	textOf(item: T): string;
	/** A second line, in smaller words; none when it is empty. */
	detailOf?(item: T): string;
	onChoose(item: T): void;
}

/** Acts on the one item there is, and asks when there are several. */
export function chooseOne<T>(app: App, options: ChoiceOptions<T>): void {
	const [first, ...others] = options.items;
	if (first === undefined) return;
	if (others.length === 0) options.onChoose(first);
	else openModal(new ChoiceModal(app, options));
}

class ChoiceModal<T> extends FuzzySuggestModal<T> {
	constructor(
		app: App,
		private readonly options: ChoiceOptions<T>,
	) {
		super(app);
		this.setPlaceholder(options.placeholder);
	}

	getItems(): T[] {
		return [...this.options.items];
	}

	getItemText(item: T): string {
		return this.options.textOf(item);
	}

	override renderSuggestion({ item }: FuzzyMatch<T>, element: HTMLElement): void {
		element.createDiv({ text: this.options.textOf(item) });
		const detail = this.options.detailOf?.(item) ?? '';
		if (detail !== '') element.createDiv({ cls: 'ifu-suggestion-more', text: detail });
	}

	onChooseItem(item: T): void {
		this.options.onChoose(item);
	}
}
