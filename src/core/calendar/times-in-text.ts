import { latePattern } from '../once/late-pattern';

/** A time of day in words, and how long it takes when its end is named, too. */
export interface TimeSpan {
	/** After midnight. */
	readonly minutes: number;
	readonly durationMinutes: number;
}

const TIME = '(\\d{1,2})(?:[:.h](\\d{2}))?\\s{0,2}([ap])?\\.?(?:m\\b\\.?)?';
const RANGE = latePattern(() => new RegExp(`(?:^|[^\\d:.,/-])${TIME}\\s{0,3}(?:uhr\\s{0,2})?(?:-|–|—|to|until|till|bis)\\s{0,3}${TIME}(?![\\d/-])(\\s{0,2}uhr)?`, 'giu'));
const LENGTH = latePattern(() => /(?:^|[^\d.,:])(\d{1,3}(?:[.,]5)?)(?:\s|-){0,2}(minutes?|mins?|minuten|hours?|hrs?|stunden?)(?![\p{L}\d])/iu);
const DAY = 1440;

/** The first clear span of a text: "2:00 – 3:00 PM", "14:00-15:30", "from 2 to 3pm"; two bare numbers may be anything. */
export function spanIn(text: string): TimeSpan | undefined {
	for (const [, fromHour = '', fromMinute, fromHalf, toHour = '', toMinute, toHalf, clock] of text.matchAll(RANGE.expression)) {
		const isClear = fromMinute !== undefined || toMinute !== undefined || fromHalf !== undefined || toHalf !== undefined || clock !== undefined;
		const end = minutesOf(toHour, toMinute, toHalf ?? fromHalf);
		const start = startBefore(end, fromHour, fromMinute, fromHalf ?? undefined, toHalf);
		if (!isClear || start === undefined || end === undefined || end <= start) continue;
		return { minutes: start, durationMinutes: end - start };
	}
	return undefined;
}

/** The length that a text names in minutes or hours: "45 minutes", "1.5 hours". */
export function lengthIn(text: string): number | undefined {
	const match = LENGTH.exec(text);
	if (!match) return undefined;
	const [, number = '', unit = ''] = match;
	const minutes = Number(number.replace(',', '.')) * (/^[hs]/i.test(unit) ? 60 : 1);
	return Number.isInteger(minutes) && minutes > 0 && minutes <= DAY ? minutes : undefined;
}

/** "2 – 3 PM" begins in the afternoon, "11 – 1 PM" does not: of the two halves of the day the one that ends before the end. */
function startBefore(end: number | undefined, hour: string, minute: string | undefined, half: string | undefined, endHalf: string | undefined): number | undefined {
	if (half !== undefined || endHalf === undefined) return minutesOf(hour, minute, half);
	const same = minutesOf(hour, minute, endHalf);
	return same !== undefined && end !== undefined && same < end ? same : minutesOf(hour, minute, endHalf.toLowerCase() === 'p' ? 'a' : 'p');
}

function minutesOf(hour: string, minute = '0', half: string | undefined): number | undefined {
	const [hours, minutes] = [Number(hour), Number(minute)];
	if (minutes > 59 || hours > 23 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
	if (half === undefined) return hours * 60 + minutes;
	return ((hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minutes;
}
