import { notBefore, upToDayBefore } from '../grammar/windows';
import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt } from './grammar/named-around';
import { isNegatedAround } from './grammar/negation';
import { spelt } from './grammar/spelling';

/** "Vor X": up to the day before it; "nicht vor X", "vor X wird das nichts": from X on. */
export const beforePhrase: WindowPhrase = {
	name: 'before',
	pattern: phrasePattern(spelt('(?:(?:(?:noch|kurz|knapp|rechtzeitig) )?vor|(nicht vor|keinesfalls vor|auf keinen fall vor|niemals vor|nie vor))(?= )')),
	read(match, reader) {
		const days = daysNamedAt(reader, endOf(match));
		// "Vor zwei Wochen" lies behind; only "nicht vor zwei Wochen" looks ahead.
		if (!days || (days.upTo && !days.end && !match[1])) return undefined;
		return match[1] || isNegatedAround(reader.text, match.index, days.to) ? notBefore(days) : upToDayBefore(days, reader.saidOn);
	},
};

export const beforeExamples: PhraseExamples = {
	reads: [
		['vor dem 1. Dezember', '2026-11-20', '2026-11-20', '2026-11-30'],
		['eine Antwort noch vor dem Wochenende', '2026-11-18', '2026-11-18', '2026-11-20'],
		['nicht vor dem 5. Januar', '2026-12-18', '2027-01-05', null],
		['Vor nächster Woche wird das nichts', '2026-11-20', '2026-11-23', null],
		['Rechnen Sie nicht damit, vor Freitag von uns zu hören', '2026-11-23', '2026-11-27', null],
		['Wenn Sie vor Freitag nichts gehört haben, schreiben Sie uns', '2026-11-23', '2026-11-23', '2026-11-26'],
	],
	ignores: ['vor Kurzem', 'vor allem', 'vor zwei Wochen'],
};
