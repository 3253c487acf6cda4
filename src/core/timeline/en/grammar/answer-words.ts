import { latePattern } from '../../../once/late-pattern';
import { oneOf } from '../../phrase-pattern';

/** Headings under which a date alone says when an answer comes. */
export const ANSWER_HEADING = /\b(?:time ?lines?|time ?frames?|decisions?|answers?|next steps?|(?:hear|heard) back|what they said)\b/;

/** How a condition begins. */
export const CONDITION = /\b(?:if|unless|in case|should (?:i|they|he|she) not)\b/;

/** Words behind a date that lead on to what it is about. */
export const LOOKS_ON = /[ ,"']{0,3}(?:before|until|till|since)\b/y;

/** Words that say nothing by themselves: articles, pronouns, prepositions, hedges, and who it was that said it. */
export const SMALL_WORD = latePattern(() => new RegExp(
	`^${oneOf(
		"an?|the|this|that|these|its?|i|me|my|you|your|he|him|his|she|her|they|them|their|we|us|our|it's|that's|i'm|they're|we're|he's|she's|there",
		"is|are|was|were|be|been|being|am|will|would|'ll|'d|'s|shall|should|could|can|may|might|must|do|does|has|have|had",
		'and|or|but|so|if|not|no|nor|then|than|though|either|neither|else|otherwise|whichever|whatever|because|as|when|while',
		'by|on|in|at|for|of|to|from|with|w|within|until|till|before|after|about|around|over|up|out|off|per|between|during|since|against|past',
		'maybe|perhaps|probably|possibly|hopefully|likely|definitely|certainly|surely|absolutely|ideally|realistically|officially|supposedly|apparently|basically|roughly|approximately|approx|[a-z]+ish',
		'latest|earliest|soonest|most|least|max|maximum|min|minimum|tops|sooner|later|earlier|worst|best|case|way|any|anyway|some|sometime|point|time|very|really|just|only|even|too|again|still|yet|more|less|longer|like|also',
		'says?|said|saying|guess|guesses|thinks?|thought|told|promised|mentioned|reckons|hr|recruiter|manager|hiring|hm|boss|eta|tba|tbd|tbc|approximately|ok|okay|yes|yeah|asap|ie|eg|etc|re|note|update',
		'day|days|week|weeks|month|months|today|morning|afternoon|evening|noon|night|eod|cob|am|pm|end|start|sharp',
	)}$`,
));

/** Where one clause ends and another begins within a sentence. */
export const CLAUSE_BREAK = latePattern(() => new RegExp(
	`[,:](?=["']?\\s)|\\s-\\s|\u2014|[()]|\\s${oneOf("but|because|although|though|bc|whereas|while", "(?:and|so) (?=(?:i|we|they|she|he|it|will|then|you|there|the|that|if|this|[a-z]+'s|i'm|i've|they've|it's)\\s)")}(?![a-z])`,
	'g',
));

/** Words that look like a date or a length of time. */
export const DATE_LIKE = latePattern(() => new RegExp(
	oneOf(
		'\\d(?:st|nd|rd|th)\\b|\\d[/.-]\\d',
		'\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?\\b',
		'\\b(?:today|tomorrow|tonight|weeks?|days?|months?|fortnight|quarter)\\b',
		'\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b',
		'\\b(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\\b',
	),
));

/** A capital begins a sentence behind an abbreviation. */
export const SENTENCE_START = latePattern(() => /^ +\p{Lu}/u);

/** Titles before a name. */
export const TITLE = /\b(?:mr|mrs|ms|dr|prof|rev)$/;

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATION = latePattern(() => new RegExp(
	`\\b${oneOf(
		'st|no|approx|vs|etc|[ap]\\.m|e\\.g|i\\.e',
		'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
		'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
	)}$`,
));

/** Source of a pattern: a clause ends there; nothing of it is taken. */
export const CLAUSE_ENDS = '(?=~(?:$|[.,;:!?)\\n]))';
