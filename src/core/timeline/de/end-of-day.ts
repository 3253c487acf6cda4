import { endOf, phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { spelt } from './grammar/spelling';

/** "Tagesende", "Feierabend", "Ende des Tages", alone or before the day that it closes. */
export const endOfDayPhrase: DayPhrase = {
	name: 'end of day',
	pattern: phrasePattern(spelt('(?:ende des (?:heutigen )?(?:arbeits|geschäfts|werk)?tag(?:e?s)|tagesende|feierabend|dienstschluss|geschäftsschluss|büroschluss|eod)(?: (?:am|von))?')),
	read(match, reader) {
		const named = reader.daysAt(endOf(match));
		if (named) return named;
		return { first: reader.saidOn, last: reader.saidOn, sure: true };
	},
};

export const endOfDayExamples: PhraseExamples = {
	reads: [
		['bis Feierabend', '2026-11-20', '2026-11-20', '2026-11-20'],
		['bis zum Ende des Tages', '2026-11-20', '2026-11-20', '2026-11-20'],
		['bis Dienstschluss am Mittwoch', '2026-11-20', '2026-11-20', '2026-11-25'],
		['bis Tagesende morgen', '2026-11-20', '2026-11-20', '2026-11-21'],
	],
	ignores: ['am Ende eines langen Tages', 'Schönen Feierabend'],
};
