import { phrases } from '../text/phrase';

const ANSWER = '(?:repl(?:y|ies)|responses?|answers?|word|updates?|feedback|reaction|acknowledg\\w+|news|decision|information|communication)';
const COUNTED = '(?:two|three|four|five|six|several|multiple|many|both|either(?: of)?|all(?: of)?|numerous|repeated|\\d+)(?: of)?(?: my| these| the)?(?: (?:last|previous|earlier|separate|polite|or three|two|three))* (?:emails?|messages?|notes?|letters?|follow-ups?|attempts?|mails?|calls?|voicemails?|times|reminders?|rounds|interviews|requests?)';
const NTH = '(?:second|third|fourth|fifth|sixth|\\dth|\\d(?:nd|rd)) (?:and (?:last|final) |unanswered )?(?:email|message|note|mail|letter|attempt|follow-up|time|reminder|request|try)';

/** No answer came. By itself that is no reproach; counted it is. */
export const NO_REPLY = phrases(
	/hear|receiv|repl|respon|answer|writ|wrote|back|touch|contact|acknowledg|silence|\bword|\bsign\b|feedback|news|nothing|\bgot|get\b|had\b|neither|seen|yet to|called|given|sent/i,
	"\\bi (?:{adv})(?:have |did )(?:{adv})not (?:{adv})(?:heard|hear)(?: (?:{adv})(?:back|from (?:you|your|anyone|anybody|the|acme|[a-z]+(?= (?:in|for|since)))|anything|a (?:single )?(?:thing|word|peep)|any|further|more|since|in (?:over |more than )?{length}|for (?:over )?{length})\\b(?! (?:of|about) (?!my|the (?:role|position|job)))|{end})",
	`\\bi (?:{adv})(?:have |did )?(?:{adv})not (?:{adv})(?:receive[d]?|got|gotten|get|had|seen|been (?:given|sent))(?: (?:a|any|an|even an?|so much as an?|one|your|the))?(?: (?:single|further|proper|real|kind of|sort of))* ${ANSWER}\\b`,
	`\\bi (?:{adv})(?:have )?(?:{adv})(?:heard|received|had|got|gotten|seen) (?:{adv})(?:nothing\\b(?! but)|no (?:further |real |single )?${ANSWER}|neither|not a (?:word|thing|single))`,
	'\\byou (?:{adv})(?:have|did) (?:{adv})not (?:{adv})(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|written|write|got(?:ten)? back|get back|come back|been in touch|contact(?:ed)?|acknowledge[d]?|let me know)\\b',
	'\\b(?:nobody|no one|none of you|not one person)(?: [a-z]+){0,4} (?:has |have )?(?:{adv})(?:repl|respon|answer|written|wrote|got(?:ten)? back|contacted|called|bothered|come back|came back|been in touch|reached out|followed up)',
	`\\b(?:but|and|yet|though) (?:{adv})have (?:{adv})not (?:{adv})(?:heard|had|received|got|gotten|seen)(?: (?:back|from you|anything)|(?: (?:a|any|an|even a|one))? ${ANSWER})`,
	`\\b(?:but|and|yet|though) (?:i )?(?:have |has )?(?:{adv})(?:received|got|gotten|had|heard|seen|been met with) (?:{adv})(?:no (?:further |real )?${ANSWER}|nothing|silence|neither)`,
	`(?:{start}|\\bi (?:{adv})have (?:{adv})(?:had )?|\\bthere has (?:{adv})been |\\bstill )(?:{adv})no (?:further )?(?:reply|replies|response|responses|answer|word|feedback|news|acknowledg\\w+|sign of life|sign)\\b(?! (?:times?|rates?|codes?|is|was|needed|necessary|required|expected|body|header|to this))`,
	`\\bwith (?:{adv})no (?:further |real |single )?${ANSWER}\\b(?! (?:needed|required|expected|necessary|time|code))`,
	`\\bwithout (?:{adv})(?:a|any|so much as a|even a|one|hearing|getting|receiving)(?: (?:single|further|proper|word|any|a))*(?: ${ANSWER}\\b| back| anything| from you| a thing)`,
	'\\b(?:has|have|had|there was|there has been|met with|been|is|only|nothing but|of) (?:{adv})(?:complete |total |absolute |radio )?silence\\b(?! (?:in|at|on|by|under) )',
	'\\byour silence\\b',
	`\\b(?:neither|none|not one|nobody)(?: of (?:them|my [a-z]+|these|those|you))? (?:was|were|has|have|got|received|ever) (?:{adv})(?:been )?(?:answered|acknowledged|returned|repl|an? ${ANSWER})`,
	'\\bi (?:have|am) (?:still )?yet to (?:hear|receive|get|be (?:given|told|contacted))',
);

