import type { CalendarDate } from '../date/calendar-date';
import { instantOf, isZone } from '../date/local-time';
import type { LocalDateTime } from '../date/parse-date-time';
import { once } from '../once/once';
import { windowsZone } from './windows-zones';
import type { ZoneMention } from './zone-in-text';

/** What the words for a zone mean. */
export interface NamedZone {
	/** A place's, as an IANA name, or one that is always so many minutes ahead of UTC. */
	readonly clock: string | number;
	/** Minutes ahead of UTC that the words themselves say, where the clock of the place is another in summer. */
	readonly ahead?: number;
	/** Which of several meanings was taken. */
	readonly supposed?: string;
}

/** The time in a zone as an instant. */
export interface NamedInstant {
	/** Milliseconds since 1970 in UTC. */
	readonly instant: number;
	/** False when the words are those of the other half of the year: "PST" in July. */
	readonly isInSeason: boolean;
}

const HOUR = 60;
const MS_PER_MINUTE = 60_000;

const NORTH_AMERICA = (['Eastern', 'Central', 'Mountain', 'Pacific'] as const).map((name, at) => ({ name, winter: -(5 + at) * HOUR }));
const PLACES = { Eastern: 'America/New_York', Central: 'America/Chicago', Mountain: 'America/Denver', Pacific: 'America/Los_Angeles' } as const;
/** Other countries have a time of the same name. */
const SHARED = new Set<string>(['Central', 'Mountain']);

const EUROPE: readonly (readonly [place: string, winter: number, names: readonly string[], winterNames: readonly string[], summerNames: readonly string[]])[] = [
	['Europe/Berlin', HOUR, ['central european time'], ['cet', 'mez', 'central european standard time', 'mitteleuropäische zeit', 'mitteleuropäische normalzeit'], ['cest', 'mesz', 'central european summer time', 'mitteleuropäische sommerzeit']],
	['Europe/Lisbon', 0, ['western european time'], ['wet'], ['west', 'western european summer time']],
	['Europe/Athens', 2 * HOUR, ['eastern european time'], ['eet'], ['eest', 'eastern european summer time']],
];

const FIXED: Readonly<Record<string, number>> = {
	utc: 0,
	gmt: 0,
	z: 0,
	'greenwich mean time': 0,
	'coordinated universal time': 0,
	jst: 9 * HOUR,
	kst: 9 * HOUR,
	sgt: 8 * HOUR,
	hkt: 8 * HOUR,
	awst: 8 * HOUR,
	acst: 9.5 * HOUR,
	acdt: 10.5 * HOUR,
	aest: 10 * HOUR,
	aedt: 11 * HOUR,
	nzst: 12 * HOUR,
	nzdt: 13 * HOUR,
};

const named = once(() => new Map<string, NamedZone>([
	...Object.entries(FIXED).map(([name, clock]) => [name, { clock }] as const),
	...NORTH_AMERICA.flatMap(({ name, winter }) => northAmerican(name, winter)),
	...EUROPE.flatMap(([clock, winter, names, winterNames, summerNames]) => [
		...names.map((name) => [name, { clock }] as const),
		...winterNames.map((name) => [name, { clock, ahead: winter }] as const),
		...summerNames.map((name) => [name, { clock, ahead: winter + HOUR }] as const),
	]),
	['british summer time', { clock: 'Europe/London', ahead: HOUR }],
	['bst', { clock: 'Europe/London', ahead: HOUR, supposed: 'British Summer Time' }],
]));

function northAmerican(name: keyof typeof PLACES, winter: number): readonly (readonly [string, NamedZone])[] {
	const zone: NamedZone = { clock: PLACES[name], ...(SHARED.has(name) && { supposed: `the ${name} Time of North America` }) };
	const letter = name.charAt(0).toLowerCase();
	const long = name.toLowerCase();
	return [
		...[long, `${long} time`, `${letter}t`].map((each) => [each, zone] as const),
		...[`${long} standard time`, `${letter}st`].map((each) => [each, { ...zone, ahead: winter }] as const),
		...[`${long} daylight time`, `${letter}dt`].map((each) => [each, { ...zone, ahead: winter + HOUR }] as const),
	];
}

/** The zone that a text means on a day; undefined where the same words stand for several ("IST"), and for places in words ("Berlin time"). */
export function zoneNamed({ words, behind }: Pick<ZoneMention, 'words' | 'behind'>, on: CalendarDate): NamedZone | undefined {
	const known = named().get(words.toLowerCase()) ?? offsetNamed(words);
	if (known && words.startsWith('UTC')) return placeBehind(behind, known, on) ?? known;
	if (known) return known;
	const place = words.includes('/') && isZone(words) ? words : windowsZone(words);
	return place === undefined ? undefined : { clock: place };
}

function offsetNamed(words: string): NamedZone | undefined {
	const match = /^(?:UTC|GMT)?\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(words);
	if (!match) return undefined;
	const [, sign, hours, minutes = '0'] = match;
	const ahead = Number(hours) * HOUR + Number(minutes);
	return { clock: sign === '+' ? ahead : -ahead };
}

const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific'];
const MOST_PLACES = 8;

/**
 * The zone of "(UTC+01:00) Amsterdam, Berlin, Rome": Windows writes the offset of winter there all year, and means the clocks of
 * the places.
 */
function placeBehind(behind: string, { clock }: NamedZone, on: CalendarDate): NamedZone | undefined {
	const names = /^[)\]]\s{0,2}(\p{Lu}[^()\n]{2,100})(\(US)?/u.exec(behind);
	if (!names || typeof clock !== 'number') return undefined;
	const [, list = '', american] = names;
	if (american !== undefined) {
		const zone = named().get(list.trim().toLowerCase());
		return zone && { clock: zone.clock };
	}
	const cities = list.split(',', MOST_PLACES).map((city) => city.trim().replace(/[. ]+/g, '_'));
	const place = cities.flatMap((city) => AREAS.map((area) => `${area}/${city}`)).find((each) => [clock, clock + HOUR].includes(aheadIn(each, { on }) ?? NaN));
	return place === undefined ? undefined : { clock: place };
}

/** The instant at which the zone's clocks show that time; undefined when this machine does not know the zone. */
export function instantInZone(local: LocalDateTime, { clock, ahead }: NamedZone): NamedInstant | undefined {
	const utc = instantOf(local, 'UTC');
	if (utc === undefined) return undefined;
	if (typeof clock === 'number') return { instant: utc - clock * MS_PER_MINUTE, isInSeason: true };
	const instant = instantOf(local, clock);
	return instant === undefined ? undefined : { instant, isInSeason: ahead === undefined || ahead === (utc - instant) / MS_PER_MINUTE };
}

function aheadIn(place: string, local: LocalDateTime): number | undefined {
	const [utc, instant] = [instantOf(local, 'UTC'), instantOf(local, place)];
	return utc === undefined || instant === undefined ? undefined : (utc - instant) / MS_PER_MINUTE;
}
