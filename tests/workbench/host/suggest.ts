import type { App } from 'obsidian-test-mocks/obsidian';
import { AbstractInputSuggest, FuzzySuggestModal, prepareFuzzySearch, Scope, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

/** A list of suggestions of which one is selected. */
interface Choices {
	readonly draw: (values: readonly unknown[]) => void;
	readonly move: (step: number) => void;
	readonly choose: (event: KeyboardEvent) => boolean;
}

interface Owner {
	renderSuggestion(value: unknown, element: HTMLElement): void;
	selectSuggestion(value: unknown, event: KeyboardEvent | MouseEvent): void;
}

/** What a subclass brings along; the mock's types keep it protected. */
interface Suggesting extends Owner {
	getSuggestions(query: string): unknown[] | Promise<unknown[]>;
}

/** Makes suggest modals and suggestions under an input appear, filter as one types, and be chosen by key or click. */
export function installSuggestions(app: App): void {
	installSuggestModal();
	installInputSuggest(app);
}

function choices(container: HTMLElement, owner: Owner): Choices {
	let values: readonly unknown[] = [];
	let selected = 0;
	const mark = (index: number): void => {
		selected = index;
		for (const [at, item] of [...container.children].entries()) item.toggleClass('is-selected', at === index);
		container.children[index]?.scrollIntoView({ block: 'nearest' });
	};
	return {
		draw: (next) => {
			values = next;
			container.replaceChildren();
			for (const [index, value] of values.entries()) {
				const item = container.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
				owner.renderSuggestion(value, item);
				item.addEventListener('mousemove', () => mark(index));
				// The input keeps the focus while one clicks.
				item.addEventListener('mousedown', (event) => event.preventDefault());
				item.addEventListener('click', (event) => owner.selectSuggestion(value, event));
			}
			mark(0);
		},
		move: (step) => mark((selected + step + values.length) % Math.max(1, values.length)),
		choose: (event) => {
			if (values.length === 0) return false;
			owner.selectSuggestion(values[selected], event);
			return true;
		},
	};
}

function installSuggestModal(): void {
	offer('SuggestModal', SuggestModal.prototype, {
		constructor2__(this: SuggestModal<unknown>): void {
			this.modalEl.className = 'prompt';
			for (const child of [...this.modalEl.children]) child.remove();
			this.inputEl.className = 'prompt-input';
			this.inputEl.type = 'text';
			this.resultContainerEl.className = 'prompt-results';
			this.modalEl.createDiv('prompt-input-container').append(this.inputEl);
			this.modalEl.append(this.resultContainerEl);
			const list = choices(this.resultContainerEl, this);
			const refresh = async (): Promise<void> => {
				const values = await (this as unknown as Suggesting).getSuggestions(this.inputEl.value);
				list.draw(values.slice(0, this.limit));
				if (values.length === 0) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
			};
			this.inputEl.addEventListener('input', () => void refresh());
			this.inputEl.addEventListener('focus', () => void refresh(), { once: true });
			bindKeys(this.scope, list);
		},
	});
	offer('FuzzySuggestModal', FuzzySuggestModal.prototype, {
		getSuggestions(this: FuzzySuggestModal<unknown>, query: string): unknown[] {
			const search = prepareFuzzySearch(query);
			return this.getItems()
				.map((item) => ({ item, match: query === '' ? { score: 0, matches: [] } : search(this.getItemText(item)) }))
				.filter(({ match }) => match !== null);
		},
		renderSuggestion(this: FuzzySuggestModal<unknown>, { item }: { item: unknown }, element: HTMLElement): void {
			element.setText(this.getItemText(item));
		},
	});
}

function installInputSuggest(app: App): void {
	const open = new WeakMap<AbstractInputSuggest<unknown>, () => void>();
	offer('AbstractInputSuggest', AbstractInputSuggest.prototype, {
		constructor2__(this: AbstractInputSuggest<unknown>, _app: App, input: HTMLElement): void {
			const container = createDiv({ cls: 'suggestion-container' });
			const list = choices(container.createDiv({ cls: 'suggestion', attr: { role: 'listbox' } }), this);
			const scope = Scope.create__(app.scope);
			bindKeys(scope, list);
			scope.register([], 'Escape', () => {
				this.close();
				return false;
			});
			open.set(this, () => {
				if (container.isConnected) return;
				app.keymap.pushScope(scope);
				document.body.append(container);
				const { left, bottom, width } = input.getBoundingClientRect();
				Object.assign(container.style, { left: `${left}px`, top: `${bottom + 2}px`, minWidth: `${width}px` });
			});
			offer('AbstractInputSuggest', this, {
				close: () => {
					app.keymap.popScope(scope);
					container.remove();
				},
			});
			const refresh = async (): Promise<void> => {
				const values = await (this as unknown as Suggesting).getSuggestions(this.getValue());
				if (values.length === 0 || document.activeElement !== input) {
					this.close();
					return;
				}
				this.open();
				list.draw(this.limit > 0 ? values.slice(0, this.limit) : values);
			};
			input.addEventListener('input', () => void refresh());
			input.addEventListener('focus', () => void refresh());
			input.addEventListener('blur', () => this.close());
		},
		open(this: AbstractInputSuggest<unknown>): void {
			open.get(this)?.();
		},
		selectSuggestion(this: AbstractInputSuggest<unknown>, value: unknown, event: KeyboardEvent | MouseEvent): void {
			this.onSelectCallback__?.(value, event);
		},
	});
}

function bindKeys(scope: Scope, list: Choices): void {
	const bind = (key: string, act: (event: KeyboardEvent) => boolean): void => {
		scope.register([], key, (event) => (act(event) ? false : undefined));
	};
	bind('ArrowDown', () => (list.move(1), true));
	bind('ArrowUp', () => (list.move(-1), true));
	bind('Enter', list.choose);
}
