import { phrases } from '../text/phrase';

const PLACE =
	'(?:office|desk|line|number|extension|phone|telephone|mobile|cell|landline|switchboard|reception|receptionist|secretary|assistant|pa|team|hr|department|dept|ward|clinic|kitchen|plant|site|school|surgery|practice|depot|farm|shop|store|restaurant|caf[eé]|library|museum|lab|laboratory|hotel|studio|warehouse|workshop|yard|station|bakery|garage|garden|nursery|hospital|pharmacy|bureau|branch|theatre|gallery|college|university|headquarters|hq|company|firm|agency|centre|center|main line|head (?:teacher|chef|nurse|office)|headmaster|headmistress|matron|sister|manager|recruiter|foreman|colleagues?|deputy|personnel|concierge|people)';
// Whom a call reaches: them, or the place where they work.
const THEM = `(?:you|hr|reception|(?:your|the) (?:(?!(?:old|former|last|own|api)\\b)[a-z'-]+ ){0,2}?${PLACE}\\b(?!'s)|[a-z]+'s ${PLACE}\\b)`;
const TO = '(?:(?:at(?= (?:your|the) (?:[a-z]+ )?(?:number|office|phone|line|extension|mobile|desk|reception)\\b)|to|on|with|in at|in to|into|through to|up|over to|round to) )?';
const BASE = '(?:call|phone|ring|telephone|dial|buzz|try to (?:call|phone|ring|reach you by phone))';
const GERUND = '(?:calling|phoning|ringing|telephoning|dialling|dialing|buzzing)';
const PAST = '(?:called|phoned|rang|rung|telephoned|dialled|dialed|buzzed)';
// What may follow “you” where it is called, and not called something.
const CALLED_SO = '(?! (?:an?(?! (?:few|couple|second|third|little|number))|it|the|by|out|to account|names?|in a|brave|mad|lucky|kind|true|good|great)\\b)';
const A_CALL = '(?:a|another|one|my) (?:[a-z-]+ ){0,2}?(?:phone call|call|ring|buzz|bell)';
const VOICEMAIL = '(?:voicemails?|voice ?messages?|voice notes?|phone messages?|answerphone messages?|missed (?:phone )?calls?)';
const MACHINE = "(?:voicemail|voice ?mail|mailbox|voice box|machine|answer ?phone|answering (?:machine|service)|phone|telephone|mobile|cell|landline|line|office line|extension)";
const NOT_OTHERS = "(?!(?:that|which|who|whom|whose|he|she|they|we|you|it|customers?|parents?|patients?|clients?)\\b)";

