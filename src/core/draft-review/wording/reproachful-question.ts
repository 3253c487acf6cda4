import { phrases } from '../text/phrase';

const APPLICANTS = '(?:(?:your|its|their|the|all|other|most) )?(?:applicants?|candidates?|interviewees|job ?seekers|me|us|people who (?:apply|applied|interview(?:ed)?|came)|(?:people|someone|somebody|anyone)(?= (?:{adv})(?:wait(?:ing)?|hanging|without) (?:{adv})(?:for (?:{adv}){length}|for (?:an?|your) (?:[a-z]+ )?(?:answer|reply)|an? (?:answer|reply|word))))';
const TREATED = `(?:(?:leav(?:e|es|ing)|let(?:s|ting)?|keep(?:s|ing)?|mak(?:e|es|ing)) (?:{adv})${APPLICANTS} (?:{adv})(?:wait(?:ing)?|without|hanging|in the dark|guessing|in limbo|hang)|(?:treat(?:s|ing|ed)?|ignor(?:e|es|ing)|deal(?:s|ing)? with|handl(?:e|es|ing)) (?:{adv})${APPLICANTS}\\b|(?:not|never) to (?:answer|reply|respond|write back|get back) (?:to )?${APPLICANTS})`;
const TO_ANSWER = '(?:repl(?:y|ies)|answers?|responds?|decides?|hear|get(?:s)? back|come(?:s)? back|send (?:me|an?)|let (?:me|candidates|people|applicants)|tell (?:me|candidates|applicants)|inform|give me|write(?:s)? (?:back|me|to me|one|two|three|an?|a few)|pick up the phone|type|say (?:yes|no))';
const SO_LONG = '(?:so long|this long|that long|so much time|forever|ages|{length}|(?:several |many )?(?:weeks|months))';
const SLOW = `(?:(?:it|this|that) (?:{adv})(?:takes?|taking|taken) (?:you |your [a-z]+ |the (?:team|panel|committee|school|office) )?(?:{adv})${SO_LONG}|(?:you|your [a-z]+|the (?:team|panel|committee|school|office)) (?:{adv})(?:needs?|takes?|require|needed|has needed|have needed) (?:{adv})${SO_LONG}|(?:an?|the|one|your)(?: [a-z]+){0,2} (?:answer|reply|decision|response|email) (?:{adv})(?:takes?|should take|has to take|must take|needs) (?:{adv})${SO_LONG})`;
const NOBODY = '(?:nobody|no one|none of you|not one of you)(?: (?:at|in|from|of|on) (?:your|the|you)(?: [a-z]+){0,3})?';
const BACK_TO_ME = '(?:{end}| (?:{adv})(?:me\\b|my\\b|to me\\b|to my\\b|back\\b|to any of my|any of my|or\\b|in (?:{adv}){length}|for (?:{adv}){length}))';
const ANSWERS = '(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|writ(?:e|es|ten)|call(?:s|ed)?|contact(?:s|ed)?|(?:get|gets|got|gotten|come|comes) back|inform(?:s|ed)?|told|tells?|let)';
const NOT_ANSWERING = `(?:${NOBODY} (?:has |have |can |will )?(?:{adv})${ANSWERS}${BACK_TO_ME}|(?:you|your [a-z]+) (?:do|does|have|has|did|will|can) (?:{adv})not (?:{adv})${ANSWERS}${BACK_TO_ME})`;

/** Questions that want no answer, and the same wondered about in a statement. */
export const REPROACHFUL_QUESTIONS = phrases(
	/why|how|normal|usual|common|customary|standard|typical|policy|habit|custom|practice|always|usually|often|way\b|acceptable|understand|treat|generally|really|finally/i,
	`\\b(?:is|was) (?:it|this|that) (?:{adv})(?:really )?(?:a |the |your |part of your )?(?:{adv})(?:normal|usual|common|customary|standard|typical|general|policy|habit|custom|practice|how|way|acceptable|okay|right|fair|done)\\b[^.;?!]{0,50}\\b${TREATED}`,
	`\\bdo(?:es)? (?:you|your (?:[a-z]+ ){0,2}[a-z]+) (?:{adv})(?:always|usually|normally|often|generally|really|regularly|routinely|make a habit of)(?: (?:{adv}))? ?${TREATED}`,
	`\\bwhy (?:do|does|did|would|must|are|is) (?:you|your (?:[a-z]+ ){0,2}[a-z]+|a company|a school) (?:{adv})${TREATED}`,
	`\\bwhy (?:does|has|did|will|can|is) ${NOBODY} (?:{adv})(?:been )?(?:able to )?${ANSWERS}${BACK_TO_ME}`,
	`\\bwhy (?:do|have|did|has|does|can|will) (?:you|your [a-z]+) (?:{adv})not (?:{adv})${ANSWERS}${BACK_TO_ME}`,
	`\\bwhy (?:does|do|is|has|did|must|should) (?:it|this|that|you|your (?:team|panel|answer|reply|decision)|an? (?:answer|reply|decision)|one (?:answer|reply|email)) (?:{adv})(?:take|taking|taken|need|have to take|been taking) (?:you |your team )?(?:{adv})${SO_LONG}(?:{end}| to ${TO_ANSWER}| for (?:an?|your|one) )`,
	`\\b(?:(?:do|can|could|did) (?:{adv})not|fail to|hard to|difficult to|struggl(?:e|ing) to|try to|trying to) (?:{adv})(?:understand|see|imagine|grasp|explain(?: to myself)?) (?:{adv})(?:why|how) (?:{adv})(?:(?:${SLOW})(?:{end}| (?:{adv})(?:for|to) (?:an?\\b|your|one\\b|a simple|${TO_ANSWER}))|${NOT_ANSWERING}|${TREATED})`,
	'\\b(?:can|could|will|would|when will|please,?) (?:somebody|someone|anyone|you|your [a-z]+|they) finally (?:{adv})(?:be )?(?:answer|repl|respond|tell|told|let|decide|write|call|get back|send|give|make)',
	`\\bhow (?:hard|difficult|complicated|much work|much effort|time-consuming) (?:{adv})(?:can|could|would|is|was|should|does|may) it (?:{adv})(?:be |take |really )?(?:{adv})(?:to|for (?:you|a [a-z]+|your [a-z]+) to) (?:{adv})${TO_ANSWER}\\b`,
	'\\bhow (?:much|many) (?:longer|more (?:weeks|days|months|time))[^.;?!]{0,30}\\b(?:wait|hear|answer|repl|patient|take you|before (?:i|you))',
	'\\bhow long (?:{adv})(?:do|does|must|should|shall|will|am|can|are|would|is) (?:i|you|your [a-z]+|one|an applicant|a candidate|we) (?:{adv})(?:want me|expect me|want us|have|supposed|meant|need|going|intend|plan|mean)? ?(?:{adv})(?:to )?(?:{adv})(?:wait(?:ing)?|be (?:kept|left) (?:waiting|hanging)|(?:keep|let|make) me (?:wait(?:ing)?|hang(?:ing)?))\\b(?! (?:before|between|with|until|at the|in the|after the))',
	`\\b(?:this|that|it) is (?:{adv})(?:not|no|hardly) (?:{adv})(?:how|the way|a way|way) (?:one |you |to |a company |a school |anyone |people |i want to |i would like to )?(?:{adv})(?:be treated|(?:should |ought to )?(?:treats?|deals? with|handles?|behaves? towards?) (?:people|applicants?|candidates?|someone|somebody|me|anyone))`,
);
