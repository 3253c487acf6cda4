/** Makes the children of an element these, in this order. What stands right already is left alone, and so is the one with the focus: an element that is moved would lose it. */
export function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
	const { activeElement } = parent.ownerDocument;
	let place = parent.firstElementChild;
	for (const child of children) {
		if (child.contains(activeElement)) place = removeUntil(place, child);
		if (child === place) place = place.nextElementSibling;
		else parent.insertBefore(child, place);
	}
	removeUntil(place, null);
}

/** Takes elements away from one on until another; those that are wanted further down are put back there. */
function removeUntil(from: Element | null, until: Element | null): Element | null {
	let place = from;
	while (place !== null && place !== until) {
		const next = place.nextElementSibling;
		place.remove();
		place = next;
	}
	return place;
}
