import { latePattern, type LatePattern, type Pattern } from '../../once/late-pattern';
import { once } from '../../once/once';
import type { Steps } from '../../once/steps';
import { hinted } from './hinted';

/** Words that come between others without changing what is said. */
const ADVERBS =
	'[a-z]{2,12}ly|just|also|still|again|now|already|since|once|perhaps|maybe|soon|therefore|even|ever|yet|very|much|so|then|always|first|twice|later|today|yesterday|tomorrow|quite|rather|too|earlier|do|please|all|both|at least|this morning|this week|more|somehow|instead';

const NUMBERS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|a few|few|a couple of|a couple|some|half a|\\d{1,3}';

const MORE_OR_LESS = 'over|more|than|almost|nearly|about|around|well|exactly|the|last|past|these|another|further|good|at|least|some';

const VOCABULARY: Readonly<Record<string, string>> = {
	// At most two, so that the patterns stay small and a text made of such words is no maze.
	adv: `(?:(?:${ADVERBS}) ){0,2}`,
	// The beginning of a clause that leaves its subject out, as notes and mails do.
	start: `(?:^|[,;:(-] ?|\\b(?:and|but|so) )(?:(?:${ADVERBS}) ){0,2}`,
	// “two weeks”, “more than a whole month”, “these past weeks”; “the day” is no length.
	length: `(?:(?:(?:${MORE_OR_LESS})[ -]){0,4}(?:${NUMBERS})[ -](?:(?:business|working|full|whole|long|calendar|more|solid|or|${NUMBERS}) ){0,3}(?:days?|weeks?|months?|fortnights?)|(?:these|the (?:last|past)|many|several) (?:(?:last|past|few|long) )*(?:days|weeks|months))`,
	weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
	day: '(?:(?:on |this |next |last |coming )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|yesterday|morning|afternoon|evening|week|month|noon|midday)|(?:on |the )*\\d{1,2}(?:st|nd|rd|th)?|at \\w+|in the (?:morning|afternoon|evening|coming|next)|early|later|soon|again|back)',
	end: '(?=$| ?[.,;:!?)\\-])',
	person: "(?:him|her|them|everyone|everybody|both|(?:your|the|my|our) (?:[a-z]+ ){0,2}(?:manager|colleagues?|team|recruiters?|boss|lead|head|director|assistant|panel|committee|mentor|partner|others|founder|cto|ceo|engineers?|hr|supervisor|interviewers?|coordinator)(?: of [a-z]+)?)",
};

/**
 * A pattern over plain text (`plain-text.ts`) in which `{adv}`, `{start}`, `{gap}` and the other names above stand for what they
 * hold. It begins and ends at a word unless it says otherwise, and capitals do not matter.
 */
export function phrase(source: string): LatePattern {
	return latePattern(() => written(source));
}

function written(source: string): RegExp {
	const expanded = source.replace(/\{([a-z]+)\}/g, (whole, name: string) => VOCABULARY[name] ?? whole);
	const begins = /^(?:\(\?:)*[a-z]/i.test(expanded) ? '\\b' : '';
	const ends = /(?:^|[^\\])[a-z]$/i.test(source) ? '\\b' : '';
	return new RegExp(`${begins}${expanded}${ends}`, 'i');
}

/** Patterns that are tried together. They are large, so they are made when a text first holds one of the words that the hint names. */
export interface Phrases {
	/** Whether one of the patterns can stand in the text at all; cheap. */
	mayStandIn(text: string): boolean;
	readonly patterns: readonly Pattern[];
}

/** The patterns of these sources; the hint, or each of several, finds something wherever one of them does. */
export function phrases(hint: Pattern | readonly Pattern[], ...sources: readonly string[]): Phrases {
	const patterns = once(() => sources.map(phrase));
	const list: Phrases = {
		mayStandIn: hinted('source' in hint ? [hint] : hint),
		get patterns() {
			return patterns();
		},
	};
	ALL.push(list);
	return list;
}

const ALL: Phrases[] = [];
// What an engine does with a pattern at its first use, and at its second. Of a long text (`translate`) it would make three times as
// much of patterns as large as these.
const SAMPLES = ['we talked', 'you asked'];

/** Does once, step by step, what a first review would do in one go, which takes longer than all reviews after it. */
export function* preparePatterns(): Steps {
	for (const { patterns } of ALL) {
		for (const pattern of patterns) {
			for (const sample of SAMPLES) {
				pattern.test(sample);
				yield;
			}
		}
	}
}

/** Whether one of the phrases stands in the text. */
export function saysAny(list: Phrases, text: string): boolean {
	return list.mayStandIn(text) && list.patterns.some((pattern) => pattern.test(text));
}
