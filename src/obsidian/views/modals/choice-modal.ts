import { FuzzySuggestModal, type App } from 'obsidian';
import { openModal } from './open-modals';

interface ChoiceOptions<T> {
	readonly placeholder: string;
	readonly items: readonly T[];
	textOf(item: T): string;
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

	onChooseItem(item: T): void {
		this.options.onChoose(item);
	}
}
