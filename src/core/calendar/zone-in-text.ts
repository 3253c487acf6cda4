import { latePattern } from '../once/late-pattern';

/** A time zone that a text names. */
export interface ZoneMention {
	/** As it is written, without brackets: "PST", "UTC+01:00", "Europe/Berlin". */
	readonly words: string;
	/** The time right before it, as it is written: "2:00 PM". */
	readonly time?: string;
	/** What follows, for some programs name the places of a zone behind its offset; within the line and not for long. */
	readonly behind: string;
	/** Where the words stand in the text; `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

const NAMES = [
	'(?:UTC|GMT)(?:(?:\\s?\\+\\s?|\\s?[-−](?=\\d)|–(?=\\d))(?:1[0-4]|0?\\d)(?::?\\d{2})?)?',
	'\\+(?:0\\d|1[0-4]):?\\d{2}',
	'(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?',
	'(?!(?:This|That|Next|Last|Some|Any|Each|Every|Our|Your|My|The) )(?:\\p{Lu}[\\p{L}.]{1,20} ){1,4}[Tt]ime',
	'\\p{Lu}\\p{L}{2,30}e (?:Sommer|Normal)?[zZ]eit',
	'[PMCE][SD]?T|A[SD]T|CES?T|WES?T|EES?T|MES?Z|BST|IST|JST|KST|SGT|HKT|A[EWC][SD]T|NZ[SD]T|(?:Pacific|Mountain|Central|Eastern)(?![/-]? ?\\p{Lu})',
];
const NAME = `(${NAMES.join('|')})(?![\\p{L}\\d])`;
const BEHIND_TIME = latePattern(() => new RegExp(`(?:^|\\D)(\\d{1,2}(?:[:.h]\\d{2}){0,2}(?:\\s{0,2}[AaPp]\\.?[Mm]\\b\\.?)?(?:\\s{0,2}[Uu]hr)?),?\\s{0,2}[([]?${NAME}`, 'u'));
const IN_BRACKETS = latePattern(() => new RegExp(`[([]${NAME}(?=[)\\]]| - )`, 'u'));
const ISO_IN_UTC = latePattern(() => /\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z)(?![\p{L}\d])/u);
const LONGEST_BEHIND = 120;

/** The first zone that stands behind a time, else the first that stands in brackets; undefined when there is none. */
export function zoneInText(text: string): ZoneMention | undefined {
	const atTime = BEHIND_TIME.exec(text) ?? ISO_IN_UTC.exec(text);
	const match = atTime ?? IN_BRACKETS.exec(text);
	const words = match?.at(-1);
	if (!match || words === undefined) return undefined;
	const to = match.index + match[0].length;
	const behind = /^[^\n]*/.exec(text.slice(to, to + LONGEST_BEHIND))?.[0] ?? '';
	const time = atTime?.[1] ?? '';
	// A number alone may be that of a day.
	return { words, ...(/\D/.test(time) && { time }), behind, from: to - words.length, to };
}
