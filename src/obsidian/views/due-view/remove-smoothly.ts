const CLOSES_IN_MS = 150;

/**
 * Takes an element away and lets what stands below it come up smoothly, or at once for people who want less motion.
 * The element itself is gone right away: nothing is left of it for keys or screen readers.
 */
export function removeSmoothly(element: HTMLElement): void {
	const { offsetHeight, nextElementSibling: below, win } = element;
	element.remove();
	if (win.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	below?.animate([{ marginBlockStart: `${offsetHeight}px`, offset: 0 }], { duration: CLOSES_IN_MS, easing: 'ease-out' });
}
