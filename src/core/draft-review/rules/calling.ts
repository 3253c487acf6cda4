import { phrase, phrases, saysAny } from '../phrase';
import { isDenied } from '../reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../said';

const THEM =
	'(?:you(?={end}| (?:{adv})(?:{day}|to|and|but|or|if|when|directly|about|regarding|for|with|by|from|unless|before|after|around|between|sometime|some|every|next|the (?:day|week|following|number|other)|last|in|on|at|as|so|because|since|until|without|but|personally|up|over|instead|earlier|more|two|three|several|a (?:few|couple|second|third|last)|once|twice|during|within|first|one)\\b)|your (?:[a-z]+ ){0,2}(?:office|desk|line|number|assistant|team|reception(?:ist)?|company|secretary|hr|department|colleagues?|manager|recruiter|phone|mobile|cell|switchboard|front desk|headquarters|extension|people)|hr|human resources|reception|(?:the|their) (?:[a-z]+ ){0,2}(?:office|front desk|desk|switchboard|hiring manager|recruiter|hr|reception(?:ist)?|main (?:line|number)|number|company|department|secretary|headquarters|line|team|people))';
const BEHIND = `(?: {adv}${THEM}\\b(?! (?:a (?!few|couple|second|third|last)|an |out\\b))| (?:{adv})(?:{day}|in a (?:few )?\\w+|twice|once|several times|(?:two|three|a few|many|a couple of) times|next|this|last|between|after (?:lunch|work|the)|around|before|by|every (?:day|morning)|from my|to (?:check|ask|follow|see|discuss|talk|find|hear|make|confirm|speak|get|learn|inquire|introduce|say|explain|go over|walk))\\b(?! (?:a|an|it|this|that) )|{adv}{end}| (?:and|but|or|if|unless|when|as soon) )`;
const WILL = '\\bi (?:{adv})(?:will|shall|would|may|might|could|can|should|am|was|plan|planned|intend|intended|hope|hoped|want|wanted|thought|meant|decided|need|have|had|tried|attempted|have tried|have been|did|promise|will try|would try|am trying|was trying|try|expect|propose|would like|would love|was hoping)(?: (?:{adv})(?:going|planning|about|trying|tried|been|i would|i will|i might|like|love|hoping|intending|attempted|be|try))* (?:{adv})(?:to )?(?:{adv})';
const CALL = '(?:call|calling|called|phone|phoning|phoned|ring|ringing|rang|rung|telephone|telephoning|telephoned|dial|dialing|dialling|dialed|dialled)';
const NOTE = '(?:a |another |one |two |three |several |some |\\d |a few |a couple of |my |many |multiple )?(?:(?:short|brief|quick|long|detailed|second|third|more|new|phone) )*';
const A_CALL = '(?:a|another|one more|my) (?:(?:quick|brief|short|follow-up|phone|second|friendly|direct|little|five-minute|ten-minute|telephone|missed|personal|another|further) )*(?:call|ring|buzz|bell|tinkle|phone call|shout by phone)';

// “I was hoping, after all, to call you”: whatever stands between, as long as nobody else comes in and nothing is denied.
const I_MYSELF = "\\bi (?:(?!(?:you|they|he|she|we|who|which|that|not|never|if|when|it|customers?|users?|people)\\b)[a-z'-]+,? ){0,8}?";