/** What shows that somebody counts, by where it stands. */
export const HAS_PASSED = {
	inTheSentence: phrases(
			/./,
			`(?:after|despite|to|in spite of|all|any of|either of|following|with) (?:my |the |all |these |sending )*(?:${COUNTED})`,
			`\\b(?:${COUNTED}|${NTH})\\b`,
			'\\bi (?:have )?(?:{adv})(?:written|emailed|messaged|called|reached out|asked|sent)[^.;?!]{0,30}\\b(?:twice|three times|several times|many times|repeatedly)',
			'(?:for|in|over|after|than|of|been|it is|now|these|last|past|within|already|nearly|almost|about|and) (?:{adv}){length}\\b',
			'{length} (?:{adv})(?:of|have|has|passed|without|ago|later|since|now|on|and|with|went|gone|is|are)\\b',
			'\\bsince (?:{adv})(?:our|my|the|we|i|you|then|last|early|late|mid|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december|\\d)',
			'\\b(?:for|in) (?:{adv})(?:weeks|days|months|ages|(?:quite )?(?:a|some) (?:long )?(?:time|while)|so long|too long|this long|ever)\\b',
			'\\b(?:weeks|days|months) (?:later|on|have|now|after)\\b',
			'\\bit has been (?:{adv})(?:quite )?(?:a|some) (?:long )?(?:while|time)\\b',
	),
	onItsOwn: phrases(
		/./,
		'\\b(?:it|that|this) (?:has (?:{adv})been|is|was)(?: (?:{adv})(?:over|more than|almost|nearly|about|around|exactly|well over))? {length}\\b(?! (?:full|of (?!silence|waiting)|that (?:was|were)|old))',
		'{length} (?:have|has) (?:{adv})(?:passed|gone by|elapsed|come and gone)',
		`\\bthis is (?:{adv})my (?:{adv})${NTH}`,
		'\\bi (?:have )?(?:{adv})(?:written|emailed|messaged|called|reached out|sent)[^.;?!]{0,40}\\b(?:twice|(?:two|three|four|several|many|\\d) (?:times|emails|messages|notes)|repeatedly)',
		'\\b(?:our|my|the) (?:[a-z]+ )?(?:interview|talk|conversation|meeting|call|last round) was (?:{adv})(?:over |more than |almost )?{length} ago',
	),
	notKept: phrases(
		/./,
		'\\bit is (?:{adv})(?:{weekday}|{length}|the \\d|\\d|past|almost|nearly|well|over|more than|january|february|march|april|may|june|july|august|september|october|november|december|the end of|wednesday|next week|the (?:following|next) )',
		'\\bit has (?:{adv})been\\b|\\btoday is\\b|\\b(?:that|which|this) (?:was|is) (?:{adv})(?:over |more than |almost |about )?(?:{length}|{weekday}|last|yesterday|weeks|days|a while)|\\bthat (?:day|date|deadline|week|time|[a-z]+day) (?:has|is|was|came|went|passed)',
		'\\b(?:has|have|had) (?:{adv})(?:come and gone|passed|gone by|elapsed|expired|gone)\\b|\\bcame and went\\b|\\bcome and gone\\b|\\bpassed (?:without|with no|and)\\b',
		'\\b(?:but|and|yet|so far|still|however)\\b[^.;?!]{0,25}(?:\\bi (?:am|have been) (?:{adv})(?:still )?(?:{adv})waiting|\\bnothing\\b|\\bno (?:one|reply|answer|response|word|decision|news|email|sign|call|such|update)\\b|\\bnobody\\b|\\bnever\\b|\\bi have (?:{adv})(?:not|heard nothing|had no|received no|yet to)|\\byou (?:have|did) (?:{adv})not\\b|\\bthat (?:did|has) not|\\bit (?:did|has) not|\\bthere (?:is|has been) (?:{adv})no)',
		'\\b(?:i (?:{adv})(?:have|did) (?:{adv})not (?:{adv})(?:hear|heard|receive|received|get|got|gotten|had|seen)\\b|i (?:{adv})(?:do|have) not (?:{adv})have (?:one|it|an?|any)\\b|i (?:am|have) (?:{adv})(?:been )?(?:{adv})waiting|i have (?:{adv})heard nothing|no (?:answer|reply|word|call|email|response|decision) (?:came|has|arrived|yet|so far|since)|nothing (?:has )?(?:came|come|happened|arrived|since|yet|so far)|never (?:came|happened|did|heard|got|arrived|received)|did not happen|is (?:now )?(?:late|overdue))\\b',
		'\\bhere (?:we are|i am)\\b',
		'^(?:but |and |yet |so far |since then |unfortunately,? |sadly,? )*(?:you (?:did|have|never)|nobody|no one|nothing|none\\b|no (?:call|email|reply|answer|word|such|response|decision|news)|it did not|that did not|i (?:have|did) (?:{adv})not (?:{adv})(?:hear|heard|receive|received|get|got|had)|that (?:was|day|date|has))',
		'\\b(?:days|weeks|a month|months|a week) ago\\b|\\bstill (?:waiting|nothing|no)\\b',
	),
} as const;

