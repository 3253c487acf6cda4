/** A change to one property that would settle a problem; nothing is written until the user asks. */
export type Fix =
	/** Write `value` into the property in place of what was found there. */
	| { readonly kind: 'set'; readonly property: string; readonly value: string; readonly label: string }
	/** Of the property's lines the one that reads as `from` (as typed) becomes `to`; the others stay what they are by then. */
	| { readonly kind: 'set-line'; readonly property: string; readonly from: string; readonly to: string; readonly label: string }
	/** The property keeps its value and gets the right name. */
	| { readonly kind: 'rename'; readonly property: string; readonly to: string; readonly label: string }
	/** The words are to be read relative to the day on which the fix is applied, shown, and written as an ISO date. */
	| { readonly kind: 'read-date'; readonly property: string; readonly words: string; readonly label: string }
	/** A day is to be asked for and written, as an ISO date, between `before` and `after`: in place of what was found, or of the line as typed. */
	| { readonly kind: 'ask-date'; readonly property: string; readonly inLine?: string; readonly before: string; readonly after: string; readonly label: string };

/** Something in a note that the plugin cannot use, told so that a person can mend it. */
export interface Problem {
	/** The note's path in the vault. */
	readonly note: string;
	/** 1-based line in the file. */
	readonly line: number;
	/** The property as the note spells it; absent when the note as a whole cannot be read. */
	readonly property?: string;
	/** One calm sentence without jargon that quotes the words and names the way out. */
	readonly message: string;
	/** The text at fault, as typed. */
	readonly found: string;
	/** What would settle it, the likeliest first; empty when only the person can tell. */
	readonly fixes: readonly Fix[];
	/** A hint names something that would help; nothing is wrong. */
	readonly severity: 'problem' | 'hint';
}