const ANNOUNCED = phrases(
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

const THEY_ASKED = phrase(
	'(?:you|she|he|they|\\w+) (?:{adv})(?:asked|suggested|proposed|offered|requested|invited|wanted|told|said|wrote|preferred|mentioned)[^.;?!]{0,50}\\b(?:call|calls|called|phone|ring|speak|talk|calling)\\b',
);
const ASKED_FOR = phrases(
	/./,
	'(?:as|like) (?:you|we|she|he|they)(?: {adv})?(?: had| have)? (?:asked|suggested|requested|agreed|discussed|arranged|planned|wished|proposed|scheduled|said|instructed|invited)|as (?:agreed|arranged|requested|discussed|suggested|scheduled|planned|you wish|instructed|invited)|per (?:your|our)|at your (?:request|suggestion|invitation)|on your (?:invitation|suggestion)',
	'(?:at|on|during|in) (?:the|your|that|our) (?:agreed |scheduled |arranged )?(?:time|number|slot|hour|window)(?: that)? (?:you|we) |agreed (?:time|slot|call)|scheduled call|our (?:[a-z]+ )?(?:call|phone interview|interview|appointment)\\b|if you (?:would like|want|prefer|wish)|for (?:our|the) (?:scheduled|planned|phone|first|second)',
	'return(?:ing|ed)? (?:your|the|her|his) (?:missed )?(?:call|voicemail)|missed (?:your|the|a) call|(?:call|calling|phone|ring|ringing) (?:you|her|him) back|your (?:voicemail|missed call|call|message) (?:asked|said|asking)|should (?:you|it) (?:like|prefer|suit|help)|whenever (?:suits|it suits|you)|would you (?:like|prefer|mind)|may i|can i|could i|shall i|is it (?:ok|okay|all right|fine)|when (?:can|may|could|should|shall) i',
);
const NOT_THEM = phrases(
	/./,
	'(?:a|our|my|the|each|every) (?:customers?|patients?|clients?|suppliers?|former|old|last|sister|brother|mother|father|wife|husband|friend|vendor|bank|landlord|tenants?|donors?|parents?|members?)\\b',
	'(?:call|called|calling) (?:in|into|out|off|upon|for|it|this|that|these|them|myself|itself|a|an|the (?:function|api|method|service|endpoint|model|handler|script|query|same|new|old|pattern|release|tool|project|system|database|rest|test|result|team (?:a|the)))\\b',
);

const BEING_CALLED = phrase('(?:am|was|were|be|been|being|get|got|getting) (?:{adv})(?:called|phoned|rung)\\b');

const isAimedElsewhere = ({ words, before, sentence }: Said): boolean =>
	isDenied(before) || BEING_CALLED.test(words) || (/\bi (?:will|would|shall|can|could|did|have|do|had|am|was)(?: [a-z]+)? not\b/i.test(words) && !/\b(?:reach|hold|through|catch)\b/i.test(words)) || saysAny(NOT_THEM, words) || THEY_ASKED.test(sentence.text) || saysAny(ASKED_FOR, sentence.text) || HABIT.test(sentence.text);
const HABIT = phrase("(?:when i was|used to|at my (?:last|old|first|previous|current|present)|in my (?:last|old|first|previous|current)|every (?:patient|customer|client)|on call\\b|call cent(?:re|er)|what i (?:would|might|will) call|back then)");

/** Announcing a phone call, or telling of one. */
export const callingRule: DraftRule = {
	id: 'calling',
	title: 'Calling them',
	why: 'A call takes their time at a moment of your choosing, and a voicemail asks for another. Write, and let them choose; when they asked for a call, call.',
	find(draft, context) {
		if (context.callRequested === true || context.kind === 'missed-call') return [];
		const announced = saidIn(draft, [ANNOUNCED], (said) => !isAimedElsewhere(said));
		if (announced.length > 0 && draft.sentences.some(({ text }) => THEY_ASKED.test(text))) return [];
		return announced.map(({ span, sentence }) => ({
			rule: 'calling',
			message: 'A call that they did not ask for puts people on the spot; leave it at writing, and let them choose.',
			...span,
			fix: removeSentence(draft, sentence),
		}));
	},
};

/** Calls aimed at them, and all that is also a call. */
export const callingExamples: RuleExamples = {
	context: { kind: 'check-in' },
	fires: [
		'I will call you on Monday morning.',
		"I'll give you a ring next week to talk it over.",
		'I tried calling your office yesterday but nobody picked up.',
		'I tried to reach you by phone this morning.',
		'I left you a voicemail on Tuesday.',
		'I left two messages with your assistant.',
		'I called twice this week and could not get through.',
		'I am going to call HR tomorrow to ask.',
		'I hope you got my voicemail.',
		'You can expect a call from me tomorrow at ten.',
		'My call yesterday went to voicemail.',
	],
	staysSilent: [
		'Thanks for taking the time for a call on Tuesday.',
		'I tried to call the payment API from a worker, and it queued for minutes.',
		'What I would call a good handover takes ten minutes.',
		'I left the call with three ideas for your billing screen.',
		'Your courtesy-call programme is something I have not seen elsewhere.',
		'You asked me to call you on Friday; I will ring at ten.',
		{ text: 'I will call you on Friday at ten.', context: { callRequested: true } },
		'I will be on call that week, so mornings are best.',
		'I called my former manager, and she is glad to be a reference.',
		'Please call me whenever it suits you.',
		'The function calls you showed can be batched.',
		'I will not call; I know how full your week is.',
	],
};