const TELLER = '(?:you(?: both| all| had| have| clearly| explicitly| kindly| also)*|your (?:[a-z]+ ){1,3}|she|he|they|we were|i was|i had been|i have been|the (?:[a-z]+ )?(?:recruiter|team|hiring manager|panel|interviewer|company)(?: had| has)?|(?:mara|dana|tom|kim|lena|sam|[a-z]+)(?: had| has)?)';

/** They named a day or gave their word; only that it was not kept makes it a reproach. */
export const PROMISED = phrases(
	/said|told|promis|assur|guarante|mention|wrote|indicat|stated|agreed|committ|inform|gave me|let me know|confirm|led to believe|expected|were (?:going|supposed|meant)|(?:date|deadline|day|week|timeline|time ?frame) (?:that )?(?:you|to)/i,
	`\\b${TELLER} (?:{adv})(?:said|told|promised|assured|guaranteed|mentioned|wrote|indicated|stated|agreed|committed|informed|gave me|let me know|confirmed|led to believe|expected|were (?:going|supposed|meant) to)\\b[^.?!]{0,70}\\b(?:hear|heard|answer|repl(?:y|ied)|respon(?:d|se)|decision|decide|get back|got back|getting back|be in touch|contact|let me know|feedback|word|update|call|email|news|offer|written|follow up|come back|coming back|reach out|know more|by (?:the (?:end|\\d)|{weekday}|monday|friday|tomorrow|last|next|now|early|mid)|within (?:a|\\d|two|three|the))\\b`,
	'\\b(?:the|your) (?:[a-z]+ )?(?:date|deadline|day|week|promise|timeline|time frame|timeframe) (?:that )?(?:you (?:promised|set|committed|gave|named)|to (?:reply|answer|decide|respond))',
	'\\bas (?:you )?(?:had )?promised\\b',
);

