import type { RuleId } from '../settings/review-rules';

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
