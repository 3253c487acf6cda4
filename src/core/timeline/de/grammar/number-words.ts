import { once } from '../../../once/once';
import { oneOf } from '../../phrase-pattern';
import { unspelt } from './spelling';

const ONE = 'ein(?:e[nmrs]?|s)?';
const NUMBERS: ReadonlyMap<string, number> = new Map([
	...['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'].map((word, index) => [word, index + 2] as const),
	...['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn', 'zwanzig'].map((word, index) => [word, index + 13] as const),
	['zwo', 2],
	['einundzwanzig', 21],
	['vierundzwanzig', 24],
	['dreißig', 30],
	['fünfundvierzig', 45],
	['achtundvierzig', 48],
	['sechzig', 60],
	['zweiundsiebzig', 72],
	['neunzig', 90],
]);

const plainNumbers = once((): ReadonlyMap<string, number> => new Map([...NUMBERS].map(([word, value]) => [unspelt(word), value] as const)));

/** Source of a pattern: how many, in digits or in words. A number in brackets may repeat it ("zwei (2)"). */
export const COUNT = `${oneOf(
	'\\d{1,3}',
	...[...NUMBERS.keys()].sort((a, b) => b.length - a.length),
	'(?:ein|die|den|der) paar|paar|ein(?:er)? handvoll',
	'einige[nr]?|mehrere[nr]?|wenige[nr]?|etliche[nr]?',
	ONE,
)}(?:~\\(\\d{1,3}\\))?`;

/** How many the words mean; not sure for "ein paar" and "mehrere". */
export interface Count {
	readonly value: number;
	readonly sure: boolean;
	/** What else people mean by it. */
	readonly other?: number;
}

/** How many these words mean ("ein paar" is a few, "mehrere" several; timelines.md). */
export function countOf(words: string): Count {
	if (/^\d/.test(words)) return { value: Number.parseInt(words, 10), sure: true };
	if (/paar|handvoll|einige|wenige/.test(words)) return { value: 3, sure: false, other: 5 };
	if (/mehrere|etliche/.test(words)) return { value: 4, sure: false, other: 7 };
	return { value: plainNumbers().get(unspelt(words).replace(/ *\(.*$/, '')) ?? 1, sure: true };
}

const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte', 'elfte', 'zwölfte', 'dreizehnte',
	'vierzehnte', 'fünfzehnte', 'sechzehnte', 'siebzehnte', 'achtzehnte', 'neunzehnte', 'zwanzigste', 'einundzwanzigste', 'zweiundzwanzigste',
	'dreiundzwanzigste', 'vierundzwanzigste', 'fünfundzwanzigste', 'sechsundzwanzigste', 'siebenundzwanzigste', 'achtundzwanzigste',
	'neunundzwanzigste', 'dreißigste', 'einunddreißigste'];
const plainOrdinals = once(() => ORDINALS.map(unspelt));

/** Source of a pattern: an ordinal in words, in any of its cases. */
export const WRITTEN_ORDINAL = `(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')})[nrsm]?`;

/** The number that an ordinal names; 0 for none. */
export function ordinalOf(words: string): number {
	return /^\d/.test(words) ? Number.parseInt(words, 10) : plainOrdinals().indexOf(unspelt(words).replace(/[nrsm]$/, '')) + 1;
}
