import { phrases, type Phrases } from './phrase';

// Who chases: “I am just …”, “I wanted to …”, or nobody named at the beginning of a clause.
const DOES = '(?:{start}|\\bi (?:am|was|have been|will be) {adv}|\\bit is (?:just )?me {adv}|\\b(?:this|another) (?:email|note|message) is {adv})';
const WANTS =
	'(?:\\bi {adv}(?:want(?:ed)?|would (?:{adv})(?:like|love|want)|wish(?:ed)?|hoped?|need(?:ed)?|decided|thought i (?:would|should|might)|figured i (?:would|should)|(?:am|was) {adv}(?:hoping|wanting|looking|planning|trying|writing|emailing|reaching out|getting in touch|dropping (?:you )?a (?:line|note)))|{start}(?:wanted|hoping|looking|wanting|writing|thought i (?:would|should|might)|time|trying|reaching out|allow me|let me|a (?:quick|short|brief) (?:note|line|email|message))|\\blet me|\\ballow me|\\b(?:sorry|apologies|apologi[sz]e|hate) (?:{adv})(?:for|to|about)|\\b(?:might|may|would|could|is|was) (?:be )?{adv}a good (?:time|moment|day)|\\b(?:note|email|message|line|mail|writing|reaching out)(?= )|\\b(?:excuse|forgive|pardon|mind) (?:me|my))(?: (?:in order )?to)? {adv}';

const THEIR_POINT = '(?:your|the|that|a) (?:[a-z]+ )?(?:questions?|points?|remarks?|requests?|ideas?|story|thoughts?|examples?|comments?|suggestions?|concerns?|topic|challenges?|advice)';
const PROCESS =
	'(?:(?:my|the|your|our|this|that|a|where|how) )?(?:(?:hiring|selection|recruit(?:ing|ment)|interview|application|job|open|current|overall|final) )*(?:applications?|candidacy|interviews?|roles?|positions?|job|opening|vacancy|process|status|decision|hiring|search|recruit\\w*|next steps?|timelines?|timing|progress|standing|where|how|whether|things|this|it|that|side|end|selection|outcome|feedback|when|[a-z]+ (?:role|position|job|opening|post|vacancy))\\b(?! (?:of|in) (?!your|my|our|the (?:process|search|hiring|application|[a-z]+ (?:role|position|process))))';
const OWN_MESSAGE =
	'(?:my|our|the|this|that) (?:(?:last|latest|previous|earlier|recent|prior|first|second|initial|original|most recent|unanswered|above|below|thank-you|follow-up) )*(?:emails?|messages?|notes?|mails?|letter|thread|correspondence|thank-you|résumé|resume|cv)\\b';

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
	'(?:{start}|\\b(?:this|it) is {adv}|\\b(?:giving|sending)(?: you| this| it)?(?: email| note)? |\\bconsider this |\\bgive (?:you|this|it) )(?:a |another |one )?(?:more )?(?:(?:gentle|friendly|quick|little|small|polite|kind|soft|brief|second|final|last|tiny) )+(?:bump|nudge|ping|reminder|prod|poke|follow-up)\\b(?! (?:emails?|mails?|system|service|story|on your|to your))',
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
];

/** How people chase: checking in, bumping, following up, asking for news. */
export const CHASING: readonly Phrases[] = [
	phrases(/check|touch|circl|loop|coming back|getting back/i, ...CHECKING),
	phrases(/bump|nudg|\bping|remind|pok(?:e|ing)|prod|follow-up|top of|resurfac|float|(?:push|mov|bring|popp?)(?:e|ing)? (?:this|my|our|the)|in case|(?:did|have|had) you/i, ...BUMPING),
	phrases(/follow|reach|(?:where|how) (?:things|everything|we|it|the process|the search)/i, ...FOLLOW_UP),
	phrases(/update|news\b|\bword\b|development|anything|movement|progress/i, ...UPDATES),
];
