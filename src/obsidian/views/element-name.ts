let count = 0;

/**
 * Names an element for screen readers. Obsidian shows a label of its own (`aria-label`) as a tooltip over everything in
 * the element, so the name stands in a hidden part of `home`: the element itself, unless its children are counted.
 */
export function setElementName(element: HTMLElement, name: string, home = element): void {
	const label = home.querySelector<HTMLElement>(':scope > .ifu-name') ?? home.createSpan({ cls: 'ifu-name', attr: { hidden: '' } });
	if (label.textContent !== name) label.setText(name);
	element.setAttr('aria-labelledby', idOf(label));
}

/** What screen readers say of an element after its name: the words of its parts; without any, nothing. */
export function setElementDescription(element: HTMLElement, parts: readonly HTMLElement[]): void {
	element.setAttr('aria-describedby', parts.length > 0 ? parts.map(idOf).join(' ') : null);
}

/** Its id; a new one, which nothing in any view has, when it has none. */
function idOf(element: HTMLElement): string {
	if (element.id === '') element.id = `ifu-${count++}`;
	return element.id;
}
