import { PROCESS } from './chasing-words';
import { phrases } from '../text/phrase';

const UPDATE = '(?:any|some|an|a) (?:(?:new|further|more|fresh|recent|quick|brief|small|status|possible|other) )*(?:updates?|news|word|developments?)';
const ON_PROCESS = `(?:(?:{end}| (?:from (?:you|your|the team)|yet|for me|so far|since|at (?:your|this)|(?:that )?you (?:can|could|might) (?:share|give)|to share|here|after|as of|this week|today|now|there)\\b| (?:on|about|regarding|concerning|with|as to|around|in terms of) ${PROCESS}| to my (?:application|status)| (?:on|from) your (?:side|end)))`;
const UPDATES = [
	`(?:{start}|(?:is|are|was|has) there (?:been )?{adv}|if there (?:is|has been) {adv}|do you have {adv})any(?:thing new|thing further|thing to report| movement| progress)(?:{end}| (?:yet|so far|to report|on (?:your|my)|from your|regarding|concerning|about (?:my|the (?:role|position))|with (?:my|the (?:role|position|process|search|hiring)))\\b| on ${PROCESS})`,
	`{start}any (?:(?:new|further|more|other) )*(?:updates?|news|word|developments?)${ON_PROCESS}`,
	`(?:is|are|was|were|has|have) there (?:been )?{adv}${UPDATE}${ON_PROCESS}`,
	`there (?:is|are|was|were|has been|have been|might be|may be) {adv}${UPDATE}${ON_PROCESS}`,
	`(?:do|did|might|would|could|can|will) you {adv}(?:happen to )?(?:have|share|give|provide|send|get|offer)(?: me| us)? {adv}${UPDATE}${ON_PROCESS}`,
	`(?:if|whether) you {adv}(?:have|had|might have|may have|could share|can share|could give me) {adv}${UPDATE}${ON_PROCESS}`,
	`\\bi [^.;?!]{0,40}\\b(?:for|hear|see|receive|get|ask for|appreciate|love|like|hoping for|looking for|waiting for|welcome|about|request) {adv}${UPDATE}${ON_PROCESS}`,
	'(?:can|could|would|please|kindly) (?:you )?(?:please |kindly )?(?:update me|give me an update|provide (?:me )?(?:with )?an update|share an update)\\b',
	// “An update would be welcome”, “what is the latest?”, “I am eager to hear of any developments”.
	`(?:{start}|\\b(?:if|that) )(?:any|an|some|even a) (?:(?:small|short|quick|brief|further|new|kind of|sort of|little|bit of|line of) )*(?:updates?|news|word)(?: (?:from (?:you|your [a-z]+)|(?:on|about|regarding|concerning) ${PROCESS}|at all|you (?:can|could|may|might) (?:share|give|offer)|whatsoever|on your (?:side|part)|whenever [a-z ]{0,20}))? (?:would|will|is) (?:{adv})(?:be )?(?:{adv})(?:appreciated|welcomed?|great|good|lovely|helpful|nice|wonderful|fantastic|of (?:great )?(?:help|value)|received with|make my|mean|help me|put my|gratefully|so kind)`,
	`\\b(?:what|how) (?:is|are) (?:{adv})(?:the )?(?:latest|newest|state of play|news|current state)(?:{end}| (?:(?:on|with|about|regarding|from|concerning|for) (?:${PROCESS}|your (?:side|end)))| my end| there| then)`,
	`\\b(?:hear|learn|know|be told|find out|read) (?:of|about) (?:{adv})(?:any|some|the) (?:(?:new|further|recent|latest|possible|more) )*(?:updates?|news|developments?|progress|movement|changes)${ON_PROCESS}`,
	`\\b(?:ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing)|writ(?:e|ing)|hop(?:e|ing)|request(?:ing)?|beg(?:ging)?|press(?:ing)?) (?:you )?(?:{adv})(?:for|about|after) (?:(?:any|some|the|an|a|possible) )?(?:(?:latest|new|quick|small|short|brief|little|further|bit of) )*(?:updates?|news)(?:{end}| (?:of|on|about|regarding|concerning|from) (?:${PROCESS}|you\\b|your (?:side|end)\\b))`,
	`\\b(?:might|could|would|will) there (?:{adv})be (?:{adv})${UPDATE}${ON_PROCESS}`,
	`\\b(?:has|have) (?:{adv})(?:anything|there been any(?:thing)?|things|something) (?:{adv})(?:moved|changed|happened|developed|progressed|come up|(?:movement|progress)){adv}(?={end}| (?:on|with|in|regarding|about|for|concerning) ${PROCESS})`,
	`\\b(?:see|ask|know|checking|check|wonder(?:ing)?|hear|find out) (?:if|whether) (?:{adv})(?:there (?:is|has been|was|are|were|might be) (?:{adv})(?:any|some) (?:movement|progress|news|updates?|developments?|change)|anything has (?:{adv})(?:moved|changed|happened|developed|come))(?:{end}| (?:yet|so far|on your|from your|since)\\b| (?:on|with|in|regarding|about|for|concerning) ${PROCESS})`,
	'\\b(?:keep|bring|put) me (?:{adv})(?:up to date|in the loop|posted|updated|in the picture)(?={end}| (?:on|about|regarding|with) (?:my|the|your|how|where|any))(?!.* (?:if i can|the (?:plants|build)))',
];

/** Asking for news of the process, in so many words. */
export const ASKING_FOR_NEWS = phrases(/update|news\b|\bword\b|development|anything|movement|progress|latest|newest|state of play|things|(?:keep|bring|put) me/i, ...UPDATES);
