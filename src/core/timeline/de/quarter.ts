import { daysOfQuarter, type QuarterPart } from '../grammar/quarters';
import { phrasePattern } from '../phrase-pattern';
import type { DayPhrase, PhraseExamples } from '../phrase';
import { YEAR } from './grammar/calendar-words';
import { ordinalOf } from './grammar/number-words';
import { spelt, unspelt } from './grammar/spelling';

const PARTS: Readonly<Record<string, QuarterPart>> = { anfang: 'early', beginn: 'early', ende: 'end' };
const WHICH = '([1-4]\\.|(?:erste|zweite|dritte|vierte)[ns]?|(?:nächste|kommende|diese|laufende)[ns]?)';

/** "Q1", "im zweiten Quartal 2027", "Ende des Quartals", "nächstes Quartal", "Quartalsende". */
export const quarterPhrase: DayPhrase = {
	name: 'quarter',
	pattern: phrasePattern(spelt(`(?:(?:im|in) )?(?:(?:(anfang|beginn|ende) (?:(?:des|von|vom|im) )?)?(?:q~([1-4])|(?:(?:de[sm]|das) )?${WHICH} quartals?|quartals)|(quartalsende))${YEAR}`)),
	read([found, part, digit, which, isEnd, year], reader) {
		if (digit === undefined && which === undefined && !isEnd && part !== 'ende') return undefined;
		const named = which === undefined ? '' : unspelt(which);
		const number = digit ? Number(digit) : ordinalOf(named.replace(/s$/, ''));
		const isNext = /^(?:naechst|kommend)/.test(named);
		const wanted = isEnd ? 'end' : part === undefined ? 'whole' : (PARTS[part] ?? 'whole');
		return found === '' ? undefined : daysOfQuarter({ number, isNext, ...(year && { year: Number(year) }) }, wanted, reader);
	},
};

export const quarterExamples: PhraseExamples = {
	reads: [
		['Q1', '2026-11-20', '2027-01-01', '2027-03-31'],
		['Ende Q1', '2026-12-15', '2026-12-15', '2027-03-31'],
		['bis zum Ende des Quartals', '2026-11-20', '2026-11-20', '2026-12-31'],
		['bis Quartalsende', '2026-11-20', '2026-11-20', '2026-12-31'],
		['im nächsten Quartal', '2026-11-20', '2027-01-01', '2027-03-31'],
		['im 2. Quartal 2027', '2026-11-20', '2027-04-01', '2027-06-30'],
		['Anfang des zweiten Quartals', '2026-11-20', '2027-04-01', '2027-04-30'],
	],
	ignores: ['das Quartal lief gut', 'Q5', 'quartalsweise'],
};
