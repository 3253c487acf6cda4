import { phrases } from '../text/phrase';

const THEM =
	'(?:you(?={end}| (?:{adv})(?:{day}|to|and|but|or|if|when|directly|about|regarding|for|with|by|from|unless|before|after|around|between|sometime|some|every|next|the (?:day|week|following|number|other)|last|in|on|at|as|so|because|since|until|without|but|personally|up|over|instead|earlier|more|two|three|several|a (?:few|couple|second|third|last)|once|twice|during|within|first|one)\\b)|your (?:[a-z]+ ){0,2}(?:office|desk|line|number|assistant|team|reception(?:ist)?|company|secretary|hr|department|colleagues?|manager|recruiter|phone|mobile|cell|switchboard|front desk|headquarters|extension|people)|hr|human resources|reception|(?:the|their) (?:[a-z]+ ){0,2}(?:office|front desk|desk|switchboard|hiring manager|recruiter|hr|reception(?:ist)?|main (?:line|number)|number|company|department|secretary|headquarters|line|team|people))';
const BEHIND = `(?: {adv}${THEM}\\b(?! (?:a (?!few|couple|second|third|last)|an |out\\b))| (?:{adv})(?:{day}|in a (?:few )?\\w+|twice|once|several times|(?:two|three|a few|many|a couple of) times|next|this|last|between|after (?:lunch|work|the)|around|before|by|every (?:day|morning)|from my|to (?:check|ask|follow|see|discuss|talk|find|hear|make|confirm|speak|get|learn|inquire|introduce|say|explain|go over|walk))\\b(?! (?:a|an|it|this|that) )|{adv}{end}| (?:and|but|or|if|unless|when|as soon) )`;
const WILL = '\\bi (?:{adv})(?:will|shall|would|may|might|could|can|should|am|was|plan|planned|intend|intended|hope|hoped|want|wanted|thought|meant|decided|need|have|had|tried|attempted|have tried|have been|did|promise|will try|would try|am trying|was trying|try|expect|propose|would like|would love|was hoping)(?: (?:{adv})(?:going|planning|about|trying|tried|been|i would|i will|i might|like|love|hoping|intending|attempted|be|try))* (?:{adv})(?:to )?(?:{adv})';
const CALL = '(?:call|calling|called|phone|phoning|phoned|ring|ringing|rang|rung|telephone|telephoning|telephoned|dial|dialing|dialling|dialed|dialled)';
const NOTE = '(?:a |another |one |two |three |several |some |\\d |a few |a couple of |my |many |multiple )?(?:(?:short|brief|quick|long|detailed|second|third|more|new|phone) )*';
const A_CALL = '(?:a|another|one more|my) (?:(?:quick|brief|short|follow-up|phone|second|friendly|direct|little|five-minute|ten-minute|telephone|missed|personal|another|further) )*(?:call|ring|buzz|bell|tinkle|phone call|shout by phone)';

// “I was hoping, after all, to call you”: whatever stands between, as long as nobody else comes in and nothing is denied.
const I_MYSELF = "\\bi (?:(?!(?:you|they|he|she|we|who|which|that|not|never|if|when|it|customers?|users?|people)\\b)[a-z'-]+,? ){0,8}?";

