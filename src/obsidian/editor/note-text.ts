/** A note's present text, whatever holds it. */
export interface NoteText {
	/** How many lines it has. */
	readonly lines: number;
	/** A line by its 1-based number, without its ending. */
	line(number: number): string;
	/** All of it. */
	whole(): string;
}

/** Lines, both inclusive. */
export interface LineSpan {
	readonly from: number;
	readonly to: number;
}

/** Lines that became others; all before and behind them stayed. */
export interface LineEdit {
	/** 1-based, the same in both texts. */
	readonly from: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
}
