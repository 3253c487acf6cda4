/** Makes an item of the tree, with the buttons in it, one that Tab comes to, or one that it passes over. */
export function setTabStop(item: HTMLElement, isStop: boolean): void {
	const tabIndex = isStop ? 0 : -1;
	// What is in a group's rows belongs to them. Set again, an attribute would count as a change.
	for (const element of [item, ...item.querySelectorAll<HTMLElement>(':scope > .ifu-row-body button')]) {
		if (element.tabIndex !== tabIndex || !element.hasAttribute('tabindex')) element.tabIndex = tabIndex;
	}
}
