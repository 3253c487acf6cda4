import { oneOf } from '../../phrase-pattern';

const ABOUT = oneOf('etwa', 'ungefähr', 'circa', 'zirka', 'ca\\.?', 'rund', 'gut', 'knapp', 'so', 'vielleicht', 'wohl', 'voraussichtlich', 'wahrscheinlich', 'schätzungsweise', 'spätestens');
const NEXT = '(?:nächste[nr]?|kommende[nr]?|folgende[nr]?)';
const WITHIN = oneOf(
	'(?:innerhalb|binnen|innert|(?:im|in) (?:dem )?(?:ver)?laufe?|während|ablauf)(?: (?:von|der|des))?',
	'in(?: (?:den|der))?',
	'(?:die|den|der)(?= nächsten| kommenden| folgenden)',
);

/** Source of a pattern: what may stand before a length of time; one group holds the words that make a promise of it. */
export const LENGTH_LEAD = `(?:(${WITHIN}(?: ${NEXT})?|${NEXT}) )?(?:${oneOf(ABOUT, 'noch(?:mals?| einmal)?', 'weitere[nr]?', 'bis zu', 'maximal|max\\.?|höchstens', 'zwischen')} ){0,2}`;

/** Source of a pattern: what may stand between a number and its unit. */
export const WHOLE = '(?:(?:ganze|volle|weitere|gute|knappe|zusätzliche|nächste|kommende)[nrs]? )?';

/** Source of a pattern: what must not follow a length of time, because it makes something else of it. */
export const NOT_A_WAIT = `(?!(?:~-| )${oneOf(
	'her|zuvor|vorher|früher',
	'alt|lang|am stück',
	'(?:bezahlte[nr]? |resturlaub|urlaubs?)(?![a-z])|urlaub|ferien|elternzeit|probezeit|kündigungsfrist|vertrag|vertragslaufzeit|praktikum|berufserfahrung|erfahrung|homeoffice|einarbeitung|anreise|fahrt',
	'pro|die woche|im (?:monat|jahr)|in der woche|je woche',
)})`;

const INTERVIEW = '(?:de[mrns]|ihre[mr]|unsere[mr]|meine[mr]|eurem|seinem|diesem|diesen) (?:letzten |ersten |zweiten |dritten |finalen )?(?:gespräche?n?|vorstellungsgespräch|interview|termin|telefonat|runde|kennenlernen|call)';

/** Source of a pattern: words after a length of time that change nothing, as the note's day is the interview's. */
export const LENGTH_TAIL = `(?: zeit)?(?: oder so)?(?: (?:(?:ab|von) (?:jetzt|heute|nun|sofort)(?: an)?|nach ${INTERVIEW}))?`;
