import { addDays, mondayOf, weekdayOf } from '../../date/calendar-date';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';

/** "The weekend", "this weekend", "next weekend": Saturday and Sunday. */
export const weekendPhrase: DayPhrase = {
	name: 'weekend',
	pattern: phrasePattern('(?:over |during )?(the|this|this coming|the coming|next) weekend'),
	read([, which], { saidOn, direction }) {
		const isNext = which === 'next' || (which?.endsWith('coming') && weekdayOf(saidOn) > 5);
		const running = addDays(mondayOf(saidOn), isNext ? 12 : 5);
		const isLast = direction === 'past' && running > saidOn && (which === 'the' || which === 'this');
		const saturday = addDays(running, isLast ? -7 : 0);
		const nearer = addDays(saturday, -7);
		const others = isNext && nearer > saidOn ? { others: [{ first: nearer, last: addDays(nearer, 1) }] } : {};
		return { first: saturday, last: addDays(saturday, 1), sure: !isNext, ...others };
	},
};

export const weekendExamples: PhraseExamples = {
	reads: [
		['over the weekend', '2026-11-20', '2026-11-21', '2026-11-22'],
		['before the weekend', '2026-11-18', '2026-11-18', '2026-11-20'],
		['after next weekend', '2026-11-20', '2026-11-30', null],
	],
	ignores: ['a weekend', 'last weekend'],
};
