/** Something that somebody looks at, and how far below the top of what scrolls it stands. */
export interface SeenPlace {
	readonly element: HTMLElement;
	readonly below: number;
}

/** Which of some elements, given from top to bottom, are to be seen in one that scrolls. What has the focus comes first. */
export function seenIn(scroller: HTMLElement, elements: readonly HTMLElement[]): readonly SeenPlace[] {
	const { top, bottom } = scroller.getBoundingClientRect();
	const { activeElement } = scroller.ownerDocument;
	const seen: SeenPlace[] = [];
	for (const element of elements) {
		const box = element.getBoundingClientRect();
		if (box.bottom <= top || box.top >= bottom) continue;
		const place = { element, below: box.top - top };
		// A title is a part of the item that has the focus.
		if (element.contains(activeElement) || element.parentElement === activeElement) seen.unshift(place);
		else seen.push(place);
	}
	return seen;
}

/** Scrolls so that something stands where it was seen: the first that is still there and was not taken elsewhere. */
export function scrollBack(scroller: HTMLElement, seen: readonly SeenPlace[], isSteady: (element: HTMLElement) => boolean): void {
	const place = seen.find(({ element }) => element.isConnected && isSteady(element));
	if (!place) return;
	const below = place.element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
	const off = below - place.below;
	// Less than that is no movement but what a screen rounds away.
	if (Math.abs(off) >= 0.5) scroller.scrollTop += off;
}
