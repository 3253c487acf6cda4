let count = 0;

/**
 * Names an element for screen readers. Obsidian shows a label of its own (`aria-label`) as a tooltip over everything in
 * the element, so the name stands in a hidden part of `home`: the element itself, unless its children are counted.
 */
export function setElementName(element: HTMLElement, name: string, home = element): void {
	const label = home.querySelector<HTMLElement>(':scope > .ifu-name') ?? home.createSpan({ cls: 'ifu-name', attr: { id: `ifu-name-${count++}`, hidden: '' } });
	if (label.textContent !== name) label.setText(name);
	element.setAttr('aria-labelledby', label.id);
}
