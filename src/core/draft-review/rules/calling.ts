import { CALLS_OF_MINE } from '../wording/calls-of-mine';
import { phrase, phrases, saysAny } from '../text/phrase';
import { ANNOUNCED } from '../wording/phone-calls';
import { isDenied } from '../text/reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../text/said';

const THEY_ASKED = phrase(
	'(?:you|she|he|they|(?!(?:i|and|but|then|have|had|just|also|was|were|been|am|being|is)\\b)\\w+) (?:{adv})(?:asked|suggested|proposed|offered|requested|invited|wanted|told|said|wrote|preferred|mentioned)[^.;?!]{0,50}\\b(?:call|calls|called|phone|ring|speak|talk|calling)\\b',
);
const ASKED_FOR = phrases(
	/./,
	'(?:as|like) (?:you|we|she|he|they)(?: {adv})?(?: had| have)? (?:asked|suggested|requested|agreed|discussed|arranged|planned|wished|proposed|scheduled|said|instructed|invited)|as (?:agreed|arranged|requested|discussed|suggested|scheduled|planned|you wish|instructed|invited)|per (?:your|our)|at your (?:request|suggestion|invitation)|on your (?:invitation|suggestion)',
	'(?:at|on|during|in) (?:the|your|that|our) (?:agreed |scheduled |arranged )?(?:time|number|slot|hour|window)(?: that)? (?:you|we) |agreed (?:time|slot|call)|scheduled call|our (?:[a-z]+ )?(?:call|phone interview|interview|appointment)\\b|if you (?:would like|want|prefer|wish)|for (?:our|the) (?:scheduled|planned|phone|first|second)',
	'(?:thank you|thanks|grateful|kind|glad)[^.;?!]{0,30}(?:taking|took|answering|returning|accepting) my (?:[a-z]+ )?call',
	'return(?:ing|ed)? (?:your|the|her|his) (?:missed )?(?:call|voicemail)|missed (?:your|the|a) call|(?:call|calling|phone|ring|ringing) (?:you|her|him) back|your (?:voicemail|missed call|call|message) (?:asked|said|asking)|should (?:you|it) (?:like|prefer|suit|help)|whenever (?:suits|it suits|you)|would you (?:like|prefer|mind)|may i|can i|could i|shall i|is it (?:ok|okay|all right|fine)|when (?:can|may|could|should|shall) i',
);
const NOT_THEM = phrases(
	/./,
	'(?:a|our|my|the|each|every) (?:customers?|patients?|clients?|suppliers?|former|old|last|sister|brother|mother|father|wife|husband|friend|vendor|bank|landlord|tenants?|donors?|parents?|members?)\\b',
	'(?:call|called|calling) (?:in|into|out|off|upon|for|it|this(?! (?:morning|afternoon|evening|week|month|time)\\b)|that|these|them|myself|itself|a|an|the (?:function|api|method|service|endpoint|model|handler|script|query|same|new|old|pattern|release|tool|project|system|database|rest|test|result|team (?:a|the)))\\b',
);

const BEING_CALLED = phrase('(?:am|was|were|be|been|being|get|got|getting) (?:{adv})(?:called|phoned|rung)\\b');

const isAimedElsewhere = ({ words, before, sentence }: Said): boolean =>
	isDenied(before) || BEING_CALLED.test(words) || (/\bi (?:will|would|shall|can|could|did|have|do|had|am|was)(?: [a-z]+)? not\b/i.test(words) && !/\b(?:reach|hold|through|catch)\b/i.test(words)) || saysAny(NOT_THEM, words) || THEY_ASKED.test(sentence.text) || saysAny(ASKED_FOR, sentence.text) || HABIT.test(sentence.text);
const HABIT = phrase("(?:call(?:ed|ing) at (?:the|your) (?!(?:[a-z]+ ){0,2}(?:number|office|phone|line|extension|mobile|desk|reception|switchboard)\\b)|call(?:ed|ing)? (?:you|him|her|them) by (?:[a-z]+ ){0,3}names?\\b|when i was|used to|at my (?:last|old|first|previous|current|present)|in my (?:last|old|first|previous|current) (?!(?:e?mails?|messages?|notes?|letter|sheets?|answers?|lines?|drafts?|versions?|attachments?|files?|repl(?:y|ies)|interview|round|talk|questions?|slides?|presentation|test|task|call|voicemail)\\b)[a-z]|every (?:patient|customer|client)|on call\\b|call cent(?:re|er)|what i (?:would|might|will) call|back then)");

/** Announcing a phone call, or telling of one. */
export const callingRule: DraftRule = {
	id: 'calling',
	title: 'Calling them',
	why: 'A call takes their time at a moment of your choosing, and a voicemail asks for another. Write, and let them choose; when they asked for a call, call.',
	find(draft, context) {
		if (context.callRequested === true || context.kind === 'missed-call') return [];
		const announced = saidIn(draft, [ANNOUNCED, ...CALLS_OF_MINE], (said) => !isAimedElsewhere(said));
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
		'My plan is to ring the clinic on Thursday.',
		'I have telephoned to your office twice.',
		'Phoned the plant on Monday and asked to speak with you.',
		'I remain interested in the post of warden at the island station and shall telephone you on the 9th.',
		'A voicemail from me is waiting on your desk phone.',
		'The one who rang during lunch was me.',
		'My attempts to get you on the phone have failed so far.',
		'It was me on the line this morning.',
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
		'I rang the bell at the goat shed, and your dog answered.',
		'My call to the insurer settled which forms you need.',
		'I tried the phone menu you built and reached a person in ten seconds.',
		'A voicemail from your colleague reached me, and I will be there.',
		'The bell you ring at the end of each shift is a lovely custom.',
		'I would call your way of grafting brave.',
		'When I called at the farm shop, the cheese was still warm.',
		'Thank you for taking my call yesterday, although you were busy.',
	],
};
