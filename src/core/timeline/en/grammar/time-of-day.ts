import { endOf, matchAt, oneOf, phrasePattern } from '../../phrase-pattern';
import type { Placed } from '../../phrase';

const LEAD = '(?:t|~[,(]?~(?:(?:at|by|around|about|from) |@~)?)';
const TWELVE_HOURS = phrasePattern(`${LEAD}(\\d{1,2})(?:[:.](\\d\\d))?~([ap])\\.?m`);
const CLOCK = phrasePattern(`${LEAD}(\\d{1,2}):(\\d\\d)(?::\\d\\d)?`);
const NOON = phrasePattern(`${LEAD}(?:noon|midday)`);
const PART = phrasePattern(
	`~,?~(?:(?:in|by) the |at |by )?${oneOf(
		'(?:early |late )?(?:morning|afternoon|evening)|night|lunchtime',
		'eod|cob|eob|(?:the )?end of (?:the )?(?:day|business)|close of (?:business|play)',
	)}`,
);

// Most days stand without a time: one look spares four.
const BEGINS = / *[,(]? *(?:@|t?\d|noon|mid|mor|aft|eve|nig|lun|ear|lat|eod|cob|eob|end|clo|at |by |around|about|from|in the|the end)/y;

/** A time or a part of the day that begins at that place, with minutes after midnight where it names a time. */
export function timeOfDayAt(text: string, place: number): Placed<{ readonly minutes?: number }> | undefined {
	if (!matchAt(BEGINS, text, place)) return undefined;
	const twelve = matchAt(TWELVE_HOURS, text, place);
	if (twelve) return timed(twelve, twelveHours(Number(twelve[1]), twelve[3] === 'p'), Number(twelve[2] ?? 0));
	const clock = matchAt(CLOCK, text, place);
	if (clock) return timed(clock, Number(clock[1]), Number(clock[2]));
	const noon = matchAt(NOON, text, place);
	if (noon) return { to: endOf(noon), minutes: 12 * 60 };
	const part = matchAt(PART, text, place);
	return part && { to: endOf(part) };
}

function twelveHours(hour: number, afternoon: boolean): number {
	return hour >= 1 && hour <= 12 ? (hour % 12) + (afternoon ? 12 : 0) : Number.NaN;
}

function timed(match: RegExpExecArray, hours: number, minutes: number): Placed<{ readonly minutes: number }> | undefined {
	const isTime = hours >= 0 && hours <= 23 && minutes <= 59;
	return isTime ? { to: endOf(match), minutes: hours * 60 + minutes } : undefined;
}
