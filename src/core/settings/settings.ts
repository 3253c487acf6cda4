import type { HolidayPreset } from '../date/holidays';
import type { PropertyKey } from './property-keys';
import type { RuleId } from './review-rules';

/** How "3/4/2026" is read: 4 March or 3 April. */
export type DateOrder = 'month-first' | 'day-first';

/** The first and the last of something, both inclusive. */
export type Span = readonly [first: number, last: number];

/** Everything a user can set; the keys are those of `data.json` and of `--settings` (schedule.md, "Settings that move it"). */
export interface Settings {
	/** ISO weekday numbers, Monday 1 … Sunday 7. */
	readonly weekendDays: readonly number[];
	/** `YYYY-MM-DD`, or `MM-DD` for every year. */
	readonly holidays: readonly string[];
	readonly holidayPreset: HolidayPreset;
	/** Calendar days after the anchor. */
	readonly checkInDays: Span;
	/** Calendar days after the anchor. */
	readonly valueAddDays: Span;
	/** Calendar days after the anchor. */
	readonly closeDay: number;
	/** Calendar days after the anchor, once `multiRoundCount` rounds are completed. */
	readonly multiRoundCloseDay: number;
	readonly multiRoundCount: number;
	/** Business days after the stated date. */
	readonly afterTimelineBusinessDays: Span;
	/** Calendar days between two counted messages to one contact. */
	readonly capDays: number;
	readonly sameDayThankYou: boolean;
	readonly rollThankYou: boolean;
	readonly dateOrder: DateOrder;
	/** `auto` or a language code. */
	readonly language: string;
	/** Our property → the vault's own name for it. */
	readonly properties: Readonly<Partial<Record<PropertyKey, string>>>;
	readonly noteType: string;
	/** Without the `#`; empty when no tag makes a note ours. */
	readonly noteTag: string;
	readonly followUpType: string;
	readonly interviewFolder: string;
	readonly draftFolder: string;
	readonly templateFolder: string;
	/** Whether the editor shows, while one types, how words on timing are read. */
	readonly showReadings: boolean;
	/** Whether drafts are reviewed: marks in the editor, counts in the list, a summary before sending. */
	readonly reviewDrafts: boolean;
	/** The mistakes that the review keeps quiet about. */
	readonly quietRules: readonly RuleId[];
	readonly myName: string;
	readonly signature: string;
}

/** What holds until the user says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
	weekendDays: [6, 7],
	holidays: [],
	holidayPreset: 'none',
	checkInDays: [5, 7],
	valueAddDays: [10, 14],
	closeDay: 21,
	multiRoundCloseDay: 14,
	multiRoundCount: 3,
	afterTimelineBusinessDays: [1, 2],
	capDays: 7,
	sameDayThankYou: false,
	rollThankYou: false,
	dateOrder: 'month-first',
	language: 'auto',
	properties: {},
	noteType: 'interview',
	noteTag: 'interview',
	followUpType: 'follow-up',
	interviewFolder: '',
	draftFolder: '',
	templateFolder: '',
	showReadings: true,
	reviewDrafts: true,
	quietRules: [],
	myName: '',
	signature: '',
};
