import { daysNamedAround } from '../../grammar/named-around';
import { endOf, matchAt } from '../../phrase-pattern';
import type { NamedDays, Placed, PhraseReader } from '../../phrase';

const THAT_DAY = / {0,2}(?:then|that)(?=\s*(?:$|[,.;!?)"'-]| (?:and|but|so|or|i|we|they|he|she|at)\b))/y;
const IS_OVER = / {1,3}(?:is|are|have|has) (?:over|done|passed|gone(?: by)?|up|through|out)\b/y;

/** The days named at that place, or those named before when "then" or "that" stands there; "the holidays are over" is about their end. */
export function daysNamedAt(reader: PhraseReader, place: number): Placed<NamedDays> | undefined {
	return daysNamedAround(reader, place, { thatDay: THAT_DAY, isOver: IS_OVER });
}

// "Until she is back on the 6th": a few words may come before the day.
const WORDS_BETWEEN = /\s{1,3}(?!(?:after|before|and|or|but|unless|if)\b)[a-z][a-z']*/y;
const MOST_WORDS = 6;

/** The same, and when no day stands at the place, the first one within the next few words of the clause. */
export function daysNamedSoonAt(reader: PhraseReader, place: number): Placed<NamedDays> | undefined {
	let at = place;
	for (let words = 0; words <= MOST_WORDS; words++) {
		const days = daysNamedAt(reader, at);
		if (days) return days;
		const word = matchAt(WORDS_BETWEEN, reader.text, at);
		if (!word) return undefined;
		at = endOf(word);
	}
	return undefined;
}