/** What one is owed, and what would only be fair. */
export const DEMANDS = phrases(
	/owe|entitled|deserv|courte|decen|polite|respect|least|expect|hoped for|professional|inconsiderate|unaccept|inexcus|insult|fair|rude|shame|unreason|demand|insist|require|my time|all (?:of )?the|promise|word|commitment|deadline|own date|timeline|earned|right|reasonable|despite/i,
	'\\bi (?:[a-z]+ ){0,5}(?:am|was|have been|be|feel|are) (?:{adv})(?:owed|entitled to (?:a|an|some|at least|the|more|better|feedback|know|answers?|repl|respon|hear|expla|clarity|respect|honest))',
	'\\b(?:you|your (?:[a-z]+ )?(?:team|company|firm|recruiters?)) (?:{adv})owes? (?:me|us|candidates|applicants|it to|everyone|people)\\b',
	'\\bi (?:(?:do|would|really|certainly|surely|at least|truly|feel|think|believe|that|i|honestly|also|still) )*deserved? (?!(?:the|this|that|your|so much|such) (?:credit|praise|kind|trust|compliment|luck))(?!no |none)',
	'\\b(?:my (?:time|work|effort|application|patience|candidacy)|candidates?|applicants?|people who (?:interview|apply)|anyone who (?:interviews|applies)|someone who) (?:[a-z]+ ){0,4}deserves?\\b',
	'\\b(?:common|basic|simple|professional|minimum|ordinary|mere|elementary|plain|ounce of|shred of) (?:human )?(?:courtesy|decency|politeness|respect)\\b[^.?!]{0,60}(?:repl|respon|answer|let\\b|inform|tell|candidate|applicant|\\bme\\b|get back|hear|update|feedback|acknowledg|keep)',
	'\\b(?:repl|respon|answer|let\\b|inform|tell|get back|hear|update|feedback|acknowledg|silence)[^.?!]{0,60}\\b(?:common|basic|simple|professional|minimum|ordinary|plain) (?:human )?(?:courtesy|decency|politeness)',
	'\\b(?:courtesy|decency|respect) (?:of|to) (?:{adv})(?:a|an|any|at least|some|letting|repl|respon|answer|inform|tell|let|call|write|get|your (?:reply|response|answer)|giving|sending|hearing|acknowledg|keep)[a-z]*',
	'\\b(?:would|should|is) (?:{adv})(?:be )?(?:{adv})(?:a matter of )?(?:common|basic|simple|professional|ordinary|plain) (?:courtesy|decency)\\b(?![^.?!]*(?:visitors|guests|customers|patients))|\\bdespite (?:your|the|all|repeated|several) (?:[a-z]+ )?(?:promises?|assurances?|word|commitments?)\\b',
	'\\bcourtesy (?:dictates|demands|requires|would (?:be|demand))|\\b(?:would|might) (?:{adv})be (?:{adv})(?:courteous|decent|fair|polite|professional) (?:of you )?to (?:repl|respon|answer|let|inform|tell|at least|get back)|\\bout of (?:courtesy|respect),? (?:please|you|i (?:ask|expect)|could|would)|\\bas a courtesy,? (?:please|you|could|would|to me)',
	'\\b(?:it is|it would be|it seems|is|would be) (?:{adv})(?:fair|right|reasonable|decent|polite)(?: of you)? (?:that i (?:{adv})(?:get|hear|receive|know|am told|be told|was told)|that you (?:{adv})(?:let|tell|repl|respon|answer|inform|give me)|to (?:{adv})(?:expect (?:a|an|some)|let (?:me|candidates)|tell me|inform|repl|respon|answer me))',
	'\\bi (?:[a-z]+ ){0,5}earned (?:{adv})(?:a|an|some|at least|the right|your) (?:{adv})(?:a |an )?(?:repl|respon|answer|expla|update|decision|feedback|word|clear|honest|to know)',
	'\\bthe (?:very )?least (?:that )?i (?:{adv})(?:expect|expected|deserve|hoped|(?:would|could|can|should) (?:{adv})expect)\\b',
	'\\bthe (?:very )?least (?:that )?(?:you|your (?:[a-z]+ )?(?:team|company)|one|a company|anyone|they) (?:could|can|should|might|owe)\\b',
	'\\bi (?:{adv})(?:had |would have |have |did |do )?(?:{adv})(?:expect(?:ed)?|hoped for) (?:{adv})(?:a |an |at least |some |your |to (?:have )?(?:hear[d]?|receive[d]?|get|got(?:ten)?) )(?:{adv})(?:a |an |at least |some )?(?:prompt |timely |quick |clear |proper |from you|back|repl|respon|answer|decision|feedback|better|explanation|more respect|courtesy|professionalism)',
	'\\bi (?:{adv})(?:had |would have |have )?(?:{adv})expected (?:{adv})(?:more|better)(?: (?:from|of) (?:you|your|a |an |this|such|acme)|{end}| (?:communication|transparency|respect|professionalism))',
	'\\b(?:i find|i found|frankly|honestly|it is|this is|that is|which is|how|feels?|seems?|it seems|i consider|to say it is)(?: (?:it|this|that|the|your|[a-z]+)){0,5} (?:unprofessional|disrespectful|discourteous|inconsiderate|unacceptable|inexcusable|insulting|unfair|rude|shameful|impolite|unreasonable)\\b(?! (?:to|for|towards) (?:the|our|your|their) (?!candidates|applicants))',
	'\\bi (?:{adv})(?:demand|insist|must insist|require) (?:that you|on (?:a|an|hearing|getting)|an?|your|to know|to hear) ?(?:repl|respon|answer|decision|expla|feedback)?[a-z]*',
	'\\b(?:wast(?:e|ed|ing)(?: of)? my time|my time is (?:{adv})(?:valuable|precious|limited)|respect (?:for )?my time|value my time)\\b',
	'\\ball (?:of )?the (?:[a-z]+ )?(?:time|effort|work|hours|energy)(?: and [a-z]+)? (?:that )?i (?:have )?(?:{adv})(?:put|invested|spent|gave|given|devoted)\\b[^.?!]{0,30}\\b(?:this|your|the (?:process|interviews?|case|assignment|task|exercise|take-home|application|challenge|rounds)|you)',
	'\\b(?:broken|empty) promises?\\b|\\b(?:please|to|should|must|could|not|never|would|had you|you had|kindly) (?:{adv})(?:keep|kept|honou?r|stick to|stand by) (?:your|the) (?:word|promises?|commitments?|own deadline)\\b|\\b(?:missed|blew|ignored|passed|let) your own (?:deadline|date|timeline)\\b|\\bbroke(?:n)? your (?:word|promise)',
);

