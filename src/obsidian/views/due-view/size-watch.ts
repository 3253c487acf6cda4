/** Each window has an observer of its own, which the types leave out. */
interface ObservingWindow {
	readonly ResizeObserver: typeof ResizeObserver;
}

/** Hears when elements take another size: by the width of a side bar, by the size of its text, by a theme. */
export class SizeWatch {
	private observer: ResizeObserver | null = null;
	private win: Window | null = null;
	private readonly watched = new Set<HTMLElement>();
	private isTelling = false;

	/** `home` is where the elements are: in a window of its own they are told of by that window. */
	constructor(
		private readonly home: HTMLElement,
		private readonly onChange: () => void,
	) {}

	/** Watches these elements, and no others. */
	watch(elements: readonly HTMLElement[]): void {
		// What is first watched while a change is told would be told of too late, which counts as an error; the next time will do.
		if (this.isTelling) return;
		const observer = this.observerHere();
		const wanted = new Set(elements);
		for (const element of this.watched) {
			if (wanted.has(element)) continue;
			observer.unobserve(element);
			this.watched.delete(element);
		}
		for (const element of wanted) {
			if (this.watched.has(element)) continue;
			observer.observe(element);
			this.watched.add(element);
		}
	}

	/** Ends it. */
	stop(): void {
		this.observer?.disconnect();
		this.observer = null;
		this.watched.clear();
	}

	private observerHere(): ResizeObserver {
		const { win } = this.home;
		if (this.observer && this.win === win) return this.observer;
		this.stop();
		this.win = win;
		this.observer = new (win as unknown as ObservingWindow).ResizeObserver(() => {
			this.isTelling = true;
			this.onChange();
			this.isTelling = false;
		});
		return this.observer;
	}
}
