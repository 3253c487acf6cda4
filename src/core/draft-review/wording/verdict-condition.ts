import { phrases } from '../text/phrase';
import { CHOSEN, DECIDERS, FILLED_BY, ON_ME, PLACE, SOMEBODY } from './verdict-words';

const CLAUSE = [
	`${DECIDERS} (?:have |has |had |did |should have )?(?:{adv})(?:(?:made|reached|taken|come to|arrived at) (?:{adv})(?:a|your|the|any|its|their|his|her) (?:[a-z]+ )?(?:decision|choice|verdict|conclusion|selection)|made up (?:your|their|its|his|her) minds?|(?:decided|chosen|voted)${ON_ME}|${CHOSEN} (?:{adv})${SOMEBODY}${FILLED_BY}|(?:hired|appointed|employed|taken on|engaged) (?:an?|another|the|your) [a-z]+)`,
	`(?:a|the|your|any) (?:final )?(?:decision|choice|verdict|selection) (?:has |have |was |is |should have )?(?:{adv})(?:been )?(?:made|taken|reached|fallen|clear|final)`,
	`(?:the|this|your) (?:${PLACE}) (?:has |have |is |was )?(?:{adv})(?:be |been )?(?:{adv})(?:filled|taken|gone|given|closed|no longer)`,
	`(?:someone|somebody|another (?:candidate|applicant|person))(?: else)? (?:has |was )?(?:{adv})(?:been )?(?:chosen|hired|selected|got|taken|preferred|picked)`,
	'i (?:am|was|have been) (?:{adv})(?:no longer|not|out|rejected|chosen|selected|successful|unsuccessful)\\b',
].join('|');
const TELL = `(?:,|,? then|-) ?(?:(?:please|kindly|do|then|could you|would you|can you|will you|may i ask you to|i ask you to|i beg you to|be so kind and|be so kind as to|simply|just|you may|feel free to) )*(?:(?:let me know|tell me|inform me|write(?: to)? me(?: (?:a (?:line|word|note)|back))?|drop me a (?:line|note)|say so|send me a (?:line|note|word)|give me a (?:sign|hint|word))(?:{end}| (?:who|what|how|the (?:result|outcome|decision)|so|now|too|please|either way|about it|of it|in a line|even|whatever|today|soon|honestly)\\b)|i (?:would|should|will|am|do) (?:{adv})(?:be )?(?:{adv})(?:glad|grateful|happy|pleased|thankful|love|like|appreciate|prefer|want|welcome|ask you)(?: (?:it )?(?:if|when) (?:you|somebody|someone) (?:could |would )?(?:let|told|tell|inform|wr[io]te)| (?:to (?:hear|know|learn|be told|be informed)|hearing|knowing|being told|an? (?:short )?(?:line|note|word|message))))`;

/** “If you have chosen somebody, please tell me”: the condition asks, for the answer can only be the verdict. */
export const VERDICT_CONDITIONS = phrases(/\b(?:if|in case|should|in the event)\b/i, `(?:^|[,;:-] |\\b(?:and|but|so) )(?:{adv})(?:if|in case|should|in the event that|even if) (?:{adv})(?:${CLAUSE})[^.;?!]{0,60}?${TELL}`);
