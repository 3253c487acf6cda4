import { notBefore } from '../grammar/windows';
import { endOf, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt } from './grammar/named-around';
import { spelt } from './grammar/spelling';

const LEAD = oneOf('frühestens(?: (?:ab|wieder))?', '(?:nicht|keinesfalls) (?:früher|eher) als', 'erst(?: (?:wieder|ab|mal wieder))?', 'ab', '(sobald|nachdem|wenn)');

/** "Ab X", "frühestens X", "erst nächste Woche", "sobald X vorbei ist": from X on, an open lower bound. */
export const fromThenPhrase: WindowPhrase = {
	name: 'from then on',
	pattern: phrasePattern(spelt(`${LEAD}(?= )`)),
	read(match, reader) {
		const days = daysNamedAt(reader, endOf(match));
		// "Sobald die Feiertage vorbei sind": without words about their end it is a condition.
		if (match[1] && days?.to === reader.daysAt(endOf(match))?.to) return undefined;
		// "Erst heute" and "ab sofort" put nothing off.
		return days && days.first > reader.saidOn ? notBefore(days) : undefined;
	},
};

export const fromThenExamples: PhraseExamples = {
	reads: [
		['ab Montag', '2026-11-20', '2026-11-23', null],
		['frühestens am 7.', '2026-12-01', '2026-12-07', null],
		['nicht früher als Mitte Januar', '2026-12-18', '2027-01-15', null],
		['erst nächste Woche', '2026-11-20', '2026-11-23', null],
		['erst in zwei Wochen', '2026-11-20', '2026-12-04', null],
		['sobald die Feiertage vorbei sind', '2026-12-18', '2027-01-02', null],
		['wir wissen es erst im März', '2026-12-18', '2027-03-01', null],
	],
	ignores: ['ab und zu', 'erst einmal', 'ab sofort', 'sie haben erst heute angefangen'],
};
