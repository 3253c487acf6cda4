import { endOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt, daysNamedSoonAt } from './grammar/named-around';
import { isNegated } from './grammar/negation';
import { notBefore } from '../grammar/windows';

/** "Until X" is X itself; "not until X" is an open lower bound. */
export const untilPhrase: WindowPhrase = {
	name: 'until',
	pattern: phrasePattern("(?:until|untill|till|'?til)"),
	read(match, reader) {
		const negated = isNegated(reader.text, match.index);
		const days = negated ? daysNamedSoonAt(reader, endOf(match)) : daysNamedAt(reader, endOf(match));
		if (!days || days.past) return undefined;
		if (negated) return notBefore(days);
		return { earliest: days.upTo ? reader.saidOn : days.first, latest: days.last, sure: days.sure, to: days.to };
	},
};

export const untilExamples: PhraseExamples = {
	reads: [
		['You have to wait until Monday', '2026-11-20', '2026-11-23', '2026-11-23'],
		['not until the 7th', '2026-12-01', '2026-12-07', null],
		["We won't know until March", '2026-12-18', '2027-03-01', null],
		["If you don't hear until Friday, call us", '2026-11-23', '2026-11-27', '2026-11-27'],
	],
	ignores: ['until further notice', 'until we meet again'],
};
