import { removeSmoothly } from './remove-smoothly';

/** One child of a list: the same key keeps its element, and the same content leaves it untouched. */
export interface KeyedChild {
	readonly key: string;
	/** Changes whenever the element would look different. */
	readonly content: string;
	/** Fills an empty element, or one whose content has changed after it was emptied. */
	draw(element: HTMLElement): void;
}

/** Children of one element, told apart by key. */
export interface KeyedChildren {
	/** Makes the element's children these, in this order, touching only what has changed. */
	show(children: readonly KeyedChild[]): void;
}

/** Keeps the children of `parent`; new ones are made by `create`. Elements survive a redraw, and with them focus and scroll. */
export function keyedChildren(parent: HTMLElement, create: (key: string) => HTMLElement): KeyedChildren {
	const shown = new Map<string, { readonly element: HTMLElement; content: string }>();

	function elementFor({ key, content, draw }: KeyedChild): HTMLElement {
		const known = shown.get(key);
		if (known?.content === content) return known.element;
		const element = known?.element ?? create(key);
		const focused = focusWithin(element);
		element.empty();
		draw(element);
		if (focused !== null) element.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
		shown.set(key, { element, content });
		return element;
	}

	return {
		show(children) {
			const keys = new Set(children.map(({ key }) => key));
			const gone = [...shown].filter(([key]) => !keys.has(key));
			// One row less is what an action leaves behind; a list that changes as a whole changes at once.
			const remove = gone.length === 1 && shown.size === keys.size + 1 ? removeSmoothly : (element: HTMLElement) => element.remove();
			for (const [key, { element }] of gone) {
				remove(element);
				shown.delete(key);
			}
			let place = parent.firstElementChild;
			for (const child of children) {
				const element = elementFor(child);
				if (element === place) place = place.nextElementSibling;
				else parent.insertBefore(element, place);
			}
		},
	};
}

/** The name of the focused part inside an element, so that a redraw can focus the same part again. */
function focusWithin(element: HTMLElement): string | null {
	const { activeElement } = element.ownerDocument;
	if (!activeElement || activeElement === element || !element.contains(activeElement)) return null;
	return activeElement.getAttribute('data-focus');
}
