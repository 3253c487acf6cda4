import { addDays, mondayOf, weekdayOf } from '../../date/calendar-date';
import { latePattern } from '../../once/late-pattern';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt, unspelt } from './grammar/spelling';

const AFTER_LEAD = latePattern(() => new RegExp(spelt('\\b(?:bis|am|zum|vor|nach|ab|das|dem|übers|über|spätestens) {1,3}$')));

/** "Am Wochenende", "dieses Wochenende", "nächstes Wochenende": Saturday and Sunday. */
export const weekendPhrase: DayPhrase = {
	name: 'weekend',
	pattern: phrasePattern(spelt('(?:übers )?(?:(diese[sm]|kommende[sn]?|nächste[sn]?) )?wochenende')),
	read({ 0: found, 1: which, index }, { saidOn, direction, text }) {
		if (!which && !found.includes('bers') && !AFTER_LEAD.test(text.slice(Math.max(0, index - 14), index)) && text.trim() !== found) return undefined;
		const isNext = which !== undefined && (unspelt(which).startsWith('naech') || (which.startsWith('komm') && weekdayOf(saidOn) > 5));
		const running = addDays(mondayOf(saidOn), isNext ? 12 : 5);
		const isLast = direction === 'past' && running > saidOn && !isNext;
		const saturday = addDays(running, isLast ? -7 : 0);
		const nearer = addDays(saturday, -7);
		const others = isNext && nearer > saidOn ? { others: [{ first: nearer, last: addDays(nearer, 1) }] } : {};
		return { first: saturday, last: addDays(saturday, 1), sure: !isNext, ...others };
	},
};

export const weekendExamples: PhraseExamples = {
	reads: [
		['am Wochenende', '2026-11-20', '2026-11-21', '2026-11-22'],
		['vor dem Wochenende', '2026-11-18', '2026-11-18', '2026-11-20'],
		['nach dem nächsten Wochenende', '2026-11-20', '2026-11-30', null],
		['übers Wochenende', '2026-11-18', '2026-11-21', '2026-11-22'],
	],
	ignores: ['letztes Wochenende', 'ein Wochenende', 'Schönes Wochenende'],
};
