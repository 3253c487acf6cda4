import { WidgetType } from '@codemirror/view';
import type { Reading } from './reading';

/**
 * A reading at the end of its line: "→ by Fri 4 Dec 2026". It is drawn into the text but is no part of it, so it can neither be edited,
 * selected nor copied.
 *
 * Screen readers come across it where it stands, as a note: they say it whenever its line is read, just as it is seen whenever its line
 * is looked at. It is no live region, because nobody wants to hear a date after every letter. Its name says in a sentence what an arrow
 * and a question mark leave open, and Obsidian shows the same sentence when the mouse rests on it.
 */
export class ReadingWidget extends WidgetType {
	constructor(private readonly reading: Reading) {
		super();
	}

	override eq({ reading }: ReadingWidget): boolean {
		return reading.text === this.reading.text && reading.explanation === this.reading.explanation;
	}

	override toDOM(): HTMLElement {
		const element = createSpan({ cls: 'ifu-reading', attr: { role: 'note' } });
		this.updateDOM(element);
		return element;
	}

	/** The element stays while its words change, so that nothing blinks. */
	override updateDOM(element: HTMLElement): boolean {
		const { text, doubt, explanation } = this.reading;
		element.setText(`→ ${text}${doubt === 'unsure' ? '?' : ''}`);
		element.toggleClass('is-nothing', doubt === 'nothing');
		element.ariaLabel = explanation;
		return true;
	}

	/** A click on it puts the cursor to the end of its line. */
	override ignoreEvent(): boolean {
		return false;
	}
}
