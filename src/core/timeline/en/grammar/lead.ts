import { oneOf } from '../../phrase-pattern';

const ABOUT = oneOf('about', 'around', 'approximately', 'roughly', 'maybe');
const WITHIN = `(?:(?:with|w/)?in|inside(?: of)?|over|during)(?: (?:the|probably|perhaps|like|just|${ABOUT}))?(?: (?:next|coming|following))?`;

/** Source of a pattern: what may stand before a length of time; one group holds the words that make a promise of it. */
export const LENGTH_LEAD = `(?:(${WITHIN}|the next|next) )?(?:${oneOf(ABOUT, 'another', 'say', 'up to', 'anywhere from', 'from', 'between')} )?`;

/** Source of a pattern: what must not follow a length of time, because it makes something else of it. */
export const NOT_A_WAIT = `(?!(?:~-| )${oneOf(
	'ago|earlier|last|since|pass|passed|prior|into|gone',
	'old|long|notice|in a row',
	'of (?!waiting|review|deliberat|silence|now|today|then|the |our |my |your |their |his |her |an? |this |that |interview)[a-z]+',
	'from (?:an? |the )?(?:offer|acceptance|hire)',
	'paid|vacations?|holidays?|contracts?|internships?|probation',
	'per|a (?:week|month|year)',
)}(?![a-z]))`;

const INTERVIEW = '(?:the |our |my |your |their |his |her |an? |this |that )?(?:final |last |first )?(?:interview|meeting|call|chat|conversation|onsite|on-site|visit|screen|panel)s?';

/** Source of a pattern: words after a length of time that change nothing, as the note's day is the interview's. */
export const LENGTH_TAIL =
	`(?: time| today)?(?: (?:or so|or less|at most|max|tops))?(?: (?:(?:from|of) (?:now|today|then)|(?:after|from|following|of) ${INTERVIEW}))?`;