const FEEL = '(?:disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset(?:ting)?|irritat(?:ed|ing)|dismay(?:ed|ing)|dishearten(?:ed|ing)|discourag(?:ed|ing)|let down|unhappy|angry|offended|insulted|surpris(?:ed|ing)|puzzl(?:ed|ing)|baffled|bothered|hurt|fed up|impatient|displeased|saddened|appalled|disillusioned|exasperated)';
const SILENT = '(?:the |your |this |that |such a |any |complete |total |continued |prolonged |long |utter |constant )*(?:lack of (?:[a-z]+ )?(?:repl\\w+|respon\\w+|answers?|communication|feedback|updates?|news|contact|information|courtesy|transparency|follow-up|follow-through|interest)|silence|radio silence|delays?|absence of|wait(?:ing)?(?: time)?\\b|slow (?:response|pace|process|progress|communication)|poor communication|handling|treatment|non-?response|way (?:you|this|i|my|the process)|process\\b|length of|(?:un)?responsiveness)';
const AT_THEM = `(?:(?:that|because|since|as|when) (?:{adv})(?:nobody|no one|none|i (?:have|had|did|still|am) (?:{adv})(?:not|still|never|received no|heard nothing)(?: {adv})?(?: (?:heard?|received?|had|been (?:contacted|given|told)|got(?:ten)?|waiting|get)\\b(?! to (?:see|meet|ask|show|try|talk|visit|hear))| (?:have|a|any))|i have (?:{adv})(?:heard nothing|received no|had no|had to (?:wait|chase|ask))|my (?:[a-z]+ ){0,2}(?:emails?|messages?|letters?|application|calls?|notes?)|there (?:is|has|was) (?:{adv})(?:been )?(?:{adv})no|it (?:has|is) (?:{adv})(?:taken|taking|been)|you (?:have |had |did |still |never |could |would |are |chose |decided |ignored |failed |forgot |left |kept |do )+(?:{adv})(?:not|never|no|ignor\\w+|failed|me|kept|unable|to (?:ignore|leave))?|your (?:team|company|recruiter|hr)|the (?:team|company|process|recruiter|search) )|(?:by|with|at|in|about|over|of) (?:{adv})(?:${SILENT}|you\\b(?! (?:all )?(?:for|on behalf))|your (?:team|company|firm|decision|process|communication|behaviou?r|attitude|recruiter|hr|organi[sz]ation|conduct|lack)|this (?:process|experience|whole)|how (?:{adv})(?:you|this|long|my|i|the (?:process|company)|little|slow|poorly)|(?:the fact )?that (?:you|nobody|no one|i have)|being (?:ignored|kept|left|ghosted|treated|strung)|having (?:to (?:wait|chase|ask)|not|heard|received)|not (?:having|hearing|receiving|getting))|(?:not|never) (?:to )?(?:{adv})(?:hear|be (?:told|informed|answered|contacted|given)|have (?:{adv})(?:heard|received|had|got)|having|hearing|receiv|gett?(?:ing)? (?:a|an|any|back))|to (?:{adv})(?:have (?:{adv})(?:not|been (?:ignored|left|kept|treated|told)|received no|heard nothing|had no|to (?:wait|chase))|be (?:{adv})(?:left|kept|ignored|treated|waiting|still)|receive no|hear nothing|wait|still|get no|(?:keep|have to) (?:waiting|chasing|asking|chase|ask|wait)))`;

