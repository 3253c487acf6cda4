import type { CalendarDate } from '../date/calendar-date';
import { longDayWords } from '../date/date-words';
import { localTimeAt } from '../date/local-time';
import type { LocalDateTime } from '../date/parse-date-time';
import { quoted } from '../settings/quoted';
import type { ZoneMention } from './zone-in-text';
import { instantInZone, zoneNamed } from './zone-named';

/** A time on the user's clock, and what somebody should know of how it came about. */
export interface OwnTime {
	readonly on: CalendarDate;
	/** After midnight. */
	readonly minutes: number;
	readonly doubts: readonly string[];
}

/** The time that a text names in that zone, on clocks in the user's own; as it stands where nobody can be sure what the zone is. */
export function ownTime(there: Required<LocalDateTime>, mention: ZoneMention, zone: string): OwnTime {
	const named = zoneNamed(mention, there.on);
	const read = named && instantInZone(there, named);
	const here = read && localTimeAt(read.instant, zone);
	if (!here) return { ...there, doubts: [`The text names the time zone ${quoted(mention.words)}; the time is taken as it stands, so check what it is for you.`] };
	if (here.on === there.on && here.minutes === there.minutes) return { ...there, doubts: [] };
	const day = here.on === there.on ? '' : ` on ${longDayWords(here.on)}`;
	const condition = named.supposed === undefined ? '' : `, if ${named.supposed} is meant; check it`;
	const told = `${mention.time ?? clockWords(there.minutes)} ${mention.words} is ${clockWords(here.minutes)}${day} where you are${condition}.`;
	return { ...here, doubts: read.isInSeason ? [told] : [told, `${quoted(mention.words)} does not fit the season; what clocks there show on that day is taken, so check it.`] };
}

/** "09:05", for minutes after midnight. */
function clockWords(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
