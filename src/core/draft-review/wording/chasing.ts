import { ASKING_FOR_NEWS } from './asking-for-news';
import { DOES, OWN_MESSAGE, PROCESS, WANTS } from './chasing-words';
import { phrases, type Phrases } from '../text/phrase';
import { WRITING_AGAIN } from './writing-again';

const THEIR_POINT = '(?:your|the|that|a) (?:[a-z]+ )?(?:questions?|points?|remarks?|requests?|ideas?|story|thoughts?|examples?|comments?|suggestions?|concerns?|topic|challenges?|advice)';
const CHECKING = [
	`${DOES}checking (?:back )?in(?:{end}| with (?:you|your team|the team)\\b| (?:on|about|regarding|concerning) (?:my|${PROCESS}|our)| to (?:see|ask|find|learn|know|hear|say|get|express|confirm|reiterate|inquire|enquire|follow|restate|understand|let)\\b| (?:again|since|as|because|after|here|now|today|quickly|briefly|once|one|from|and|whether|if|before)\\b)`,
	`${WANTS}check(?:ing)? (?:back )?in(?:{end}| with (?:you|your team|the team)\\b| (?:on|about|regarding|concerning) (?:my|${PROCESS}|our)| to\\b| (?:again|since|as|because|after|here|now|today|quickly|briefly|once|one|from|and|whether|if|before|this)\\b)`,
	'(?:{start}|\\bthis is {adv}|\\bsending (?:you )?)(?:a )?(?:(?:quick|brief|short|friendly|little|small|gentle|second|final|last) )+check-?in\\b(?! (?:desk|job|kiosk|call|form|page|meeting))',
	`${DOES}check-in(?: from my side| with you){end}`,
	`(?:{start}|\\bthis is {adv}|\\bsending (?:you )?)(?:a )?(?:(?:quick|brief|short|friendly|little|small|gentle|second|final|last) )+check in(?:{end}| (?:with you|from|to see|on|about|regarding) )`,
	`(?:${DOES}checking|${WANTS}check) (?:back (?:with you|on|about|regarding|to see|again|here|{end})|(?:up )?on (?:my|${PROCESS}|where|how))`,
	`${DOES}touching base\\b(?! (?:class|image|layer|table|case|camp|model|template|type)\\w*)`,
	`${WANTS}touch(?:ing)? base\\b(?! (?:class|image|layer|table|case|camp|model|template|type)\\w*)`,
	`${DOES}(?:circling|looping|coming|getting) back (?:around )?(?:with you|on (?:this|my|our|the (?:role|position|job|application|process|below|above))|to (?:${OWN_MESSAGE}|my application|see|this|you\\b)|about (?:my|the (?:role|position|job|application|process))|regarding|here|again)`,
	'{start}(?:circling|looping) back{end}',
	`${WANTS}(?:circle|loop) back\\b(?! (?:to|on) ${THEIR_POINT})`,
	`${DOES}circling (?:back|around)\\b(?! (?:to|on|over|at) (?!you\\b|this\\b|my\\b|see\\b))`,
];

const BUMPING = [
	`(?:${DOES}|${WANTS})bump(?:ing)? (?:this|it|${OWN_MESSAGE})(?:{end}| (?:email|message|thread|note|mail)\\b| (?:up|to|again|back|once|in|one|so|for|since|as)\\b(?! (?:version|v?\\d)))`,
	'(?:{start}|\\b(?:this|it) is {adv}|\\b(?:giving|sending)(?: you| this| it)?(?: email| note)? |\\bconsider this |\\bgive (?:you|this|it) )(?:a |another |one )?(?:more )?(?:(?:gentle|friendly|quick|little|small|polite|kind|soft|brief|second|final|last|tiny) )+(?:bump|nudge|ping|reminder|prod|poke|follow-up)\\b(?! (?:emails?|mails?|system|service|story|on your|to your|(?:in|at|by|on) (?:the|our|their)))',
	'(?:to|at|near|on) the top of your (?:inbox|mailbox|mail|email|pile)',
	`(?:${DOES}|${WANTS})(?:ping|nudg|prodd|pok)(?:ing|e)? you\\b`,
	`(?:${DOES}|${WANTS})(?:resurfac|float|push|mov|bring|popp?)(?:ing|e)? (?:this|${OWN_MESSAGE}) (?:back )?(?:up|to the top|to your attention)`,
	'in case (?:you (?:have )?(?:missed|overlooked) (?:it|this|my)|(?:it|this|that|my [a-z ]{0,25}?) (?:got|was|has been|fell|went|slipped|ended up|ended)(?: {adv})?(?: (?:lost|buried|missed|overlooked|astray|in (?:your )?spam|through the cracks|past|by))\\b)',
	`(?:did|have|had) you {adv}(?:get|got|have|had|receive|received|see|seen|find|found|read) (?:(?:a|the|any) (?:chance|time|opportunity|moment) to (?:see|read|look at|review|open|go through|consider) )?${OWN_MESSAGE}`,
];

