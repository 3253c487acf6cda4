import { addDays } from '../../date/calendar-date';
import type { Pattern } from '../../once/late-pattern';
import { endOf, matchAt } from '../phrase-pattern';
import type { NamedDays, Placed, PhraseReader } from '../phrase';

/** How a language points back to days and says that they are over; both sticky. */
export interface AroundWords {
	/** "By then", "after that": the days named before. */
	readonly thatDay: Pattern;
	/** "Once the holidays are over": what stands behind the days. */
	readonly isOver: Pattern;
}

/** The days named at that place, or those named before when words stand there that point to them; days that "are over" are about their end. */
export function daysNamedAround(reader: PhraseReader, place: number, { thatDay, isOver }: AroundWords): Placed<NamedDays> | undefined {
	const that = reader.namedBefore === undefined ? undefined : matchAt(thatDay, reader.text, place);
	if (that && reader.namedBefore !== undefined) return { first: reader.namedBefore, last: reader.namedBefore, sure: true, to: endOf(that) };
	const days = reader.daysAt(place);
	const over = days && matchAt(isOver, reader.text, days.to);
	if (!days || !over || days.upTo) return days && over ? { ...days, to: endOf(over) } : days;
	const next = addDays(days.last, 1);
	return { ...days, first: next, last: next, to: endOf(over) };
}
