import { phrases } from '../text/phrase';
import { CHOSEN, DECIDERS, FATE, FILLED_BY, MY_SHOWING, ON_ME, PLACE, RESULT, SOMEBODY } from './verdict-words';

const TO_KNOW =
	'(?:know(?:ing)?|tell(?:ing)?(?: me)?|let(?:ting)? me know|wonder(?:ed|ing)?|curious|ask(?:ing|ed)?(?: you)?|inquir(?:e|ing)|enquir(?:e|ing)|find(?:ing)? out|learn(?:ing)?|hear(?:ing)?|see|check(?:ing)?|confirm(?:ing)?|say(?:ing)?|inform(?:ing)? me|advis(?:e|ing)(?: me)?|(?:to|me) understand|disclose|reveal|indicate|hint|drop me a line|write(?: to)? me|share(?: with me)?|clarify|clarity|word|news|update|idea|indication|hints?|clue|feedback|information|certainty|question is|interested)';
const BETWEEN = '(?: (?:me|us|please|yet|already|now|soon|kindly|perhaps|from you|by now|once|at all|briefly|honestly|quickly|to me|today|this week|in a line|on|about|of|as to|regarding|to (?:know|hear|learn|see|find out|understand)))*,?';
const PERFECT = '(?:have |has |had |did |are |is |were |will |would |might have |may have |could )?(?:{adv})(?:going to |planning to |been able to |about to )?(?:{adv})';

// The verdict in the order of a statement.
const CLAUSE = [
	`${DECIDERS} ${PERFECT}(?:${CHOSEN} (?:{adv})${SOMEBODY}${FILLED_BY}|(?:made|reached|taken|come to|arrived at|make) (?:{adv})(?:a|your|the|its|their|any)(?: [a-z]+)? (?:decision|choice|verdict|conclusion|selection)${ON_ME}|(?:decided|chosen|voted|concluded|made up (?:your|their|its|his|her) minds?|settled (?:it|the matter|this))${ON_ME}|(?:take|taking|taken|hire|hiring|hired|choose|chosen|choosing|want|wanted|picked|prefer|see|rejected|refused) (?:{adv})me\\b|(?:leaning|tending|inclined) (?:towards?|to)\\b|(?:offer|offering|make|making|give|giving) me (?:an offer|the|a (?:contract|place|job|yes|no)))`,
	`(?:the|your|their|a) (?:final )?(?:choice|decision|vote) (?:has |have |had )?(?:{adv})(?:fallen|fell|gone|went|been (?:made|taken|reached)|is (?:made|taken|out)|was (?:made|taken|reached))`,
	`(?:the|your|this|that) (?:${PLACE}|offer) (?:{adv})(?:is|has|was|went|will) (?:{adv})(?:been |be |go |still )?(?:{adv})(?:mine\\b|to (?:me\\b|${SOMEBODY})|(?:gone|given|offered|awarded|promised) to|(?:filled|taken|gone|open|free|vacant|closed)${ON_ME})`,
	`(?:the|your) (?:search|selection|hiring|recruitment) (?:{adv})(?:is|has|was) (?:{adv})(?:been )?(?:over|closed|finished|done|complete|completed|concluded|settled|ended)`,
	`(?:someone|somebody|anyone|anybody|another|(?:another|a different|an? (?:internal|external|other)) (?:candidate|applicant|person))(?: else)? (?:{adv})(?:has |have |had |was |is |will )?(?:{adv})(?:been |be )?(?:{adv})(?:got|gets?|given|offered|taken|chosen|hired|preferred|picked|selected|accepted)`,
	`i (?:{adv})(?:am|was|have been|will be|had been|got) (?:{adv})${FATE}`,
	`i (?:{adv})(?:can|could|may|might|should|will|would|did|do|have|had|stand|still have) (?:{adv})(?:still )?(?:{adv})(?:have )?(?:{adv})(?:count on|hope for|expect|get|got|have|a|any|be getting|stand) (?:{adv})(?:the|an|a|any) (?:${PLACE}|offer|chance|yes|no|hope)\\b`,
	`${MY_SHOWING} (?:{adv})(?:was|were|is|has|have|did|had|made) (?:{adv})(?:been )?(?:{adv})(?:good|convinc|enough|success|persuad|impress|accept|what you|the cut|satisf|well received|strong)`,
	'(?:it|this|that) (?:is|was|will be) (?:going to be )?(?:{adv})(?:a |an )?(?:yes|no|positive|negative|good news|bad news|me|decided|settled)(?:{end}| (?:or|already|yet|from)\\b)',
	'there is (?:{adv})(?:any|a|some|still|no) (?:{adv})(?:chance|hope|prospect|possibility) (?:{adv})(?:left )?(?:for me|of (?:an offer|getting|being)|that i (?:get|will get|am|might get))',
].join('|');

const WAY = `(?:(?:on |about )?(?:which way|in which direction|how|towards? whom|who(?:m)?) ${DECIDERS} (?:are|is|were|was|have been) (?:{adv})(?:leaning|tending|inclined|voting|deciding)|(?:which way|how) ${DECIDERS} (?:have |has |had |will |would )?(?:{adv})(?:decided?|voted?|judged?|rated?|ranked?|scored?|ruled?|concluded?)(?:{end}| (?:{adv})(?:me\\b|on\\b|about\\b|${MY_SHOWING}))|how the (?:vote|ballot|decision) (?:{adv})(?:went|fell|turned out|came out)|what ${DECIDERS} (?:have |has )?(?:{adv})(?:said|thought|think|made|make|decided|concluded) (?:about|of|on) (?:me\\b|${MY_SHOWING})|who(?:m)? ${DECIDERS} (?:have |has |will |would |are going to |is going to |want to |wants to )?(?:{adv})(?:hire[d]?|appoint(?:ed)?|select(?:ed)?|take|taken|took|prefer(?:red)?|employ(?:ed)?)(?:{end}| (?:on|for|as|in the end|instead)\\b)|who (?:{adv})(?:got|gets|will get|is getting|was (?:chosen|hired|given|taken)|has been (?:chosen|hired|given|taken))|what my (?:chances|odds|prospects) (?:are|look))`;

/** A wish to know the verdict: behind “whether”, behind “which way”, or as a thing. */
export const WISHED_FOR_VERDICTS = phrases(
	/know|tell|wonder|curious|ask|quir|find|learn|hear|see|check|confirm|say|inform|advis|understand|disclose|reveal|indicat|hint|drop|write|share|clar|word|news|update|idea|clue|feedback|certain|question|interested|appreciat|grateful|need|wait|hop(?:e|ing)/i,
	`\\b${TO_KNOW}${BETWEEN} (?:if|whether(?: or not)?) (?:{adv})(?:${CLAUSE})|\\bconfirm(?:ing)?(?: to me)? that (?:{adv})(?:${CLAUSE})`,
	`\\b${TO_KNOW}${BETWEEN} ${WAY}`,
	`\\b(?:inform|tell|advise|update|notify|give|send|share|announce|communicate|reveal|disclose|let me have|let me know|know|learn|hear|(?:inquir|enquir)(?:e|ing)|ask(?:ing)?(?: you)? about|ask(?:ing)? (?:you )?for|beg(?:ging)? (?:you )?for|writ(?:e|ing) (?:to ask )?for|wait(?:ing)? for|hop(?:e|ing) for|request|need|want|find out|kindly advise)(?: (?:me|us|please|kindly|now|soon|of|on|about|to|with|regarding|as to))* ${RESULT}${ON_ME}`,
);
