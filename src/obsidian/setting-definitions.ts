import type { SettingControl, SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import { DRAFT_RULES } from '../core/draft-review/rules';
import { PROPERTY_KEYS } from '../core/settings/property-keys';
import type { SettingsProblem } from '../core/settings/read-settings';
import { LANGUAGES } from '../core/timeline/languages';
import type { FieldKey } from './setting-fields';

/** A sentence when a control's value is refused. */
export type Check = (key: FieldKey, shown: unknown) => string | undefined;

type Kind =
	| { readonly type: 'text' | 'folder'; readonly placeholder?: string }
	| { readonly type: 'textarea'; readonly placeholder?: string; readonly rows?: number }
	| { readonly type: 'number'; readonly min?: number }
	| { readonly type: 'toggle' }
	| { readonly type: 'dropdown'; readonly options: Record<string, string> };

/** One setting: its key, its name, what it does, and the control that fits. */
type Row = readonly [key: FieldKey, name: string, desc: string, kind: Kind];

type Definition = SettingDefinitionControl<FieldKey>;

const TEXT: Kind = { type: 'text' };
const TOGGLE: Kind = { type: 'toggle' };
const DAYS: Kind = { type: 'text', placeholder: '5 to 7' };
const NUMBER: Kind = { type: 'number', min: 0 };

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const LANGUAGE_OPTIONS = { auto: 'As Obsidian', ...Object.fromEntries(LANGUAGES.map(({ code, name }) => [code, name])) };

const BUSINESS_DAYS: readonly Row[] = [
	[
		'holidayPreset',
		'Public holidays',
		'Nothing falls due on these days.',
		{ type: 'dropdown', options: { none: 'None', us: 'United States', england: 'England', germany: 'Germany' } },
	],
	[
		'holidays',
		'Other days off',
		'One to a line: a date such as 2026-11-26, or 12-25 for every year.',
		{ type: 'textarea', rows: 4, placeholder: '2026-11-26' },
	],
];

const RHYTHM: readonly Row[] = [
	['checkInDays', 'Check-in', 'First and last day after the interview or their last reply, when they named no date.', DAYS],
	['afterTimelineBusinessDays', 'Check-in after their date', 'First and last business day after the date they named.', { type: 'text', placeholder: '1 to 2' }],
	['valueAddDays', 'Value-add', 'First and last day of silence.', { type: 'text', placeholder: '10 to 14' }],
	['closeDay', 'Graceful close', 'Day of silence on which it opens.', NUMBER],
	['multiRoundCount', 'Many rounds', 'From this number of completed rounds on, the close comes earlier.', NUMBER],
	['multiRoundCloseDay', 'Graceful close after many rounds', 'Day of silence on which it then opens.', NUMBER],
	['capDays', 'Days between messages', 'The least number of days between two messages to the same person. Thank-yous do not count.', NUMBER],
];

const THANK_YOUS: readonly Row[] = [
	['sameDayThankYou', 'Allow the same day', 'A thank-you may go out on the day of the interview.', TOGGLE],
	['rollThankYou', 'Wait for a business day', 'A thank-you due at a weekend or on a holiday waits for the next business day.', TOGGLE],
];

const NOTES: readonly Row[] = [
	['noteType', 'Type of interview notes', 'The value of the property “type”.', TEXT],
	['noteTag', 'Tag of interview notes', 'Notes with this tag count as well. Empty means that only the type counts.', TEXT],
	['followUpType', 'Type of follow-up notes', 'The value of the property “type” in a note that holds one message.', TEXT],
	['language', 'Language of your notes', 'In which their words on timing are read. English is always read as well.', { type: 'dropdown', options: LANGUAGE_OPTIONS }],
	['dateOrder', 'Dates in numbers', 'How 3/4/2026 is read.', { type: 'dropdown', options: { 'month-first': 'Month first', 'day-first': 'Day first' } }],
	['interviewFolder', 'Folder for interview notes', 'Where new ones are made. Empty means where Obsidian puts new notes.', { type: 'folder' }],
	['templateFolder', 'Folder for templates', 'Notes in it never count as interviews. Empty means that there is none.', { type: 'folder' }],
	['showReadings', 'Show readings while typing', 'Behind words on timing in an interview note stands the date they are read as. It is no part of the note.', TOGGLE],
];

const MESSAGES: readonly Row[] = [
	['myName', 'Your name', 'Under your messages, and to know you in an invitation.', TEXT],
	['signature', 'Signature', 'What stands under your messages. Empty means your name alone.', { type: 'textarea', rows: 3 }],
	['reviewDrafts', 'Review drafts', 'Marks what could cost you the offer while you write, and says so before a message goes out.', TOGGLE],
	['draftFolder', 'Folder for drafts', 'Where the notes of messages are made. Empty means where Obsidian puts new notes.', { type: 'folder' }],
];

/** Every setting, under its heading. */
export function settingDefinitions(check: Check, problems: readonly SettingsProblem[]): SettingDefinitionGroup<FieldKey>[] {
	const group = (heading: string, rows: readonly Row[], pages: readonly SettingDefinitionPage<FieldKey>[] = []): SettingDefinitionGroup<FieldKey> => ({
		type: 'group',
		heading,
		items: [...pages, ...rows.map((row) => definition(row, check))],
	});
	return [
		...(problems.length > 0 ? [problemGroup(problems)] : []),
		group('Business days', BUSINESS_DAYS, [weekendPage(check)]),
		group('Rhythm', RHYTHM),
		group('Thank-yous', THANK_YOUS),
		group('Notes', NOTES, [propertiesPage(check)]),
		group('Messages', MESSAGES, [rulesPage(check)]),
	];
}

function definition([key, name, desc, kind]: Row, check: Check): Definition {
	return { name, desc, control: control(key, kind, check) };
}

function control(key: FieldKey, kind: Kind, check: Check): SettingControl<FieldKey> {
	// Where nobody types there is nothing to mend: what is refused goes back to what it was, with a notice.
	if (kind.type === 'toggle' || kind.type === 'dropdown') return { ...kind, key };
	return { ...kind, key, validate: (shown: unknown) => check(key, shown) };
}

function weekendPage(check: Check): SettingDefinitionPage<FieldKey> {
	const rows = WEEKDAYS.map((name, at): Row => [`weekendDays.${at + 1}`, name, '', TOGGLE]);
	return { type: 'page', name: 'Weekend', desc: 'The weekdays on which nothing falls due.', items: rows.map((row) => definition(row, check)) };
}

function rulesPage(check: Check): SettingDefinitionPage<FieldKey> {
	const rows = DRAFT_RULES.map(({ id, title, why }): Row => [`quietRules.${id}`, title, why, TOGGLE]);
	return { type: 'page', name: 'What the review looks for', desc: 'Each can be switched off.', items: rows.map((row) => definition(row, check)) };
}

function propertiesPage(check: Check): SettingDefinitionPage<FieldKey> {
	const rows = PROPERTY_KEYS.map((key): Row => [`properties.${key}`, key, '', { type: 'text', placeholder: key }]);
	return {
		type: 'page',
		name: 'Property names',
		desc: 'For vaults that use a property such as “date” for something else.',
		items: rows.map((row) => definition(row, check)),
	};
}

function problemGroup(problems: readonly SettingsProblem[]): SettingDefinitionGroup<FieldKey> {
	return {
		type: 'group',
		heading: 'Needs attention',
		items: problems.map(({ key, message }) => ({ name: key === '' ? 'The settings file' : `“${key}” in the settings file`, desc: message, searchable: false })),
	};
}