const VERBS = [
	// “I have called to your number”, “I shall be phoning your surgery”: whatever stands between, nobody else comes in.
	`\\bi (?:${NOT_OTHERS}[a-z'-]+,? ){0,8}?(?:${BASE}|${GERUND}|${PAST}) {adv}${TO}{adv}${THEM}\\b${CALLED_SO}(?! 's)`,
	// “I remain interested and shall telephone you”, “have written and will ring the ward”.
	`(?:\\b(?:and|but|so|then)|[,;:-]) {adv}(?:will|shall|would|may|might|could|am going to|am planning to|intend to|plan to|hope to|mean to|propose to|want to|would like to|had to|tried to|try to) {adv}(?:be )?(?:${BASE}|${GERUND}) {adv}${TO}{adv}${THEM}\\b${CALLED_SO}`,
	// A place that no list knows, with a verb that can only be a telephone's, and a time or an outcome behind it.
	`(?:\\bi (?:${NOT_OTHERS}[a-z'-]+,? ){0,4}?|{start})(?:phoned|rang|telephoned|phone|telephone|phoning|telephoning) (?:{adv})${TO}(?:the|your) (?!(?:bell|doorbell|handbell|gong|changes|gate|till|vet|police|ambulance)\\b)[a-z-]+(?: [a-z-]+)? (?:{adv})(?:{day}|yesterday|this|last|twice|today|tomorrow|and (?:was|asked|spoke|got|they|nobody|no one|left|heard)|but|where|to (?:ask|speak|see|hear|check))\\b`,
	// Notes leave the subject out.
	`{start}(?:have |had |just )?(?:${PAST}|tried(?: (?:calling|phoning|ringing|to (?:call|phone|ring)))?|${GERUND}) {adv}${TO}{adv}(?:(?:your|the) (?:[a-z'-]+ ){0,2}?${PLACE}|hr|reception|headquarters)\\b(?!'s)(?={end}| (?:{adv})(?:{day}|this|last|and|but|twice|once|a (?:few|couple)|several|two|three|to (?:ask|speak|see|check)|before|after|where|so|when|brought|led|only|got|did|was)\\b)`,
	`{start}(?:${PAST}|tried) (?:you|for you) (?:{adv})(?:{day}|on|at|twice|this|last|a (?:few|couple)|several|before|but|and)\\b${CALLED_SO}`,
	// “My plan is to call you”, “the idea was that I ring”.
	`\\b(?:my|the|one) (?:{adv})(?:plan|intention|idea|hope|aim|thought|wish|next (?:step|move)|proposal|suggestion|first (?:thought|idea)|resolve) (?:is|was|had been|has been|would be|will be)(?: now)?(?: (?:that i (?:[a-z]+ )?|for me to |to )|: (?:to )?)(?:just |then |simply )?(?:(?:${BASE}|try) {adv}${TO}${THEM}\\b${CALLED_SO}|(?:give|make|pay|drop) (?:${THEM} )?${A_CALL}\\b)`,
	`\\b(?:i (?:am|was)|my) (?:{adv})(?:plan(?:ning)?|plans|thinking|thought|hopes?|ideas?) (?:{adv})(?:of|about|on|for) (?:{adv})(?:${GERUND} ${TO}${THEM}\\b|giving ${THEM} ${A_CALL})`,
	`\\bmy (?:[a-z-]+ ){0,3}?(?:attempts?|efforts?|tries|try|trials) (?:at|to|of) (?:(?:${BASE}|${GERUND})(?: ${TO}${THEM}\\b| (?:{adv})(?:came|went|have|has|had|were|was|failed|did|proved|brought|ended)\\b|{end})|(?:get|reach|catch|contact)(?:ting|ing)? ${THEM} (?:on|by|over|via) (?:the |your )?(?:${MACHINE})\\b)`,
	// “When I rang on Monday, nobody answered.”
	`\\b(?:when|as|after|since|before|time|because|that) i (?:{adv})(?:last |first )?(?:have |had )?(?:rang|phoned|telephoned|dialled|called(?= (?:you|your|on|yesterday|this|last|again)|[,.]))(?: (?:{adv})(?:${TO}${THEM}\\b|{day}|on|yesterday|this|last|again)|{end})`,
	`\\bi (?:[a-z']+ ){0,4}?(?:tried|try|trying|dialled|dialed) (?:{adv})(?:you on |you at )?(?:your|the) (?:[a-z'-]+ ){0,2}?(?:office|number|extension|mobile|cell|phone|landline|line|desk|switchboard|direct line)\\b(?={end}| (?:{adv})(?:{day}|but|and|this|last|twice|once|with|without|a few|a couple|several|two|three|before|after|on|in|at|so|where|to)\\b)`,
	"\\bi [^.;?!]{0,50}\\b(?:your|the) (?:phone |direct |mobile )?number\\b[^.;?!]{0,40}\\b(?:dialled|dialed|dial|rang|called|tried) it\\b",
	// “I'll pick up the phone”, “I got your secretary on the phone”.
	"\\bi (?:[a-z']+ ){0,4}?(?:pick(?:ing|ed)?(?: (?:up )?the phone(?: up)?)|reach(?:ing|ed)? for the phone|get(?:ting)? on the phone|lift(?:ing)? the (?:phone|receiver))\\b(?! (?:when|whenever|if) (?!you|i))",
	'\\bi (?:[a-z]+ ){0,3}?(?:spoke|speak|talked|got|reached|had|chatted)(?: (?:to|with))? (?:your|the|a) (?:[a-z]+ ){0,2}(?:receptionist|secretary|assistant|switchboard|front desk|reception|pa|colleague) (?:{adv})(?:on|by|over|via) (?:the )?(?:tele)?phone',
	`\\bi [^.;?!]{0,40}?\\b(?:contact|reach|get|catch|approach|speak to|talk to|try|inform|follow up with) (?:you|your [a-z]+) (?:{adv})(?:telephonically|telephonic|by call(?:ing)?|by (?:means of )?(?:a )?(?:tele)?phone(?: call)?)`,
	// “I will drop you a call”, “I'd planned a call to your office”.
	`\\bi (?:${NOT_OTHERS}[a-z']+ ){0,8}?(?:drop|dropping|dropped|put in|putting in|pay|do|doing|did|venture|risk|attempt|try|tried|plan|planned|planning|schedule|scheduled) (?:(?:${THEM}) )?${A_CALL}\\b(?: (?:to|with|at) ${THEM}\\b| (?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| tomorrow| later|{end})`,
	`\\bi call you (?:{adv})(?:{day}|next|this|in|at|when|if|after|before)\\b`,
];

