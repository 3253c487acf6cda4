/** The mistakes that the review knows, in the order in which findings at one place are told (drafts.md, "Review"); each can be switched off. */
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