/** Feelings at them. */
export const FEELINGS = phrases(
		/disappoint|frustrat|annoy|upset|irritat|dismay|dishearten|discourag|let down|unhappy|angry|offend|insult|surpris|puzzl|baffl|bother|hurt|fed up|impatient|displeas|sadden|appall|disillusion|exasperat|disrespect|unprofessional/i,
		`\\b(?:i|it|this|that|which|silence)\\b[^.;?!]{0,40}\\b${FEEL}(?: (?:{adv})(?:and [a-z]+ ))? ?(?:{adv})${AT_THEM}`,
		`{start}(?:{adv})${FEEL} (?:{adv})${AT_THEM}`,
		`\\b(?:find|found|finding|consider) (?:{adv})${SILENT}[^.;?!]{0,50}${FEEL}`,
		`\\b${SILENT}(?: [a-z]+){0,6} (?:is|has been|was|feels?|seems?|remains|leaves?|makes?)(?: (?:{adv})(?:me|been|a bit|a little|quite))* (?:{adv})(?:a )?(?:${FEEL}|disappointment|frustration|disrespectful|unprofessional)`,
		`\\b(?:my|a|some|great|deep) (?:[a-z]+ )?(?:disappointment|frustration|displeasure|dismay|annoyance) (?:{adv})(?:with|at|about|over|that|by|in) (?:{adv})(?:${SILENT}|you\\b|your|this|how|i have|nobody|no one|not)`,
		`\\b(?:express|share|voice|hide|register|convey) my (?:[a-z]+ )?(?:disappointment|frustration|displeasure|dismay|annoyance)\\b(?! (?:with|at|about|over) (?:my|our|the old|slow))`,
);