const NOUNS = [
	// What answered, and who was who: “the one who rang at lunch was me”.
	'\\b(?:person|one|man|woman|voice|caller|somebody|someone|stranger|candidate|applicant) (?:who|that) (?:{adv})(?:rang|called|phoned|telephoned|hung up|left (?:a|the|two) (?:[a-z]+ )?(?:voicemail|message|number))[^.;?!]{0,60}? (?:was|is) (?:{adv})(?:me|i|myself)\\b(?={end})',
	'\\bmy (?:[a-z-]+ ){0,2}?(?:phone )?calls? to [^.;?!]{1,40}? (?:was|were|went|have|has|rang|got) (?:{adv})(?:not )?(?:been )?(?:{adv})(?:picked|answered|returned|unanswered|to (?:the )?(?:voicemail|machine)|straight|nowhere|in vain|out|taken|no|lost|cut off|put through)\\b',
	'\\b(?:i|and|have) (?:[a-z]+ ){0,2}?(?:asked|begged|got|tried|wanted|hoped) (?:(?:your|the) (?:[a-z]+ ){1,2})?(?:to (?:be )?put (?:me )?through|to connect me to you by phone)\\b',
	`{start}(?:left|leaving|dropped) (?:you )?(?:(?:a|another|one|two|three|several|my) )?(?:[a-z]+ )?(?:${VOICEMAIL})\\b`,
	// A call or a voicemail that is mine, from their side.
	`\\b(?:${VOICEMAIL}|phone call|(?:a|another|one|the|that|this|my|two|some) (?:[a-z]+ ){0,2}?(?:calls?|ring|buzz)) (?:{adv})(?:(?:coming|waiting|left|there|received) )?(?:(?:from|by) (?:me\\b|my (?:side|end|number|phone|mobile|part)|the undersigned)|of mine\\b|on my (?:side|part))`,
	`\\bmessages? (?:{adv})(?:from|of|by) (?:me|mine) (?:{adv})(?:[a-z]+ )?(?:on|in|at) (?:your|the) (?:[a-z]+ ){0,2}?${MACHINE}\\b`,
	`\\b(?:${VOICEMAIL}|(?:that|the) (?:[a-z-]+ ){0,2}?(?:call|ring|caller)) (?:(?!(?:you gave|we had|we)\\b)[a-z0-9',-]+ ){0,9}?(?:was|were|is|are|will be|would be) (?:{adv})(?:me|mine|from me|my doing)\\b(?={end}| (?:{adv})(?:again|too|as|and|on|calling|trying|asking|ringing|hoping))`,
	`\\b(?:${VOICEMAIL}) (?:was|were|has been|have been|is|are) (?:{adv})(?:left|waiting|recorded|on) (?:{adv})(?:for you\\b|by me\\b|(?:with|on|at|in) (?:your|the) )(?!(?:[a-z]+ )?by (?!me))`,
	`\\b(?:messages?|word|my (?:name and )?number) (?:was|were|has been|have been|is|are) (?:{adv})left (?:{adv})(?:for you )?(?:(?:with|at|on) (?:your|the) (?:[a-z]+ ){0,2}?(?:receptionist|secretary|assistant|reception|switchboard|front desk|pa|colleague|porter|operator|${MACHINE}))\\b`,
	`\\bi (?:[a-z]+ ){0,3}?(?:left|leave|leaving|spoke|spoken|recorded|dropped|said|talked|put) (?:(?:a|one|my|two|another|some|you a) )?(?:[a-z]+ )?(?:(?:messages?|number|name|words?) )?(?:on|to|onto|in|into|with) (?:your|the) (?:[a-z]+ ){0,2}?(?:voicemail|mailbox|voice box|machine|answer ?phone|answering (?:machine|service)|person who (?:answered|picked up)|(?:lady|man|woman|gentleman|colleague|someone) (?:on|at) (?:the|your) (?:phone|switchboard|reception))\\b(?! (?:about (?!my)|in (?:my|our) ))`,
	// “It was me who rang”, “me on the phone yesterday”.
	`\\b(?:it|that) (?:was|is|will be|has been|had been) (?:{adv})(?:me|i|myself) (?:{adv})(?:(?:who|that) (?:{adv})(?:rang|called|phoned|telephoned|tried (?:to )?(?:call|ring|phone)\\w*|kept (?:calling|ringing)|left (?:a|the|you a|two) (?:[a-z]+ )?(?:voicemail|message))|(?:on|at) the (?:tele)?phone|on the line|ringing|calling|phoning)\\b`,
	"\\byou (?:[a-z]+ ){0,3}?(?:hear|hearing|heard|recogni[sz]ed?) my (?:[a-z]+ )?voice (?:{adv})(?:on|over|from) (?:the|your) ",
	"\\b(?:your|the) (?:[a-z']+ ){0,2}?(?:line|phone|number|extension|landline|switchboard) (?:{adv})(?:was|is|kept|rang|went|stayed|has been|had been|seemed|goes|seems|remained) (?:{adv})(?:busy|engaged|dead|ringing|out|unanswered|straight to|to voicemail|occupied|silent|permanently)[^.;?!]{0,40}\\b(?:i|my) (?:{adv})(?:rang|called|tried|phoned|dialled|calls?|attempts?|try)",
	"\\b(?:nobody|no one|no-one|somebody|someone|the answering machine|the machine|your voicemail|a recording) (?:{adv})(?:picked up|answered|was there|took (?:the call|it)|could help|could put me through)[^.;?!]{0,20}\\b(?:when|as|though|although|while) i (?:{adv})(?:rang|phoned|called|telephoned|dialled|tried (?:to )?(?:call|ring|phone)\\w*)",
	`\\b(?:expect|look out for|watch for|await|listen (?:out )?for|be ready for) my (?:[a-z-]+ ){0,2}?(?:call|ring|phone call|voicemail)\\b`,
	`\\ba (?:[a-z-]+ ){0,2}?(?:call|ring|phone call) (?:{adv})(?:from (?:me|my side)|of mine)? ?(?:will|shall|would) (?:{adv})(?:follow|come|reach you)\\b(?! by (?:the|your))`,
];

/** Calls and voicemails that are the writer's, whichever word carries it: a verb and a place, or a noun. */
export const CALLS_OF_MINE = [
	phrases(/call|phon|\bring|rang\b|rung|dial|\bbuzz|tried|\btry|\bbell\b/i, ...VERBS),
	phrases(/voice|call|ring\b|buzz|message|\bword\b|number|phone|rang\b|machine|mailbox|\bline\b|switchboard|through/i, ...NOUNS),
];