/** Calls that the writer announces or tells of, with the writer as the one who calls. */
export const ANNOUNCED = phrases(
	/call|phon|\bring|rang\b|rung|dial|voice|buzz|\bbell\b|message|left word|your (?:[a-z]+ ){0,2}(?:office|number|line|cell|mobile|extension|desk)/i,
	`${WILL}${CALL}${BEHIND}`,
	`\\bi (?:{adv})(?:called|phoned|rang|telephoned|dialled|dialed)${BEHIND}`,
	`{start}(?:called|phoned|rang|calling|phoning|ringing|tried calling|tried to call|tried phoning|tried to phone|tried ringing|tried to ring|will call|will phone|will ring) {adv}${THEM}\\b`,
	`\\bi [^.;?!]{0,40}\\b(?:give|giving|gave|given|make|making|made|place|placing|placed) (?:(?:you|${THEM}) )?${A_CALL}\\b(?: to ${THEM})?`,
	`\\b(?:expect|look for|await) ${A_CALL}(?: (?:from me|on|tomorrow|later|next|this)\\b|{end})`,
	`\\b${A_CALL} from me\\b`,
	`\\bmy (?:(?:phone|earlier|last|two|three|several|previous|many) )*calls? (?:{adv})(?:on |to your |to you |this |yesterday|today|went|was|were|has|have|will|did|around|from (?:yesterday|monday|tuesday))`,
	`\\b(?:i|have|and|just) {adv}(?:left|leave|leaving) (?:you |your [a-z]+ |him |her |them |hr )?${NOTE}(?:voicemails?|voice messages?|voice notes?)(?! (?:systems?|team|products?|business|company|app))`,
	`\\b(?:i|have|and|just) {adv}(?:left|leave|leaving) (?:you |your [a-z]+ |him |her |them )?${NOTE}(?:messages?|word|my number) (?:(?:for you )?(?:on|with|at|by) (?:your|the|his|her|their) (?:[a-z]+ ){0,2}(?:phone|machine|answering machine|voicemail|line|assistant|receptionist|reception|front desk|secretary|mobile|cell|office|desk|switchboard|telephone)|by phone)`,
	`\\b(?:get|got|receive|received|hear|heard|listen(?:ed)? to|mentioned (?:in|on)|said (?:in|on)|missed|return|find) my (?:[a-z]+ )?(?:voicemails?|voice messages?|phone messages?|phone calls?|calls?)\\b`,
	`\\b(?:i|to|and|will) [^.;?!]{0,40}(?:follow(?:ing)? up|reach(?:ing)?|get (?:a )?hold of|get through to|catch|contact(?:ing)?|try(?:ing)?|tried|speak to|check in|touch base)(?: with)?(?: you| your [a-z]+| hr| the [a-z]+)?(?: again)? (?:{adv})(?:by|on|via|over|with) (?:a |the |your )?(?:(?:quick|brief|short|follow-up) )?(?:(?:tele)?phone|phone call|call)(?: call)?\\b`,
	`\\bi [^.;?!]{0,30}\\b(?:try|trying|tried) (?:you|your (?:[a-z]+ ){0,2}(?:office|number|line|phone|cell|mobile|extension|desk))\\b`,
	`\\bi [^.;?!]{0,30}\\b(?:pick(?:ed)? up the phone|get you on the phone|reach you (?:on|at) your (?:mobile|cell|number|desk|office))\\b`,
	`${I_MYSELF}${CALL} {adv}${THEM}\\b(?! (?:a (?!few|couple|second|third|last)|an |out\\b|it\\b))`,
	`\\b(?:hear from me|reach(?:ing)? out|follow(?:ing)? up|be in touch|get in touch|contact(?:ing)? you|get(?:ting)? back to you|try(?:ing)? (?:you )?again)\\b[^.;?!]{0,25}? (?:by|via|over the|on the|per|with a) (?:(?:tele)?phone|(?:phone |quick |short |follow-up )*call)\\b`,
	`\\bmy (?:(?:last|previous|earlier|two|three|first|second|other|long|short) )*(?:voicemails?|voice messages?)\\b(?! (?:box|greeting|system|product|app|number|is (?:full|set|broken)|service|project|tool))`,
	`${WILL}(?:call|phone|ring|telephone) the [a-z]+(?: [a-z]+)? (?:{day}|to (?:ask|see|check|find|follow|inquire|speak))\\b`,
	`\\blet me {adv}(?:call|phone|ring) (?:you|your)\\b(?! (?:if|whether|a)\\b)`,
	`\\byou (?:will|can|may|should) {adv}(?:expect|get|receive|hear) (?:${A_CALL}|from me by phone)\\b`,
);