const FOLLOW_UP_OBJECT = `(?:${OWN_MESSAGE}|(?:my|our|the|this|that|your) (?:[a-z]+ ){0,3}?(?:applications?|candidacy|interviews?|status|positions?|openings?|job|vacancy|hiring|next steps|outcome)\\b|(?:the|this|that) (?:[a-z]+ ){0,3}?role\\b(?! (?:of|that|your) )|(?:the|your) (?:hiring |selection |interview )?process\\b|where|how|this\\b{end}|whether)`;
const FOLLOW_UP = [
	`(?:${DOES}follow(?:ing)?|${WANTS}follow(?:ing)?)[ -]up (?:{adv})(?:with (?:you|your team|the team) {adv})?(?:on|about|regarding|concerning|to|after|from|as to) ${FOLLOW_UP_OBJECT}`,
	`(?:\\bi (?:am|was) {adv}following|{start}just following|${WANTS}follow)[ -]up(?: with you)? (?:on|after|from|regarding|about) our (?:[a-z]+ )?(?:conversation|call|chat|meeting|discussion|talk)\\b(?! (?:about|on|of|around|regarding) (?!monday|tuesday|wednesday|thursday|friday|the \\d|\\d))`,
	`(?:\\bi (?:am|was) {adv}following|{start}just {adv}following|^{adv}following|${WANTS}follow)[ -]up(?:{end}| with you(?: (?!with|the|a\\b)|{end})| (?:here|again|to (?:see|ask|check|inquire|find|learn|know)|as i|since|because|in case|once|one|quickly|briefly|and (?:see|ask|check))\\b)(?!:)`,
	`(?:{start}(?:sending (?:you )?)?|\\b(?:i am|i wanted to|i would like to) {adv}send(?:ing)? (?:you )?|\\bthis is {adv}|\\bas )(?:a |my )?(?:(?:quick|brief|short|second|third|final|friendly|little|gentle) )*follow[- ]up (?:email |note |message )?(?:to|on|about|regarding) ${FOLLOW_UP_OBJECT}`,
	'{start}(?:just )?reaching (?:back )?out (?:again|once more|to (?:see (?:if|whether|where|how)|ask (?:about|if|whether)|check|inquire|follow)|regarding my|about my)\\b',
	`(?:\\bi am {adv}|${WANTS})reach(?:ing)? (?:back )?out (?:again|once more|to (?:see (?:if|whether) (?:there|you have|any)|see (?:where|how)|check|follow|inquire)|regarding my|about my)\\b`,
	`${WANTS}(?:see|ask|check|find out|know|learn) (?:about )?(?:where|how) (?:things|everything|we|it|the process|the search) (?:all )?(?:stands?|are|is|sits?)(?: (?:going|progressing|coming along|moving|moving along|looking|at))?(?:{end}| (?:with|on|for|regarding|at)\\b)`,
];

/** How people chase: checking in, bumping, following up, asking for news or after their own message. */
export const CHASING: readonly Phrases[] = [
	phrases(/check|touch|circl|loop|coming back|getting back/i, ...CHECKING),
	phrases(/bump|nudg|\bping|remind|pok(?:e|ing)|prod|follow-up|top of|resurfac|float|(?:push|mov|bring|popp?)(?:e|ing)? (?:this|my|our|the)|in case|(?:did|have|had) you/i, ...BUMPING),
	phrases(/follow|reach|(?:where|how) (?:things|everything|we|it|the process|the search)/i, ...FOLLOW_UP),
	ASKING_FOR_NEWS,
	...WRITING_AGAIN,
];
