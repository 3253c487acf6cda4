const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
	...[...ONES, ...TEENS].map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
	['a', 1],
	['an', 1],
	['another', 1],
	['dozen', 12],
	['hundred', 100],
]);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
	'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second',
	'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first'];

// How the words begin that say how many; the words themselves are looked up, as spelling them all out again and again is slow.
const COUNT_BEGINS = '(?=\\d|an? |another |the (?:cou|few)|zer|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|thi|for|fif|cou|few|doz)';

/** Source of a pattern: a number in one word, or in those that belong to it ("thirty-five", "a hundred and twenty"). */
const NUMBER = '(?:(?:an? |one )?(?:dozen|hundred(?: and)?(?: [a-z]+ty)?(?:[- ][a-z]+)?)|[a-z]+ty[- ](?:one|two|three|four|five|six|seven|eight|nine)|[a-z]+)';

/** Source of a pattern: how many, in digits or in words; `countOf` is 0 for a word that is no number. A number in brackets may repeat it ("two (2)"). */
export const COUNT =
	`${COUNT_BEGINS}(?:\\d{1,3}|(?:an? |another |the )?couple(?: more)?(?: of)?|(?:a |another |the )?few(?: more)?|a matter of|${NUMBER})(?:~\\(\\d{1,3}\\))?`;

/** Source of a pattern: a day of the month as an ordinal, in digits or in words; `ordinalOf` is 0 for a word that is none. */
export const ORDINAL = '(?:\\d{1,2}\\s*(?:st|nd|rd|th)|(?=fir|sec|thi|fou|fif|six|sev|eig|nin|ten|ele|twe)(?:(?:twen|thir)ty[- ])?[a-z]{5,11})';

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
	return { value: numberOf(words.replace(/ *\(.*$/, '')), sure: true };
}

/** The sum of the words of a number, as English only ever adds up: "a hundred and twenty-five"; 0 when one of them is none. */
function numberOf(words: string): number {
	const parts = words.split(/[- ]/).filter((word) => word !== 'and');
	// "A dozen", "one hundred": the first word only says that there is one of them.
	const counted = /^(?:an?|one)$/.test(parts[0] ?? '') ? parts.slice(-(parts.length - 1) || -1) : parts;
	const values = counted.map((word) => NUMBERS.get(word) ?? 0);
	return values.includes(0) ? 0 : values.reduce((sum, value) => sum + value, 0);
}

/** The number that an ordinal names; 0 for none. */
export function ordinalOf(words: string): number {
	return /^\d/.test(words) ? Number.parseInt(words, 10) : ORDINALS.indexOf(words.replace(' ', '-')) + 1;
}
