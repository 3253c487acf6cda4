import { latePattern } from '../../../once/late-pattern';
import { plainText } from '../../../timeline/plain-text';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
	[/\bwon't\b/g, 'will not'],
	[/\bcan(?:'t|not)\b/g, 'can not'],
	[/\bshan't\b/g, 'shall not'],
	[/\bain't\b/g, 'is not'],
	[/n't\b/g, ' not'],
	[/'re\b/g, ' are'],
	[/'ve\b/g, ' have'],
	[/'ll\b/g, ' will'],
	[/'d\b/g, ' would'],
	[/\bi'm\b/g, 'i am'],
	[/\b(it|that|he|she|there|here|what|who)'s\b/g, '$1 is'],
];

const FILLER = latePattern(() => new RegExp(
	`\\b(?:${[
		'unfortunately|sadly|regrettably|regretfully|ultimately|currently|presently|really|very|also|just|therefore|however|thus|hence|now|actually|simply|finally|formally|officially|hereby|quite|definitely|certainly|absolutely|indeed|instead|eventually|sincerely|kindly|already|still|both|all',
		'at (?:this|the present|the current|the) (?:particular )?(?:time|stage|point|moment|juncture)(?: in time)?|on this occasion|this time(?: around)?|in (?:this|your) (?:case|instance)|in the end|with (?:a heavy heart|regret)|(?:i am|we are) afraid(?: that| to say(?: that)?)?',
		'(?:after|following|upon|having given|given) (?:(?:much|very|a|the|due|some|our|further|long|lengthy|careful|thorough|serious|extensive|final) ){0,3}(?:consideration|deliberations?|thought|discussions?|reviews?|reflection|debate)(?: of (?:your|all) (?:\\w+ ){0,2}(?:application|applications|profile|interviews?|candidates))?',
	].join('|')})\\b`,
	'g',
));

/** "We've, after much thought, decided" as "we have decided": lower case, contractions written out, without words that change nothing. */
export function plainly(sentence: string): string {
	const written = CONTRACTIONS.reduce((text, [short, long]) => text.replace(short, long), plainText(sentence).replace(/\s+/g, ' '));
	return written
		.replace(FILLER.expression, '')
		.replace(/ {2,}/g, ' ')
		// A phrase that was set off by commas leaves both of them behind.
		.replace(/ ?, ?(?:, ?)+/g, ' ')
		.replace(/^[ ,]+|[ ,]+$/g, '')
		.replace(/ ([,.;:!?])/g, '$1');
}

/** Where a clause of a plain sentence ends. */
export const CLAUSE_BREAK = /[,;:.!?()"]|\s-\s|\u2014| (?:and|but|so|as(?! soon| if)|because|since|although|though|while|whereas|which) /g;

/** Source of a pattern: one word. */
export const WORD = "[a-z0-9\\u00df-\\u024f'&/+#-]+";

/** Source of a pattern: up to so many words. */
export function upTo(count: number, word = WORD): string {
	return `(?:${word} ){0,${count}}`;
}

/** Source of a pattern: the last word of those who decide, and not of those who are decided about. */
export const WHO = `(?!(?:you|has|have|had|are|am|is|was|were|be|been|candidates?|applicants?|persons?|people|one|finalists?|hires?|someone|somebody|colleagues?|interviews?|meetings?|calls?|sessions?|appointments?|tests?|visits?|events?|workshops?|rounds?|presentations?|projects?|to|not|never|no|nor|yet|if|when|once|until|unless|whether|may|might|could|would|should)\\b)${WORD}`;

/** Source of a pattern: what a job is called. */
export const JOB = '(?:role|position|job|post|place|spot|seat|contract|employment|internship|traineeship|apprenticeship|placement|fellowship|scholarship|professorship|lectureship|directorship|headship|studentship|clerkship|assistantship|residency|appointment|opportunity|vacancy|opening)s?';
