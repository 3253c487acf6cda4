/** Every property the plugin knows, once, by our own name; a vault may give each another name (`Settings.properties`). */
export const PROPERTY_KEYS = [
	'type',
	'tags',
	'company',
	'role',
	'application',
	'date',
	'round',
	'interviewers',
	'contact',
	'timeline',
	'sent',
	'replies',
	'outcome',
	'offer_deadline',
	'snooze',
	'interview',
	'step',
	'to',
	'subject',
] as const;

/** Our name for one property of an interview or follow-up note. */
export type PropertyKey = (typeof PROPERTY_KEYS)[number];
