import { after } from '../grammar/windows';
import { endOf, leadPattern, matchAt, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { spelt } from './grammar/spelling';

const NOT = phrasePattern(
	spelt(' (?:(?:wird|klappt|geht|schaffen) (?:das|es|wir es) )?(?:wohl |leider |sicher |bestimmt |vermutlich |wahrscheinlich )?(?:nicht mehr|nichts(?: mehr)?|nicht(?=~(?:$|[.,;!?])))'),
);

/** "Diese Woche nicht mehr", "heute wird das nichts": after it, an open lower bound. */
export const thenNotPhrase: WindowPhrase = {
	name: 'then not',
	pattern: leadPattern(spelt('(?=heute|morgen|übermorgen|(?:in )?(?:diese|nächste))')),
	read({ index }, reader) {
		const days = reader.daysAt(index);
		const not = days && matchAt(NOT, reader.text, days.to);
		const window = not && after(days);
		return window && { ...window, to: endOf(not) };
	},
};

export const thenNotExamples: PhraseExamples = {
	reads: [
		['diese Woche nicht mehr', '2026-11-24', '2026-11-28', null],
		['heute wird das nichts mehr', '2026-11-20', '2026-11-21', null],
		['nächste Woche wohl nicht', '2026-11-20', '2026-11-28', null],
	],
	ignores: ['diese nicht', 'heute ist nichts passiert'],
};
