import { oneOf } from '../../phrase-pattern';

/** Source of a pattern: a word that may stand before a verb and changes nothing ("probably", "just"). */
export const ADVERB = '(?:(?:[a-z]+ly|just|then|also|still|even|soon|only|all|both|not|never|always) )?';

const MODAL = oneOf(
	"'?ll| will| shall|'d| would| must| won't| wouldn't| don't| do not",
	" (?:need|have|had|got|want|wanted|plan|planned|intend|intended|hope|hoped|aim|ought|decided|promised|agreed|tend|like|try) to|'ve got to| gotta| wanna| gonna",
	"(?:'m| am| was) (?:\\w+ly )?(?:going|planning|about|supposed|meant|hoping|tempted|happy|ready|set|inclined|trying|determined) to|'m gonna| am gonna",
	"(?:'m| am| was) (?:thinking|planning)(?: about| of| on)?",
);

/** Source of a pattern: the candidate and what comes before a verb of theirs ("I will", "I'm going to", "should I"). */
export const I_WILL = `(?:i(?:${MODAL})) ${ADVERB}`;

/** Source of a pattern: the candidate, and what they may or should do ("I could", "should I"). */
export const I_MAY = `(?:i (?:should|could|can|may|might|can't|cannot|shouldn't|couldn't)|(?:should|shall|can|could|do|must|may|might|would) i) ${ADVERB}`;

/** Source of a pattern: verbs by which somebody gets an answer; with these the candidate may be the one who acts. */
export const GETS = `${oneOf(
	'hear(?:ing)?|know|learn|find|get(?:ting)?|receiv(?:e|ing)|expect(?:ing)?|see|look for|anticipate|assume|wait(?:ing)?|hope|guess|think|sit tight|hang tight|be able to (?:hear|know|find)',
	'(?:have|need|got|ought) to (?:wait|expect|hear|know)|have (?:heard|known|received|gotten|been (?:told|notified|contacted|informed))|have (?:an?|the|my|any|some|something|it|more|news|word|feedback|their|your|results?)',
	'be (?:told|contacted|notified|informed|updated|called|rung|phoned|emailed|e-mailed|hearing|getting|receiving|given|chosen|picked|selected|offered|hired|rejected|considered|patient|concerned|worried|in the (?:loop|know))',
)}\\b`;

/** Source of a pattern: those who decide, as a candidate speaks of them. */
export const THEM =
	'(?:them|him|her|hr|(?:the|my|our|their) (?:\\w+ )?(?:recruiters?|managers?|hm|contact|company|firm|school|office|team|interviewers?|dean|hr|agency|agent|chair|director))';

/** Source of a pattern: verbs by which a candidate turns to somebody. */
export const TURNS = oneOf(
	'follow(?:ing)?[ -]?up|check(?:ing)?(?:[ -]?(?:in|back|on|up))?|touch(?:ing)? base|nudg(?:e|ing)|chas(?:e|ing)|pester(?:ing)?|ping(?:ing)?|bug(?:ging)?|pok(?:e|ing)|remind(?:ing)?',
	'reach(?:ing)?(?: back)? out|circl(?:e|ing) back|get(?:ting)? back|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing)|text(?:ing)?|messag(?:e|ing)|contact(?:ing)?|send(?:ing)?|thank(?:ing)?|ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing)',
);

/**
 * Source of a pattern: what they will, hope or are going to, before a verb. It begins behind whoever does it; what the candidate does
 * ("I will call") is longer and counts instead.
 */
export const WILL =
	"(?:'ll|'d|will|would|should|can|could|may|might|shall|theyll|itll|(?:(?:'s|'re|is|are|was|were) )?(?:going|hop(?:es?|ing)|plan(?:s|ning)?|supposed|due|expect(?:s|ing)?|looking|aim(?:s|ing)?|trying|meant|likely|set|wants?|intends?|needs?|tr(?:y|ies)|ha(?:s|ve)|ought) to) " +
	ADVERB;
