const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
	...[...ONES, ...TEENS].map((word, value) => [word, value] as const),
	['a', 1],
	['an', 1],
	['another', 1],
	['twenty', 20],
	['twenty-one', 21],
	['twenty-four', 24],
	['thirty', 30],
	['forty-eight', 48],
	['forty-five', 45],
	['sixty', 60],
	['seventy-two', 72],
	['ninety', 90],
]);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
	'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second',
	'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'];

// How the words begin that say how many; the words themselves are looked up, as spelling them all out again and again is slow.
const COUNT_BEGINS = '(?=\\d|an? |another |the (?:cou|few)|zer|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|for|fif|cou|few)';

/** Source of a pattern: how many, in digits or in words; `countOf` is 0 for a word that is no number. A number in brackets may repeat it ("two (2)"). */
export const COUNT =
	`${COUNT_BEGINS}(?:\\d{1,3}|(?:an? |another |the )?couple(?: more)?(?: of)?|(?:a |another |the )?few(?: more)?|a matter of|[a-z]+(?:-[a-z]+)?)(?:~\\(\\d{1,3}\\))?`;

/** Source of a pattern: a day of the month as an ordinal, in digits or in words; `ordinalOf` is 0 for a word that is none. */
export const ORDINAL = '(?:\\d{1,2}\\s*(?:st|nd|rd|th)|(?=fir|sec|thi|fou|fif|six|sev|eig|nin|ten|ele|twe)(?:[a-z]{3,6}-)?[a-z]{5,11})';

/** How many the words mean; not sure for "a few" and "several". */
export interface Count {
	readonly value: number;
	readonly sure: boolean;
	/** What else people mean by it. */
	readonly other?: number;
}

/** How many these words mean (a couple is 2, a few 3; timelines.md). */
export function countOf(words: string): Count {
	if (/^\d/.test(words)) return { value: Number.parseInt(words, 10), sure: true };
	if (words.includes('couple')) return { value: 2, sure: true };
	if (/few|matter/.test(words)) return { value: 3, sure: false, other: 5 };
	if (words.includes('several')) return { value: 4, sure: false, other: 7 };
	return { value: NUMBERS.get(words.replace(/ *\(.*$/, '')) ?? 0, sure: true };
}

/** The number that an ordinal names; 0 for none. */
export function ordinalOf(words: string): number {
	return /^\d/.test(words) ? Number.parseInt(words, 10) : ORDINALS.indexOf(words) + 1;
}
