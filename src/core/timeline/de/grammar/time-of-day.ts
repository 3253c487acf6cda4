import { endOf, matchAt, oneOf, phrasePattern } from '../../phrase-pattern';
import type { Placed } from '../../phrase';
import { spelt } from './spelling';

const LEAD = '(?:t|~[,(]?~(?:(?:um|gegen|ab|bis|ca\\.?|etwa|zwischen|von) ){0,2})';
const CLOCK = phrasePattern(`${LEAD}(\\d{1,2})(?:(?:[:.](\\d\\d))?~(?:uhr|h)(?:~(\\d\\d))?|:(\\d\\d)(?::\\d\\d)?)`);
const NOON = phrasePattern(`${LEAD}(?:(?:zum |am )?mittags?)`);
const PART = phrasePattern(
	spelt(
		`~,?~(?:(?:am|zum|bis zum|gegen|in der|im laufe des|über den) )?${oneOf(
			'(?:frühen |späten )?(?:morgens?|vormittags?|nachmittags?|abends?|nachts?|nacht)|früh|mitternacht',
			'(?:ende des (?:arbeits)?tag(?:es|s)|tagesende|feierabend|dienstschluss|geschäftsschluss|büroschluss)',
		)}`,
	),
);

/** A time or a part of the day that begins at that place, with minutes after midnight where it names a time. */
export function timeOfDayAt(text: string, place: number): Placed<{ readonly minutes?: number }> | undefined {
	const clock = matchAt(CLOCK, text, place);
	if (clock) return timed(clock);
	const noon = matchAt(NOON, text, place);
	if (noon) return { to: endOf(noon), minutes: 12 * 60 };
	const part = matchAt(PART, text, place);
	return part && { to: endOf(part) };
}

function timed(match: RegExpExecArray): Placed<{ readonly minutes: number }> | undefined {
	const hours = Number(match[1]);
	const minutes = Number(match[2] ?? match[3] ?? match[4] ?? 0);
	return hours <= 24 && minutes <= 59 ? { to: endOf(match), minutes: (hours % 24) * 60 + minutes } : undefined;
}
