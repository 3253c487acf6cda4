/** The mistakes that the review knows, in the order in which findings at one place are told (drafts.md, "Review"). */
export const RULE_IDS = [
	'same-day',
	'generic',
	'too-frequent',
	'calling',
	'linkedin-early',
	'entitled',
	'multi-recipient',
	'placeholder',
	'no-callback',
	'over-apology',
	'asks-decision',
	'too-long',
	'copy-paste',
	'before-timeline',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A piece of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A change to the draft that settles a finding: the characters from `from` to `to` become `text`. Nothing changes until the user asks. */
export interface DraftFix extends Span {
	readonly label: string;
	readonly text: string;
}

/** A place in a draft that somebody should look at before it is sent. */
export interface Finding extends Span {
	readonly rule: RuleId;
	/** One calm sentence with the reason. */
	readonly message: string;
	/** Only where a change of the text alone is an honest way out. */
	readonly fix?: DraftFix;
}
