import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

const ANSWER =
	'(?:answers?|news|word|decisions?|responses?|repl(?:y|ies)|feedback|results?|outcomes?|offers?|calls?|updates?|e-?mails?|letters?|notifications?|verdict|information|info|rejections?|communication|something|anything|more)';
const NOT_YET = "(?:haven't|hasn't|hadn't|havent|hasnt|hadnt|'ve not|have not|has not|had not)";

/** The candidate hears, learns, gets or expects an answer, or waits for it. */
export const hearingMatter: Matter = {
	name: 'hearing',
	isAnswer: true,
	clear: wordsPattern(
		'hear(?:ing)?(?: back)?|find(?:ing)? out|learn(?:ing)?|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|wait(?:ing)?|looking for(?:ward)?|look for(?:ward)?',
		`${NOT_YET} (?:yet |been )?\\w+(?: back)?|(?:have|'ve|had|has) heard (?:nothing|back|from (?:us|me|them))|heard nothing|heard from (?:us|me)|not (?:yet )?(?:heard|been \\w+)`,
		"(?:will|'ll|should|would|'d|won't|wouldn't|to|may|might|can|could|can't|not|don't|gonna|ought to|shall|both) (?:\\w+ly |all |both )?know(?! (?:how|what|why|about|that|me|you|him|her|anyone)\\b)(?: (?:more|something|anything|for sure|either way))?|know(?:s|ing)? (?:more|something|anything|for sure|whether|either way)|(?:we|you|i) (?:\\w+ )?know(?= (?:by|in|on|within|next|this|tomorrow|today|who|if))|(?:before|until|till|when) (?:we|you|i) (?:\\w+ )?know",
		`(?:get|getting|gets|receive|receives|receiving|have|having|has) (?:(?:an?|the|my|your|any|some|our|that|their|you|me|us|further|final|official|formal|more) ){0,3}(?:\\w+ )?${ANSWER}`,
		"(?:it's|its|it is|it has|there's|there is|there has)(?: been)? (?:silence|no news|nothing|no word)|silence|no (?:news|word|answer|reply|response)|nothing (?:has )?(?:arrived|come|by|from)|out of (?:your|my) misery",
		"if (?:it's|it has|its|it is) been(?: (?:more than|over|about|longer than|at least))*|(?:if|when|unless) (?:\\w+ ){0,3}(?:ha(?:ve|s|d)(?:n'?t| not)|'ve not) (?:\\w+ )?\\w+(?: (?:a|any) (?:call|word|reply|response|answer|e-?mail|letter|news))?",
		"(?:will|'ll|should|would|'d|to) have (?:been )?(?:\\w+ed|heard|known|told|written|made|chosen|gotten|got|spoken|rung|sent)(?: back| something| from \\w+)?",
	),
};

export const hearingExamples: MatterExamples = {
	counts: [
		'I should hear by Friday',
		'You will have an answer within two weeks',
		'I find out on Saturday',
		'You should hear from the selection panel in about ten days',
		'If you have not heard by 9 December, write to me',
		'We should know more early next week',
		'If it has been more than two weeks, drop me a line',
	],
	doesNotCount: ['I heard back on Friday that the role is gone', 'I waited three weeks for them', 'Sam said he hears the trains from his desk, and the lease is up on 30 June'],
};
