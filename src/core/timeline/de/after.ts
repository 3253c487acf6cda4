import { addDays } from '../../date/calendar-date';
import { after, upTo } from '../grammar/windows';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt } from './grammar/named-around';
import { isMissedAround } from './grammar/negation';
import { spelt } from './grammar/spelling';

/** "Nach X", "erst nach X", "jederzeit nach X", "danach" behind named days: from the day after X, an open lower bound. */
export const afterPhrase: WindowPhrase = {
	name: 'after',
	pattern: phrasePattern(spelt('(?:(?:erst|frühestens|jederzeit|irgendwann|kurz|gleich|direkt|unmittelbar|nicht vor) )?(?:nach(?: ende| abschluss)?(?= )|(danach|anschließend))')),
	read(match, reader) {
		const { namedBefore, saidOn, text } = reader;
		if (match[1]) return namedBefore === undefined || namedBefore < saidOn ? undefined : { earliest: addDays(namedBefore, 1), latest: null, sure: true };
		const days = daysNamedAt(reader, endOf(match));
		if (!days) return undefined;
		// "Wenn Sie nach drei Wochen nichts gehört haben" gives them those weeks (rule 3).
		return isMissedAround(text, match.index, days.to) ? upTo(days, saidOn) : after(days);
	},
};

export const afterExamples: PhraseExamples = {
	reads: [
		['nach Freitag', '2026-11-23', '2026-11-28', null],
		['jederzeit nach dem 7.', '2026-12-01', '2026-12-08', null],
		['erst nach zwei Wochen', '2026-11-20', '2026-12-04', null],
		['wir entscheiden erst nach der nächsten Woche', '2026-11-20', '2026-11-28', null],
		['Wenn Sie nach drei Wochen nichts gehört haben, schreiben Sie uns', '2026-11-20', '2026-11-20', '2026-12-11'],
		['Gespräche bis zum 20., danach entscheiden sie', '2026-11-09', '2026-11-21', null],
	],
	ignores: ['nach dem Gespräch', 'nach und nach', 'danach schauen'],
};
