import { oneOf } from '../../phrase-pattern';

const wordsOf = (...words: readonly string[]): RegExp => new RegExp(`\\b${oneOf(...words)}\\b`, 'g');

/** Words about an answer, a decision or its announcement. */
export const ANSWER = wordsOf(
	'hear|heard|hearing|know|tells?|told|fin?d out|expect\\w*|wait\\w*',
	'decid\\w*|decisions?|mak(?:e|es|ing) up|select(?:s|ed|ing)?|choos\\w*|pick\\w*|committee|verdict|sign(?:ed)? off',
	'get(?:s|ting)? (?:back|in touch)|got (?:back|in touch)|in (?:touch|contact)|touch base|reach(?:es|ing)? out|circle back|follow(?:ing)? up',
	'call(?:s|ing)?|ring(?:s|ing)?|phone|contact|e-?mail|writes?|letter|be (?:called|rung|phoned|emailed|written to)',
	'notif\\w*|inform\\w*|announc\\w*|respon\\w+|repl(?:y|ies)|answers?|feedback|results?|outcome|offers?|updates?|news|word',
	'mov(?:e|ing) (?:forward|ahead|on)|turn\\s?around',
);

const I_WILL = "i(?:'ll| will| plan to| want to|'m going to| am going to| would|'d| can)";

/** Words about other matters: starting, the interview itself, applying, being away, what has been, what the candidate means to do. */
export const OTHER_MATTER = wordsOf(
	'start(?:s|ed|ing)?|orientation|onboard\\w*|arrive|want me|begin work',
	'interview(?:s|ed|ing)?|come in|open house|test|assessment|schedul\\w+|invit\\w+|visit|good times? to call|meet with',
	'posting|closes|closing date|appl(?:y|ied)|applications? (?:close|due|open|deadline)',
	'ago|since|sent|called|rang|emailed|wrote|asked|talked|spoke|met|submit\\w*',
	'pto|vacation|holiday|away|out of (?:the )?(?:office|town)|on leave|flying',
	'expir\\w+|valid|anniversary|experience|contract|salary|hours|per (?:week|month|year)|an? (?:day|week|month|year)',
	`${I_WILL} (?:\\w+ )?(?:follow(?: up)?|call|e-?mail|write|check|reach(?: out)?|ping|chase|send|nudge|contact)`,
);

/** Where one clause ends and another begins within a sentence. */
export const CLAUSE_BREAK = new RegExp(
	`[,:](?=\\s)|\\s-\\s|\\s${oneOf('but|because|although', 'and (?=(?:i|we|they|she|he|it|will|then)\\s)', 'so (?=(?:i|we|they|she|he|it)\\s)')}`,
	'g',
);

/** Words that look like a date or a length of time. */
export const DATE_LIKE = new RegExp(
	oneOf(
		'\\d(?:st|nd|rd|th)\\b|\\d[/.-]\\d',
		'\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?\\b',
		'\\b(?:today|tomorrow|tonight|weeks?|days?|months?|fortnight|quarter)\\b',
		'\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b',
		'\\b(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\b',
	),
);

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATION = new RegExp(
	`\\b${oneOf(
		'mr|mrs|ms|dr|st|no|approx|vs|etc|[ap]\\.m|e\\.g|i\\.e',
		'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
		'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
	)}$`,
);
