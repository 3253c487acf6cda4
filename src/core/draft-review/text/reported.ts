import { phrase } from './phrase';

const TOLD_OF_OTHERS = phrase(
	"^(?:as |since |when |because |what )?you (?:said|mentioned|told me|described|explained|noted|pointed out|wondered|asked|showed|wrote|complained|joked)(?: (?:that|how|why|when|whether|if|about))?(?: (?:that|how|why|when))? (?!(?:that|how|why|when|whether|if|about|i|me|my|you|we|it|there|they|she|he) |(?:the|your) (?:team|decision|answer|reply|panel|committee|hiring|recruiter|company|process|manager|offer|letter|result|feedback|outcome)\\b|(?:a|an) (?:decision|answer|reply|response)\\b|on |by |last |this |in |at )",
);
const OTHERS =
	"(?:customers?|users?|patients?|guests?|clients?|readers?|visitors?|students?|pupils|teachers?|parents|passengers?|farmers?|drivers?|nurses?|developers?|engineers|merchants?|suppliers?|vendors?|tenants|members|buyers|people|players|subscribers|shoppers|employees|donors|volunteers|residents|traders|analysts|operators|editors|partners|agents|support team|server|queue|service|system|database|api|worker|callers|citizens|residents|shop|bot)";
const OTHERS_ACT = phrase(`^(?:[a-z]+ ){0,4}${OTHERS} (?:were|was|had|have|has|are|is|who|never|often|still|felt|wait|waited|waiting|do|did|get|got|said|deserve|complain|complained|feel|expect|expected|hear|heard)\\b`);
const OWN_PAST = phrase("(?:at|in) (?:my|our) (?:(?:last|old|previous|former|first|current|present) )+(?:job|company|firm|employer|role|team|place|school|shop|hospital|plant|lab|bank|post|position|project)|when i (?:was|worked|ran|led|joined|started)|(?:before|until) (?:i|we) (?:came|joined|left|moved|wrote|built|added)|years ago|in my (?:last|old|first|previous) (?!(?:e?mails?|messages?|notes?|letter|sheets?|answers?|lines?|drafts?|versions?|attachments?|files?|repl(?:y|ies)|interview|round|talk|questions?|slides?|presentation|test|task|call|voicemail)\\b)");

// “…, your patient told us”; what their recruiter told me is no story of others.
const TOLD_BEHIND = phrase(', (?:as )?(?:(?:your|the|one|an?) (?!recruiter|manager|team|colleague|office|assistant|boss|head|director|hr|panel)[a-z]+|customers|patients|guests) (?:told (?:me|us)|said|explained|complained|recalled|reported)(?=$|[.,;!])');

/** Whether a sentence tells of somebody else: what they reported, what customers felt, what happened in another job. */
export function tellsOfOthers(sentence: string): boolean {
	return TOLD_OF_OTHERS.test(sentence) || OTHERS_ACT.test(sentence) || OWN_PAST.test(sentence) || TOLD_BEHIND.test(sentence);
}

const NEGATED = /\b(?:instead of|rather than|without|not|nor|never|no|more than|beyond|tired of|apart from|other than|stop|avoid|hate|dislike|sworn off|far from|against|anything but|spare you)(?: (?:just|only|simply|another|a|any|the|be|being|to|want to|plain|merely))*$/i;

/** Whether the words before a phrase deny it. */
export function isDenied(before: string): boolean {
	return NEGATED.test(before.slice(-60).replace(/yes or no/i, '').trimEnd());
}
