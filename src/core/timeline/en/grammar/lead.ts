import { endOf, matchAt, oneOf, phrasePattern } from '../../phrase-pattern';

const ABOUT = oneOf('about', 'around', 'approximately', 'roughly', 'maybe');
const WITHIN = `(?:(?:with|w/)?in|inside(?: of)?|over|during)(?: (?:the|probably|perhaps|like|just|${ABOUT}))?(?: (?:next|coming|following))?`;

/** Source of a pattern: what may stand before a length of time; one group holds the words that make a promise of it. */
export const LENGTH_LEAD = `(?:(${WITHIN}|the next|next) )?(?:${oneOf(ABOUT, 'another', 'say', 'up to', 'anywhere from', 'from', 'between')} )?`;

// What makes something else of a length of time than a wait.
const NOT_A_WAIT = phrasePattern(
	`(?:~-| )${oneOf(
		'ago|earlier|last|since|pass|passed|prior|into|gone',
		'old|long|notice|in a row',
		'of (?!waiting|review|deliberat|silence|now|today|then|the |our |my |your |their |his |her |an? |this |that |interview)[a-z]+',
		'from (?:an? |the )?(?:offer|acceptance|hire)',
		'paid|vacations?|holidays?|contracts?|internships?|probation',
		'per|a (?:week|month|year)',
	)}`,
);

const INTERVIEW = '(?:the |our |my |your |their |his |her |an? |this |that )?(?:final |last |first )?(?:interview|meeting|call|chat|conversation|onsite|on-site|visit|screen|panel)s?';

// Words after a length of time that change nothing, as the note's day is the interview's.
const TAIL = phrasePattern(`(?: time| today)?(?: (?:or so|or less|at most|max|tops))?(?: (?:(?:from|of) (?:now|today|then)|(?:after|from|following|of) ${INTERVIEW}))?`);

/** Where a length of time that ends at this place ends with the words that belong to it; undefined when it is no wait ("two weeks ago"). */
export function endOfWait(text: string, place: number): number | undefined {
	if (matchAt(NOT_A_WAIT, text, place)) return undefined;
	const tail = matchAt(TAIL, text, place);
	return tail ? endOf(tail) : place;
}
