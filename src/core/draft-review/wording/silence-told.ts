import { phrases } from '../text/phrase';

const ANSWER = '(?:repl(?:y|ies)|responses?|answers?|word|updates?|feedback|reaction|acknowledg\\w+|news|decision|sign|line|letter|call|email|message)';
const PLACE = '(?:team|office|company|school|kitchen|ward|clinic|hospital|hotel|museum|practice|department|firm|shop|agency|studio|bank|lab|university|college|council|panel|committee|manager|recruiter|chef|director|head|secretary|assistant|colleagues?|hr|people|side|desk)';
const MINE = '(?:me\\b|my\\b|any of my|one of my|either of my|to me\\b|to my\\b|to any of|back\\b|in touch)';

/** The silence with a house for its subject, or with nobody; counted it is a reproach. */
export const SILENT_HOUSE = phrases(
	/not|never|nobody|no one|none/i,
	`\\b(?:your (?:[a-z]+ ){0,3}[a-z]+|the (?:[a-z]+ )?${PLACE}) (?:{adv})(?:has|have|did) (?:{adv})(?:not|never) (?:{adv})(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|call(?:ed)?|writ(?:e|ten)|got(?:ten)?|get|come|contact(?:ed)?|been|acknowledged?|inform(?:ed)?)(?: (?:{adv}))? ?${MINE}`,
	`\\b(?:your (?:[a-z]+ ){0,2}${PLACE}|the (?:[a-z]+ )?${PLACE}) (?:{adv})never (?:{adv})(?:answered|replied|responded|called|wrote|got|came|contacted|acknowledged)(?: (?:{adv}))? ?${MINE}`,
	`\\bi (?:{adv})(?:am|remain|was|have been) (?:{adv})(?:left )?(?:{adv})(?:without|with no) (?:a |an |any |your |even a |so much as an? )?(?:[a-z]+ )?${ANSWER}\\b`,
);

/** A silence that counts itself. */
export const COUNTED_SILENCE = phrases(
	/waiting|forever|indefinite|endless|(?:days?|weeks?|months?|fortnights?)\b|bother|cared?\b|deign|without|with no|left|unanswered|kept|ignored/i,
	`^(?:{adv})(?:and |so |but )?(?:it is |it has been |that is |after )?(?:{adv}){length}(?: (?:now|later|on|already|in|have passed|have gone by|ago))?,? ?(?:- )?(?:and |yet |but |with |of |later )?(?:{adv})(?:there is |i have |i had |i have had |i have heard |i hear )?(?:{adv})(?:(?:no|not (?:even )?(?:a|an|one)(?: single)?|without (?:a|an|any)?)(?: (?:single|short|further|real))? ?${ANSWER}\\b|nothing(?:{end}| (?:from|yet|so far|back))|silence\\b(?! (?:in|at|on|by|under) ))`,
	`\\b(?:since|for) (?:{adv}){length},? (?:{adv})(?:now )?(?:i|we) (?:{adv})(?:(?:am|are|have been|was) (?:{adv})wait(?:ing)?|wait\\b|(?:do|did|have|get|got|hear|heard|received|had) (?:{adv})(?:not (?:{adv})(?:hear|heard|get|got|receive|received|had|have)|no ${ANSWER}|nothing))`,
	`\\bi (?:{adv})(?:wait|am waiting|waited|do not hear|hear nothing|heard nothing|get no answer|have no (?:answer|reply|news)) [^.;?!]{0,40}?\\b(?:since|for|already|now) (?:{adv}){length}`,
	"\\b(?:nobody|no one|none of you|not one of you|not one person)(?: [a-z]+){0,5}? (?:has |have |had |even |ever )*(?:bothered|cared|deigned|found (?:it necessary|the time|time|a minute|two minutes)|had the (?:courtesy|decency|time|grace|kindness))(?:{end}| (?:enough )?to (?:{adv})(?:repl|answer|respond|writ|call|let|tell|inform|get back|contact|come back|acknowledg|send))",
	`\\bmy (?:[a-z]+ ){1,7}?(?:were|was|have been|has been|stayed|remained) (?:{adv})(?:left |gone |met )?(?:{adv})(?:(?:without|with no|with) (?:a |any |an )?(?:reply|replies|answer|response|reaction|silence)|unanswered)\\b`,
	'\\b(?:can|will|do|could) not (?:{adv})(?:want to |just |simply )?(?:(?:keep|go on|continue) waiting|wait (?:forever|indefinitely|endlessly|for ever))\\b',
	'^(?:so |and |but )?to be (?:{adv})(?:left|kept|ignored|treated|strung|made)\\b[^.?!]{0,30}\\b(?:hanging|waiting|wait|like this|like that|in the dark|for (?:{adv}){length}|guessing|without|along|is|feels|hurts)\\b',
	'\\b(?:you|your (?:[a-z]+ ){0,2}[a-z]+) (?:{adv})(?:have |has )?(?:{adv})(?:ignored|forgotten|overlooked|dropped|gone (?:quiet|silent) on|turned silent on|left) (?:{adv})me\\b(?! (?:a |the |with (?:a|the) |an |to (?:choose|decide|work)|free|room|time|in charge|at ))',
	'\\b(?:you|your (?:team|company|school|office)) (?:{adv})(?:have |has )?(?:{adv})(?:gone|went|fallen|fell|stayed|remained|been) (?:{adv})(?:(?:quiet|silent) (?:on me|since|for (?:{adv}){length}|ever since))',
);
