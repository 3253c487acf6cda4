import { later, type CalendarDate } from '../../date/calendar-date';
import type { Pattern } from '../../once/late-pattern';
import { endOf, matchAt } from '../phrase-pattern';
import type { PhraseReader, StatedWindow } from '../phrase';

const ASIDE = / {0,2}\([^()]{1,20}\)/y;

/** A window with both ends. */
export interface JoinedDays extends StatedWindow {
	readonly earliest: CalendarDate;
	readonly latest: CalendarDate;
}

/**
 * The window from the days named at that place to those named behind the joint ("or", "to"). The second are counted from the first
 * where they would else come before them: "Monday or Tuesday", said on a Monday, is next week. A group in the joint holds a word of
 * doubt ("or maybe").
 */
export function joinedDays(reader: PhraseReader, place: number, joint: Pattern): JoinedDays | undefined {
	const one = reader.daysAt(place);
	// "Either the next day (Tuesday) or Wednesday": what explains the first days is passed over.
	const aside = one && matchAt(ASIDE, reader.text, one.to);
	const between = one && matchAt(joint, reader.text, aside ? endOf(aside) : one.to);
	if (!one || !between || one.past) return undefined;
	const asSaid = reader.daysAt(endOf(between));
	const other = asSaid && asSaid.last <= one.last ? reader.daysAt(endOf(between), one.last) : asSaid;
	if (!other || other.past || other.last < one.last) return undefined;
	const earliest = one.upTo ? reader.saidOn : later(one.first, reader.saidOn);
	const others = between[1] === undefined ? undefined : [{ earliest, latest: one.last }];
	return { earliest, latest: other.last, sure: one.sure && other.sure && !others, others, to: other.to };
}
