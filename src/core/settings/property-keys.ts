/** The properties of an interview note besides its type and tags, by our own names. */
export const INTERVIEW_KEYS = [
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
] as const;

/** The properties of a follow-up note besides its type. */
export const FOLLOW_UP_KEYS = ['interview', 'step', 'to', 'subject', 'sent', 'ignore'] as const;

/** Our name for one property; a vault may give it another (`Settings.properties`). */
export type PropertyKey = 'type' | 'tags' | (typeof INTERVIEW_KEYS)[number] | (typeof FOLLOW_UP_KEYS)[number];

/** Every property the plugin knows, once. */
export const PROPERTY_KEYS: readonly PropertyKey[] = [...new Set<PropertyKey>(['type', 'tags', ...INTERVIEW_KEYS, ...FOLLOW_UP_KEYS])];