/** Being passed over. */
export const FORGOTTEN = phrases(
	/waiting|hanging|in the dark|limbo|guessing|without|ghost|ignor|strung|forgot|brushed|answer|acknowledg|silence|void|never|fail|neglect|bother|patien/i,
	'\\b(?:keep|kept|keeping|leave|left|leaving) me (?:{adv})(?:waiting|hanging|in the dark|in limbo|guessing|without)\\b|\\b(?:been|being|was|am|feel) (?:{adv})(?:left|kept) (?:{adv})(?:waiting|hanging|in the dark|in limbo|guessing)\\b',
	'\\bghost(?:ed|ing) (?:me|candidates)|\\b(?:been|being|was|feel|got|felt) (?:{adv})(?:ghosted|ignored|strung along|forgotten|brushed off)\\b|\\b(?:you|team) (?:{adv})(?:are |have |have been |keep )?(?:{adv})ignor(?:ed|ing|e) (?:me|my)\\b|\\bignor(?:ed|ing) my (?:emails?|messages?|notes?|calls?)',
	`\\bmy (?:(?:last|previous|two|three|earlier|follow-up|polite|other|many|several|second) )*(?:emails?|messages?|notes?|letters?|mails?|follow-ups?|requests?|calls?)(?: [^.;?!]{0,40}?)? (?:(?:have|has|had|were|was) )?(?:{adv})(?:gone|went|going|remain(?:ed|s)?|been|are|is|was|were|left)? ?(?:{adv})(?:unanswered|ignored|without (?:a |any )?${ANSWER}|not been (?:answered|acknowledged)|met (?:with|by) silence|into (?:the|a) void)`,
	'\\b(?:my|after|despite|with|these|those) (?:[a-z]+ ){0,3}unanswered (?:emails?|messages?|notes?|letters?|mails?|follow-ups?|calls?)',
	'\\byou (?:{adv})never (?:{adv})(?:got back|get back|replied|responded|answered|called|wrote|came back|followed up|let me know|contacted|sent me|gave me|bothered|acknowledged)',
	'\\byou (?:have )?(?:{adv})(?:failed|neglected|forgot(?:ten)?|did not (?:even )?bother|not bothered) to (?:repl|respon|answer|get back|call|write|contact|let me|acknowledge|inform)',
	'\\b(?:lost|losing|running out of|run out of|tested|testing|trying|tries|wearing) (?:my )?patience\\b|\\bpatience (?:is|has) (?:{adv})(?:its |a |some )?(?:limit|worn|wearing|run)|\\bi have been (?:{adv})(?:very |more than |extremely )?patient\\b',
);

/** How long one has waited. */
export const WAITED = phrases(
	/wait|chased|follow|tried|written|email|messag|call|reach|ask|third|fourth|fifth|sixth|\dth|silence|ignored/i,
	"\\bi (?:have|am) (?:{adv})(?:been )?(?:{adv})(?:patiently )?(?:{adv})wait(?:ed|ing)\\b(?: (?:{adv})(?:to hear|for (?:a|an|your|any|the|some|you|news|word|feedback)|on (?:a|your|you)))?[^.;?!]{0,40}?(?:(?:for|now|than|over|already|been|since|these)? ?(?:{adv}){length}|\\bsince (?:{adv})(?:our|my|the|last|early|mon|tues|wednes|thurs|fri)|\\bfor (?:weeks|days|months|ages|so long|too long|a long time))",
	'{length} (?:later|on|have passed|and|now|is)[^.?!]{0,40}\\bi am (?:{adv})(?:still )?waiting',
	`\\bi have (?:{adv})(?:written|emailed|messaged|called|reached out|asked|chased|followed up|tried)(?: (?:to|after|for|you|this|it|them|on this|your [a-z]+)){0,2} (?:{adv})(?:(?:three|four|five|several|many|multiple|countless|\\d) times|repeatedly)\\b(?! (?:about|for|on|of|in) (?!my|our|this|your|the (?:role|position|job|application|interview|decision|status)))`,
	'\\bthis is (?:{adv})the (?:third|fourth|fifth|sixth|\\dth) (?:time|email|message|note|letter) (?:that )?i (?:have |am |had to )?(?:{adv})(?:write|writing|written|wrote|email|ask|contact|reach|send|sent|follow|tr(?:y|ied))',
	`\\b(?:this is|this makes it|that makes|this makes) (?:{adv})my (?:third|fourth|fifth|sixth|\\dth) (?:and (?:last|final) |unanswered )?(?:email|message|note|mail|letter|attempt|follow-up|reminder|request)\\b(?! (?:about|on) (?:the|your|how) (?!role|position|job|application|interview))`,
	'\\b(?:weeks|{length}) of (?:{adv})(?:complete |total |radio )?(?:silence|waiting|being ignored)\\b(?! (?:in|at|on|by|under) )',
);
